// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network_dialog.h"

#include "core/scenario/model_edit.h"
#include "ui/layer_fields.h"
#include "ui/panels/code_view.h"
#include "ui/style/look.h"
#include "ui/theme.h"
#include "ui/words/network_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace backhand {

namespace {

constexpr QSize firstSize(860, 560);
constexpr int previewWidth = 380;

void addLabelled(QGridLayout& grid, const QString& label, QWidget& field, const QString& help)
{
    auto* text = new QLabel(label, grid.parentWidget());
    text->setBuddy(&field);
    field.setAccessibleName(QString(label).remove(u'&'));
    field.setWhatsThis(help);
    grid.addWidget(text, grid.rowCount(), 0);
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setLook(*label, Look::Quiet);
    return label;
}

}  // namespace

NetworkDialog::NetworkDialog(const NetworkShape& start, QWidget* parent)
    : QDialog(parent), m_inputs(new QSpinBox(this)), m_hiddenLayers(new QSpinBox(this)),
      m_error(new QComboBox(this)), m_note(quietLabel({}, this)), m_seed(new QSpinBox(this)),
      m_newSeed(new QPushButton(words::newSeedButton(), this)), m_preview(new CodeView(this)),
      m_size(quietLabel({}, this)), m_build(new QPushButton(words::buildButton(), this))
{
    setWindowTitle(words::networkDialogTitle());
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(spacing(6), spacing(5), spacing(6), spacing(4));
    layout->setHorizontalSpacing(spacing(6));
    layout->setVerticalSpacing(spacing(4));
    layout->addWidget(newForm(), 0, 0);
    layout->addWidget(newPreview(), 0, 1);
    layout->addWidget(newButtons(), 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    setShape(start);
    for (QSpinBox* field : {m_inputs, m_hiddenLayers, m_seed}) {
        field->setAlignment(Qt::AlignHCenter);
        connect(field, &QSpinBox::valueChanged, this, &NetworkDialog::showChoice);
    }
    for (LayerFields* fields : m_hidden) {
        connect(fields, &LayerFields::changed, this, &NetworkDialog::showChoice);
    }
    connect(m_output, &LayerFields::changed, this, &NetworkDialog::showChoice);
    connect(m_error, &QComboBox::currentIndexChanged, this, &NetworkDialog::showChoice);
    connect(m_newSeed, &QPushButton::clicked, this, &NetworkDialog::takeNewSeed);
    showChoice();
    resize(firstSize);
}

QWidget* NetworkDialog::newForm()
{
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    auto* fields = new QWidget(form);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing(3));
    grid->setVerticalSpacing(spacing(2));
    addInputs(*grid);
    addLayers(*grid);
    addError(*grid);
    addSeed(*grid);
    column->addWidget(fields);
    column->addStretch(1);
    return form;
}

void NetworkDialog::addInputs(QGridLayout& grid)
{
    m_inputs->setRange(1, static_cast<int>(maximumInputs));
    addLabelled(grid, words::inputsLabel(), *m_inputs, words::inputsHelp());
    grid.addWidget(m_inputs, grid.rowCount() - 1, 1);
    m_hiddenLayers->setRange(0, static_cast<int>(maximumHiddenLayers));
    addLabelled(grid, words::hiddenLayersLabel(), *m_hiddenLayers, words::hiddenLayersHelp());
    grid.addWidget(m_hiddenLayers, grid.rowCount() - 1, 1);
}

void NetworkDialog::addLayers(QGridLayout& grid)
{
    const int row = grid.rowCount();
    grid.addWidget(quietLabel(words::neuronsHeading(), grid.parentWidget()), row, 1);
    grid.addWidget(quietLabel(words::activationHeading(), grid.parentWidget()), row, 2);
    for (std::size_t layer = 1; layer <= maximumHiddenLayers; ++layer) {
        m_hidden.at(layer - 1) =
            new LayerFields(words::hiddenLayerLabel(layer), maximumHiddenNeurons, grid);
    }
    m_output = new LayerFields(words::outputLabel(), maximumOutputs, grid);
}

void NetworkDialog::addError(QGridLayout& grid)
{
    for (const NetworkError error :
         {NetworkError::WholeSquare, NetworkError::HalfSquare, NetworkError::CrossEntropy}) {
        m_error->addItem(words::errorName(error), static_cast<int>(error));
    }
    addLabelled(grid, words::errorLabel(), *m_error, words::errorHelp());
    grid.addWidget(m_error, grid.rowCount() - 1, 1, 1, 2);
    m_note->setWordWrap(true);
    grid.addWidget(m_note, grid.rowCount(), 1, 1, 2);
}

