// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sample_delegate.h"

#include "ui/number_text.h"
#include "ui/style/look.h"
#include "ui/words/number_words.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace backhand {

namespace {

constexpr int longestTypedNumber = 64;

bool takesWhatIsTyped(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress) {
        return false;
    }
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

}  // namespace

QWidget* SampleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    setLook(*field, Look::Cell);
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setLayoutDirection(Qt::LeftToRight);
    field->setMaxLength(longestTypedNumber);
    field->setAcceptDrops(false);
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    field->setWhatsThis(words::fieldHelp());
    return field;
}

void SampleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field->isModified()) {
        field->setText(index.data(Qt::EditRole).toString());
        field->selectAll();
    }
}

void SampleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    const auto* field = qobject_cast<QLineEdit*>(editor);
    if (field->isModified()) {
        model->setData(index, field->text(), Qt::EditRole);
    }
}

void SampleDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

bool SampleDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(object);
    if (field != nullptr && takesWhatIsTyped(*event) && !readNumber(field->text()).ok()) {
        setRefused(*field, true);
        field->setModified(true);
        emit commitData(field);  // the model says what is wrong
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace backhand
