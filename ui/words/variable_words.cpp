// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/variable_words.h"

#include "core/formula/plain_text.h"
#include "core/model/name_parts.h"
#include "core/model/parameter_kind.h"
#include "ui/words/step_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Variables {
    Q_DECLARE_TR_FUNCTIONS(Variables)
};

std::string_view lastPart(std::string_view title)
{
    constexpr std::string_view separator = "·";
    if (const std::size_t last = title.rfind(separator); last != title.npos) {
        title.remove_prefix(last + separator.size());
    }
    title.remove_prefix(std::min(title.find_first_not_of(' '), title.size()));
    return title.substr(0, title.find_last_not_of(' ') + 1);
}

/// The title's last part, "prediction" of "Layer 2 · prediction"; all of it, "Layer 2, neuron 1",
/// where another title ends in the same; empty where there is no title.
QString titleName(const Frame& frame, VariableId variable)
{
    const auto& titles = frame.scenario().titles;
    const auto found = titles.find(frame.model().variable(variable).name);
    if (found == titles.end()) {
        return {};
    }
    const std::string_view last = lastPart(found->second);
    // Compared to its end first: most titles end otherwise, and a long table asks often.
    const auto endingInIt = std::count_if(titles.begin(), titles.end(), [last](const auto& title) {
        return title.second.ends_with(last) && lastPart(title.second) == last;
    });
    return endingInIt <= 1 ? QString::fromUtf8(last.data(), static_cast<qsizetype>(last.size()))
                           : QString::fromStdString(found->second).replace(u" · "_s, u", "_s);
}

/// A name in a sentence begins small, unless it is an abbreviation.
QString lowered(QString name)
{
    const bool isWord = name.size() > 1 && name.at(1).isLower();
    return isWord ? name.at(0).toLower() % name.mid(1) : name;
}

QString raised(const QString& name)
{
    return name.isEmpty() ? name : QString(name.at(0).toUpper() % name.mid(1));
}

}  // namespace

QString shownName(const Frame& frame, VariableId variable)
{
    return QString::fromStdString(backhand::plainName(frame.model().variable(variable).name));
}

QString learningRateSymbol(const Frame& frame)
{
    return QString::fromStdString(backhand::plainName(learningRateName(frame.model())));
}

QString plainName(const Frame& frame, VariableId variable)
{
    const QString title = titleName(frame, variable);
    return title.isEmpty() ? shownName(frame, variable) : lowered(title);
}

QString subjectName(const Frame& frame, VariableId variable)
{
    const QString title = titleName(frame, variable);
    return title.isEmpty() ? shownName(frame, variable) : raised(title);
}

QString spokenVariable(const Frame& frame, VariableId variable)
{
    const QString name = shownName(frame, variable);
    switch (frame.model().variable(variable).role) {
    case Role::Input: return Variables::tr("the input %1").arg(name);
    case Role::Target: return Variables::tr("the target %1").arg(name);
    case Role::Parameter: break;
    case Role::Definition: {
        const QString title = titleName(frame, variable);
        // "hidden 1, sigmoid", "neuron 2": numbered, as a name is.
        const bool takesNoArticle =
            title.isEmpty() ||
            std::any_of(title.begin(), title.end(), [](QChar letter) { return letter.isDigit(); });
        return takesNoArticle ? plainName(frame, variable)
                              : Variables::tr("the %1").arg(lowered(title));
    }
    }
    switch (parameterKind(frame.model(), variable)) {
    case ParameterKind::Weight: return Variables::tr("the weight %1").arg(name);
    case ParameterKind::Bias: return Variables::tr("the bias %1").arg(name);
    case ParameterKind::Other: break;
    }
    return Variables::tr("the parameter %1").arg(name);
}

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Add: return Variables::tr("Sum");
    case Operation::Subtract: return Variables::tr("Difference");
    case Operation::Multiply: return Variables::tr("Product");
    case Operation::Divide: return Variables::tr("Quotient");
    case Operation::Power: return Variables::tr("Power");
    case Operation::Negate: return Variables::tr("Opposite");
    case Operation::Sigmoid: return Variables::tr("Sigmoid");
    case Operation::Tanh: return Variables::tr("Hyperbolic tangent");
    case Operation::Relu: return Variables::tr("Rectifier");
    case Operation::Softplus: return Variables::tr("Softplus");
    case Operation::Exp: return Variables::tr("Exponential");
    case Operation::Ln: return Variables::tr("Logarithm");
    case Operation::Sqrt: return Variables::tr("Square root");
    case Operation::Sin: return Variables::tr("Sine");
    case Operation::Cos: return Variables::tr("Cosine");
    case Operation::Abs: return Variables::tr("Absolute value");
    default: return Variables::tr("Value");
    }
}

QString cardTitle(const Frame& frame, VariableId definition)
{
    const auto& titles = frame.scenario().titles;
    const auto found = titles.find(frame.model().variable(definition).name);
    return found == titles.end()
               ? operationName(frame.model().definitionOf(definition).expression.operation())
               : QString::fromStdString(found->second);
}

QString partialText(const Frame& frame, VariableId of, VariableId wrt)
{
    return u"∂"_s % shownName(frame, of) % u"/∂"_s % shownName(frame, wrt);
}

QString formulaText(const Formula& formula)
{
    return QString::fromStdString(plainText(formula));
}

}  // namespace backhand::words
