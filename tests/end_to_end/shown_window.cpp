// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/end_to_end/shown_window.h"

#include "tests/support/lesson.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/table_panel.h"

#include <QAccessible>
#include <QTest>

#include <memory>

namespace backhand::testing {

namespace {

void collectTexts(QAccessibleInterface* interface, QStringList& texts)
{
    if (interface == nullptr || interface->state().invisible) {
        return;
    }
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
        texts << interface->text(kind);
    }
    for (int index = 0; index < interface->childCount(); ++index) {
        collectTexts(interface->child(index), texts);
    }
}

}  // namespace

QString shownTexts(QWidget& widget)
{
    QStringList texts;
    collectTexts(QAccessible::queryAccessibleInterface(&widget), texts);
    return texts.join(u'\n');
}

ShownWindow::ShownWindow(const Scenario& scenario)
    : session(openSession(std::make_shared<const Scenario>(scenario)).value())
{
    window.setMotion(false);
    window.resize(1440, 900);
    window.move(0, 0);
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

double ShownWindow::value(const std::string& name) const
{
    return session.frame().trace.value(idOf(session.frame().model(), name));
}

QString ShownWindow::cell(std::size_t step, int column) const
{
    const QAbstractItemModel* steps = window.panels().table().model();
    return steps->index(static_cast<int>(step) - 1, column).data().toString();
}

}  // namespace backhand::testing
