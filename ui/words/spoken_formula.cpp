// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formula/plain_text.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QString spoken(const Formula& formula);

QString spokenParts(const Formula& formula)
{
    QStringList words;
    for (const Formula& part : formula.parts) {
        words.append(spoken(part));
    }
    return words.join(u' ');
}

/// The symbol that a fraction of two ∂ is: its top and bottom rows begin with ∂.
bool isPartial(const Formula& formula)
{
    return formula.parts.size() == 2 && formula.parts[0].parts.size() == 2 &&
           formula.parts[1].parts.size() == 2 && formula.parts[0].parts[0].text == "∂";
}

QString spokenFraction(const Formula& formula)
{
    if (isPartial(formula)) {
        return Spoken::tr("partial derivative of %1 with respect to %2")
            .arg(spoken(formula.parts[0].parts[1]), spoken(formula.parts[1].parts[1]));
    }
    return Spoken::tr("%1 divided by %2").arg(spoken(formula.parts[0]), spoken(formula.parts[1]));
}

QString spokenPower(const Formula& formula)
{
    const QString base = spoken(formula.parts[0]);
    const bool isSquare =
        formula.parts[1].kind == FormulaKind::Number && formula.parts[1].text == "2";
    return isSquare ? Spoken::tr("%1 squared").arg(base)
                    : Spoken::tr("%1 to the power of %2").arg(base, spoken(formula.parts[1]));
}

QString spokenOperator(const std::string& text)
{
    if (text == "+") {
        return Spoken::tr("plus");
    }
    if (text == "−") {
        return Spoken::tr("minus");
    }
    if (text == "·") {
        return Spoken::tr("times");
    }
    if (text == "=") {
        return Spoken::tr("equals");
    }
    return text == "≈" ? Spoken::tr("is about") : QString::fromStdString(text);
}

QString spokenNumber(const std::string& text)
{
    return QString::fromStdString(text).replace(u"−"_s, Spoken::tr("minus ", "before a number"));
}

QString spokenFunction(const std::string& text)
{
    return text == "σ" ? Spoken::tr("sigmoid of")
                       : Spoken::tr("%1 of").arg(QString::fromStdString(text));
}

QString spoken(const Formula& formula)
{
    switch (formula.kind) {
    case FormulaKind::Row: return spokenParts(formula);
    case FormulaKind::Fraction: return spokenFraction(formula);
    case FormulaKind::Superscript: return spokenPower(formula);
    case FormulaKind::Parentheses:
        return formula.text == "|"
                   ? Spoken::tr("absolute value of %1").arg(spokenParts(formula))
                   : Spoken::tr("open parenthesis %1 close parenthesis").arg(spokenParts(formula));
    case FormulaKind::Root: return Spoken::tr("square root of %1").arg(spokenParts(formula));
    case FormulaKind::Number: return spokenNumber(formula.text);
    case FormulaKind::Name: {
        QString name = QString::fromStdString(backhand::plainName(formula.text));
        name.replace(QChar(0x0302), Spoken::tr(" hat"));
        return formula.primed ? Spoken::tr("new %1").arg(name) : name;
    }
    case FormulaKind::Function: return spokenFunction(formula.text);
    case FormulaKind::Operator: return spokenOperator(formula.text);
    case FormulaKind::Unknown: return Spoken::tr("not computed yet");
    case FormulaKind::Undefined: return Spoken::tr("undefined");
    }
    return {};
}

}  // namespace

QString spokenFormula(const Formula& formula)
{
    return spoken(formula);
}

}  // namespace backhand::words
