// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/model_words.h"

#include "ui/words/problem_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct ModelText {
    Q_DECLARE_TR_FUNCTIONS(ModelText)
};

}  // namespace

QString modelTab()
{
    return ModelText::tr("Model");
}

QString modelEditorName()
{
    return ModelText::tr("The model, one function a line");
}

QString modelEditorHelp()
{
    return ModelText::tr(
        "Write one function a line, such as z = w*x + b; the last line is the error. Use + - * / ^ "
        "and parentheses, and sigmoid, tanh, relu, softplus, exp, ln, sqrt, sin, cos, abs. The "
        "graph follows as soon as the text can be read.");
}

QString modelHint()
{
    return ModelText::tr("One function a line, such as z = w*x + b. The last line is the error.");
}

QString modelProblem(const Problem& problem)
{
    const QString sentence = problemSentence(problem);
    return problem.place.line == 0
               ? sentence
               : QString(ModelText::tr("Line %1: ").arg(problem.place.line) % sentence);
}

QString rolesName()
{
    return ModelText::tr("What each name is");
}

QString rolesHelp()
{
    return ModelText::tr("Every name that no line defines is an input, a target or a parameter. "
                         "Click a circle to change it; with the keyboard, the arrows choose a "
                         "circle and Space takes it. Parameters are what the update changes.");
}

QString nameHeading()
{
    return ModelText::tr("Name");
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Input: return ModelText::tr("Input");
    case Role::Target: return ModelText::tr("Target");
    case Role::Parameter: return ModelText::tr("Parameter");
    case Role::Definition: break;
    }
    return ModelText::tr("Function");
}

QString roleChoice(const QString& name, Role role, bool isChosen)
{
    switch (role) {
    case Role::Input:
        return (isChosen ? ModelText::tr("%1 is an input") : ModelText::tr("make %1 an input"))
            .arg(name);
    case Role::Target:
        return (isChosen ? ModelText::tr("%1 is a target") : ModelText::tr("make %1 a target"))
            .arg(name);
    case Role::Parameter:
        return (isChosen ? ModelText::tr("%1 is a parameter")
                         : ModelText::tr("make %1 a parameter"))
            .arg(name);
    case Role::Definition: break;
    }
    return name;
}

}  // namespace backhand::words
