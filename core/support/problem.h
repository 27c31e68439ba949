// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace backhand {

/// Where in a text something stands; both count from 1, columns in characters (UTF-8 code points).
/// Line 0 means "no place": the problem concerns the whole.
struct Place {
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Place&) const = default;
};

/// What can be wrong with what a user gives. The sentence for each is in ui/words.
enum class ProblemCode {
    // The model language.
    UnexpectedCharacter,  ///< found: the character
    UnexpectedToken,      ///< found: the token, expected: what could stand there
    UnexpectedEnd,        ///< expected: what could stand there
    UnknownFunction,      ///< found: the name before a parenthesis
    MalformedNumber,      ///< found: the text
    NumberTooLarge,       ///< found: the text, expected: the limit
    NameTooLong,          ///< found: the name, expected: the limit
    NameIsFunction,       ///< found: the name of a function, where a value is needed
    ExpressionTooDeep,    ///< expected: the limit
    ExpressionTooLarge,   ///< expected: the limit
    DerivativeTooLarge,   ///< found: the name that it is with respect to, expected: the limit
    // The model.
    EmptyModel,
    TooManyDefinitions,    ///< expected: the limit
    DefinedTwice,          ///< found: the name
    UsedBeforeDefinition,  ///< found: the name
    NeverUsed,          ///< found: the name of a definition that nothing uses and that is not last
    NameWithoutRole,    ///< found: the name
    RoleForUnusedName,  ///< found: the name
    RoleForDefinition,  ///< found: the name
    TwoRoles,           ///< found: the name
    LooksTheSame,       ///< found: the name, expected: the other name that is shown like it
    // A scenario file: its bytes and its JSON.
    CannotOpen,  ///< found: the reason of the operating system
    NotARegularFile,
    FileTooLarge,  ///< expected: the limit
    NotUtf8,
    MalformedJson,    ///< found: what stands there
    NestedTooDeep,    ///< expected: the limit
    StringTooLong,    ///< expected: the limit
    UnknownKey,       ///< found: the key
    DuplicateKey,     ///< found: the key
    MissingKey,       ///< expected: the key
    WrongType,        ///< found: the type, expected: the type (with the key)
    WrongFormat,      ///< found: the text, expected: the format's name
    WrongVersion,     ///< found: the number, expected: the number
    WrongChoice,      ///< found: the text, expected: the choices
    MissingValue,     ///< found: the name
    UnknownName,      ///< found: the name
    ValueOutOfRange,  ///< found: the number, expected: the range
    BadRange,         ///< found: the range, expected: two numbers, the smaller first
    BadCodeName,      ///< found: the identifier
    TooManySamples,   ///< expected: the limit
    CannotWrite,      ///< found: the reason of the operating system
    // A number field.
    NotANumber,  ///< found: the text
    // A table of numbers; places are in its text.
    EmptyTable,
    EmptyCell,         ///< expected: a number as it could stand there
    CellNotANumber,    ///< found: the text, expected: a number as it could stand there
    WrongCellCount,    ///< found: how many cells the row has, expected: how many the first has
    UnclosedQuote,     ///< place: of the quote
    TextAfterQuote,    ///< found: the character
    TooManyColumns,    ///< expected: the limit
    WrongColumnCount,  ///< found: how many, expected: how many and their names
    MissingColumn,     ///< expected: its name
};

/// One thing that is wrong with the input, as data: ui/words makes the sentence.
struct Problem {
    ProblemCode code;
    Place place;
    std::string found;
    std::string expected;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

}  // namespace backhand
