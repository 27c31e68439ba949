// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/model.h"
#include "core/model/name_parts.h"

#include <string>
#include <vector>

namespace backhand {

/// What a part of a formula stands for, so that a view can light it, follow it and describe it.
enum class Meaning {
    None,
    Value,
    LocalPartial,
    Gradient,
    SummedGradient,  ///< over all samples of a batch
    Moment,          ///< what an optimizer keeps of a parameter's gradients
    NewValue
};

struct Reference {
    Meaning meaning = Meaning::None;
    VariableId of = noVariable;   ///< the variable, or what is differentiated
    VariableId wrt = noVariable;  ///< what it is differentiated by (the partial and the gradients)

    bool operator==(const Reference&) const = default;
};

enum class FormulaKind {
    Row,          ///< parts side by side
    Fraction,     ///< parts: numerator, denominator
    Superscript,  ///< parts: base, exponent
    Parentheses,  ///< parts: content; text "(" or "|" says which kind
    Root,         ///< parts: content of a square root
    Number,    ///< text: as shown, "1.45", with a true minus sign; a power of ten is a Row with a
               ///< Superscript
    Name,      ///< text: the model's name, "w1"; shown as w with subscript 1; `primed` adds a prime
    Function,  ///< text: "σ", "tanh", "ln": upright, directly before its Parentheses
    Operator,  ///< text: "+", "−", "·", "=", "≈", "∂"; `spaced` says whether space stands around it
    Unknown,    ///< "?": not computed yet
    Undefined,  ///< the word "undefined" (ui/words translates it on screen)
};

/// The typesetting tree of a formula: a value type. Written as plain text, LaTeX and MathML in
/// core, painted in ui/math.
struct Formula {
    FormulaKind kind = FormulaKind::Row;
    std::string text;  ///< UTF-8; empty where parts say it all
    std::vector<Formula> parts;
    Reference reference;  ///< what this part, with all inside it, stands for
    bool spaced = false;  ///< of an Operator
    bool primed = false;  ///< of a Name: the new value, w1′

    bool operator==(const Formula&) const = default;

    static Formula row(std::vector<Formula> parts);
    static Formula fraction(Formula numerator, Formula denominator);
    static Formula superscript(Formula base, Formula exponent);
    static Formula parentheses(Formula content, std::string bracket = "(");
    static Formula root(Formula content);
    static Formula number(std::string text, Reference reference = {});
    static Formula name(std::string name, Reference reference = {}, bool primed = false);
    static Formula function(std::string text);
    static Formula op(std::string text, bool spaced);
    static Formula unknown();
    static Formula undefined();
};

/// The fraction ∂of/∂wrt; `primed` says that what is differentiated carries a prime.
Formula partialFormula(const std::string& of, const std::string& wrt, Reference reference = {},
                       bool primed = false);

}  // namespace backhand
