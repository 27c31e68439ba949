// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the text of a model, as a person may type it. Each line is read or refused with a
// place within it; what is read is written and read again as the same tree, and has its derivatives
// or is refused them.

#include "core/expression/derivative.h"
#include "core/expression/parser.h"
#include "core/scenario/model_edit.h"
#include "tests/fuzz/require.h"

#include <string>
#include <string_view>

using namespace backhand;

namespace {

void readAgain(const ParsedDefinition& parsed)
{
    const std::string text = parsed.name + " = " + languageText(parsed.expression);
    const Result<ParsedDefinition> again = parseDefinition(text);
    require(again.ok() && again.value().name == parsed.name &&
            again.value().expression == parsed.expression);
    for (const std::string& name : variablesOf(parsed.expression)) {
        require(isName(name));
        const Result<Expression> partial = derivative(parsed.expression, name);
        require(partial.ok() || partial.problems().front().code == ProblemCode::DerivativeTooLarge);
    }
}

void readLine(std::string_view line)
{
    const Result<ParsedDefinition> parsed = parseDefinition(line);
    if (parsed.ok()) {
        readAgain(parsed.value());
        return;
    }
    require(!parsed.problems().empty());
    for (const Problem& problem : parsed.problems()) {
        require(problem.place.line == 1 && problem.place.column >= 1 &&
                problem.place.column <= line.size() + 1);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        readLine(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const Result<Scenario> scenario = withModelText({}, text);
    require(scenario.ok() ? buildModel(scenario.value().model).ok() : !scenario.problems().empty());
    return 0;
}
