// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/chain_words.h"

#include "core/trace/chain_numbers.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

constexpr std::size_t mostSpokenRows = 8;

/// The context of these words for translators.
struct Chains {
    Q_DECLARE_TR_FUNCTIONS(Chains)
};

QString countText(std::uint64_t count)
{
    return count == countlessPaths ? Chains::tr("More than 10¹⁹") : QString::number(count);
}

/// "partial derivative of E with respect to p: 1.742038; "
QString spokenStep(const Frame& frame, std::size_t number)
{
    const Step step = frame.trace.step(number, frame.digits());
    const QString value =
        frame.reached(number) ? QString::fromStdString(step.result.text()) : u"?"_s;
    return spokenFormula(step.symbol) % u": "_s % value % u"; "_s;
}

QString spokenFactors(const Frame& frame, const ChainPath& path)
{
    QString text;
    for (const ChainFactor& factor : path.factors) {
        text += spokenStep(frame, factor.step);
    }
    return text;
}

QString spokenProduct(const Frame& frame, std::size_t step, const ShownNumber& number)
{
    const QString value = frame.reached(step) ? QString::fromStdString(number.text()) : u"?"_s;
    return Chains::tr("product: %1; ").arg(value);
}

QString spokenPaths(const Frame& frame, const Chain& chain)
{
    const ChainNumbers numbers(frame.trace, chain, frame.digits());
    QString text;
    for (std::size_t row = 0; row < chain.paths.size(); ++row) {
        const ChainPath& path = chain.paths[row];
        text += pathLabel(row + 1) % u": "_s % spokenFactors(frame, path) %
                spokenProduct(frame, path.factors.back().resultStep(), numbers.addend(row));
    }
    return text;
}

QString spokenUses(const Frame& frame, const Chain& chain)
{
    const ChainNumbers numbers(frame.trace, chain, frame.digits());
    QString text = foldedPaths(frame, chain) % u' ';
    for (std::size_t row = 0; row < std::min(chain.uses.size(), mostSpokenRows); ++row) {
        const ChainUse& use = chain.uses[row];
        const QString above = use.aboveStep == 0 ? QString() : spokenStep(frame, use.aboveStep);
        text += useLabel(frame, use) % u": "_s % above % spokenStep(frame, use.last.step) %
                spokenProduct(frame, use.last.resultStep(), numbers.use(row).result);
    }
    return text;
}

QString spokenRows(const Frame& frame, const Chain& chain)
{
    if (chain.pathCount == 1) {
        return spokenFactors(frame, chain.paths.front());
    }
    return chain.folded ? spokenUses(frame, chain) : spokenPaths(frame, chain);
}

}  // namespace

QString pathLabel(std::size_t number)
{
    return Chains::tr("Path %1").arg(number);
}

QString useLabel(const Frame& frame, const ChainUse& use)
{
    const VariableId definition = frame.compiled().partial(use.last.partial).of;
    return definition == frame.model().error()
               ? Chains::tr("Directly")
               : Chains::tr("Through %1").arg(shownName(frame, definition));
}

QString sumLabel()
{
    return Chains::tr("Sum");
}

QString foldedPaths(const Frame& frame, const Chain& chain)
{
    return Chains::tr("%1 paths lead from %2 to %3: more than %4 are folded. Each row is the part "
                      "from above, with all paths through it, times the local partial.")
        .arg(countText(chain.pathCount), shownName(frame, chain.parameter),
             shownName(frame, frame.model().error()))
        .arg(mostListedPaths);
}

QString someUses(std::size_t first, std::size_t last, std::size_t count)
{
    return Chains::tr("Uses %1 to %2 of %3").arg(first).arg(last).arg(count);
}

QString spokenChain(const Frame& frame)
{
    const Chain chain = frame.followedChain();
    if (frame.step() == 0 || chain.paths.empty()) {
        return openingQuestion(frame);
    }
    QString text = spokenRows(frame, chain) % spokenStep(frame, chain.gradientStep);
    text.chop(2);
    return text;
}

}  // namespace backhand::words
