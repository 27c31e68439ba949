// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autodiff/tape.h"

#include "core/expression/simplify.h"

#include <numeric>
#include <stdexcept>
#include <string>
#include <unordered_map>

namespace backhand {

namespace {

using SlotByName = std::unordered_map<std::string, std::uint32_t>;

/// Puts expressions into one tape. Instructions first number their constants and results apart (a
/// constant is marked by its high bit), since slots of constants stand before those of results;
/// finish() puts them in place.
class TapeCompiler {
public:
    explicit TapeCompiler(std::size_t givenCount) { m_tape.givenCount = givenCount; }

    std::uint32_t add(const Expression& expression, const SlotByName& slotByName)
    {
        const std::uint32_t slot = place(expression, slotByName);
        const bool hasOwnSlot = operandCount(expression.operation()) > 0;
        // A result that is only another name for a slot gets one of its own: times 1 changes no
        // bit.
        return hasOwnSlot ? slot : emit(Operation::Multiply, slot, constant(1.0));
    }

    Tape finish(const std::vector<std::uint32_t>& results)
    {
        m_tape.initial.assign(m_tape.givenCount, 0.0);
        m_tape.initial.insert(m_tape.initial.end(), m_constants.begin(), m_constants.end());
        m_tape.initial.resize(m_tape.initial.size() + m_tape.instructions.size(), 0.0);
        for (Tape::Instruction& instruction : m_tape.instructions) {
            instruction.a = slotOf(instruction.a);
            instruction.b = slotOf(instruction.b);
            instruction.result = slotOf(instruction.result);
        }
        for (const std::uint32_t result : results) {
            m_tape.slotOf.push_back(slotOf(result));
        }
        return std::move(m_tape);
    }

private:
    static constexpr std::uint32_t constantMark = 0x80000000U;

    std::uint32_t place(const Expression& expression, const SlotByName& slotByName)
    {
        switch (expression.operation()) {
        case Operation::Constant: return constant(expression.value());
        case Operation::Variable: return slotByName.at(expression.name());
        default: break;
        }
        const std::uint32_t a = place(expression.operand(0), slotByName);
        const bool binary = operandCount(expression.operation()) == 2;
        const std::uint32_t b = binary ? placeSecond(expression, slotByName) : a;
        return emit(expression.operation(), a, b);
    }

    /// An exponent without names is one number, as in the derivative: x^(1 - 1) is x^0.
    std::uint32_t placeSecond(const Expression& expression, const SlotByName& slotByName)
    {
        const Expression& operand = expression.operand(1);
        const bool isNumber =
            expression.operation() == Operation::Power && variablesOf(operand).empty();
        return place(isNumber ? simplify(operand) : operand, slotByName);
    }

    std::uint32_t constant(double value)
    {
        m_constants.push_back(value);
        return constantMark | static_cast<std::uint32_t>(m_constants.size() - 1);
    }

    std::uint32_t emit(Operation operation, std::uint32_t a, std::uint32_t b)
    {
        const auto result =
            static_cast<std::uint32_t>(m_tape.givenCount + m_tape.instructions.size());
        m_tape.instructions.push_back({operation, a, b, result});
        return result;
    }

    std::uint32_t slotOf(std::uint32_t number) const
    {
        if ((number & constantMark) != 0) {
            return static_cast<std::uint32_t>(m_tape.givenCount) + (number & ~constantMark);
        }
        const bool isGiven = number < m_tape.givenCount;
        return isGiven ? number : number + static_cast<std::uint32_t>(m_constants.size());
    }

    Tape m_tape;
    std::vector<double> m_constants;
};

}  // namespace

Tape compileTape(const Model& model)
{
    TapeCompiler compiler(model.givenCount());
    SlotByName slotByName;
    std::vector<std::uint32_t> results;
    for (std::uint32_t id = 0; id < model.givenCount(); ++id) {
        slotByName.emplace(model.variable(id).name, id);
        results.push_back(id);
    }
    for (const Definition& definition : model.definitions()) {
        const std::uint32_t slot = compiler.add(definition.expression, slotByName);
        slotByName.emplace(model.variable(definition.variable).name, slot);
        results.push_back(slot);
    }
    return compiler.finish(results);
}

Tape compileExpressions(const Model& model, std::span<const Expression> expressions)
{
    std::vector<VariableId> all(model.variables().size());
    std::iota(all.begin(), all.end(), VariableId{0});
    return compileExpressions(model, all, expressions);
}

Tape compileExpressions(const Model& model, std::span<const VariableId> given,
                        std::span<const Expression> expressions)
{
    TapeCompiler compiler(given.size());
    SlotByName slotByName;
    for (std::uint32_t slot = 0; slot < given.size(); ++slot) {
        slotByName.emplace(model.variable(given[slot]).name, slot);
    }
    std::vector<std::uint32_t> results;
    for (const Expression& expression : expressions) {
        results.push_back(compiler.add(expression, slotByName));
    }
    return compiler.finish(results);
}

}  // namespace backhand