void NetworkDialog::addSeed(QGridLayout& grid)
{
    m_seed->setRange(0, largestSeed);
    m_newSeed->setToolTip(words::newSeedHelp());
    m_newSeed->setWhatsThis(words::newSeedHelp());
    m_newSeed->setAutoDefault(false);
    addLabelled(grid, words::seedLabel(), *m_seed, words::seedHelp());
    grid.addWidget(m_seed, grid.rowCount() - 1, 1);
    grid.addWidget(m_newSeed, grid.rowCount() - 1, 2, Qt::AlignLeft);
}

QWidget* NetworkDialog::newPreview()
{
    auto* panel = new QWidget(this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(2));
    auto* label = new QLabel(words::previewLabel(), panel);
    label->setBuddy(m_preview);
    m_preview->setFont(codeFont(std::max(12, font().pixelSize() - 1)));
    m_preview->setMinimumWidth(previewWidth);
    setLook(*m_preview, Look::Framed);
    m_preview->setAccessibleName(words::previewName());
    m_preview->setWhatsThis(words::previewHelp());
    layout->addWidget(label);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_size);
    return panel;
}

QWidget* NetworkDialog::newButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    setLook(*m_build, Look::Primary);  // before the box asks for its size
    buttons->addButton(m_build, QDialogButtonBox::AcceptRole);
    m_build->setDefault(true);
    m_build->setToolTip(words::buildHelp());
    m_build->setWhatsThis(words::buildHelp());
    buttons->addButton(words::cancelButton(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void NetworkDialog::setShape(const NetworkShape& shape)
{
    m_inputs->setValue(static_cast<int>(shape.inputs));
    m_hiddenLayers->setValue(static_cast<int>(shape.hidden.size()));
    for (std::size_t index = 0; index < m_hidden.size(); ++index) {
        m_hidden.at(index)->setLayer(index < shape.hidden.size() ? shape.hidden[index]
                                                                 : NetworkLayer{2});
    }
    m_output->setLayer(shape.output);
    m_error->setCurrentIndex(m_error->findData(static_cast<int>(shape.error)));
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(shape.seed, largestSeed)));
}

NetworkShape NetworkDialog::shape() const
{
    NetworkShape shape;
    shape.inputs = static_cast<std::size_t>(m_inputs->value());
    for (int index = 0; index < m_hiddenLayers->value(); ++index) {
        shape.hidden.push_back(m_hidden.at(static_cast<std::size_t>(index))->layer());
    }
    shape.output = m_output->layer();
    shape.error = static_cast<NetworkError>(m_error->currentData().toInt());
    shape.seed = static_cast<std::uint64_t>(m_seed->value());
    return shape;
}

void NetworkDialog::takeNewSeed()
{
    const int drawn = QRandomGenerator::global()->bounded(largestSeed);
    m_seed->setValue(drawn < m_seed->value() ? drawn : drawn + 1);  // never the one that it was
}

void NetworkDialog::allowCrossEntropy(bool allowed)
{
    const auto index = m_error->findData(static_cast<int>(NetworkError::CrossEntropy));
    qobject_cast<QStandardItemModel*>(m_error->model())->item(index)->setEnabled(allowed);
    if (!allowed && m_error->currentIndex() == index) {
        m_error->setCurrentIndex(0);
    }
}

void NetworkDialog::showChoice()
{
    const bool isSigmoid = m_output->layer().activation == Activation::Sigmoid;
    allowCrossEntropy(isSigmoid);
    for (std::size_t index = 0; index < m_hidden.size(); ++index) {
        m_hidden.at(index)->setVisible(static_cast<int>(index) < m_hiddenLayers->value());
    }
    const NetworkShape chosen = shape();
    const bool isCrossEntropy = chosen.error == NetworkError::CrossEntropy;
    m_note->setText(isCrossEntropy ? words::crossEntropyHasNoPrediction()
                    : isSigmoid    ? QString()
                                   : words::crossEntropyNeedsSigmoid());
    const ModelSource model = networkModel(chosen);
    m_preview->setPlainText(QString::fromStdString(modelText(model)));
    m_size->setText(words::networkSize(model.lines.size(), model.parameters.size()));
}

QString NetworkDialog::previewText() const
{
    return m_preview->toPlainText();
}

QString NetworkDialog::sizeText() const
{
    return m_size->text();
}

QString NetworkDialog::noteText() const
{
    return m_note->text();
}

}  // namespace backhand
