// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/problem_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Problems {
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

/// Some sentences can do without a problem's words; QString::arg() would warn where it finds no
/// place for one.
QString filled(QString sentence, const Problem& problem)
{
    constexpr qsizetype longestShown = 60;
    QString found = QString::fromStdString(problem.found);
    if (found.size() > longestShown) {
        found = found.left(longestShown) % u"…"_s;
    }
    // Both at once, so that a %2 in what was found is not filled in turn.
    const bool hasFound = sentence.contains("%1"_L1);
    const bool hasExpected = sentence.contains("%2"_L1);
    const QString expected = QString::fromStdString(problem.expected);
    if (hasFound && hasExpected) {
        return sentence.arg(found, expected);
    }
    if (hasExpected) {
        return sentence.replace("%2"_L1, expected);
    }
    return hasFound ? sentence.arg(found) : sentence;
}

QString typeWord(const QString& type)
{
    if (type == "object"_L1) {
        return Problems::tr("an object in braces");
    }
    if (type == "array"_L1) {
        return Problems::tr("a list in brackets");
    }
    if (type == "array of strings"_L1) {
        return Problems::tr("a list of texts in quotes");
    }
    if (type == "string"_L1) {
        return Problems::tr("a text in quotes");
    }
    if (type == "number"_L1) {
        return Problems::tr("a number without quotes");
    }
    return type == "boolean"_L1 ? Problems::tr("true or false") : type;
}

QString wrongType(const Problem& problem)
{
    const QString expected = QString::fromStdString(problem.expected);
    const qsizetype colon = expected.indexOf(": "_L1);
    const QString key = expected.left(colon);
    const QString type = expected.mid(colon + 2);
    if (key == "file"_L1) {
        return Problems::tr("The file holds %1; a scenario is %2.")
            .arg(typeWord(QString::fromStdString(problem.found)), typeWord(type));
    }
    return Problems::tr("“%1” is %2 here; write %3.")
        .arg(key, typeWord(QString::fromStdString(problem.found)), typeWord(type));
}

QString tokenSentence(const Problem& problem)
{
    if (problem.code == ProblemCode::UnexpectedEnd) {
        return filled(Problems::tr("The line ends here, where %2 should follow."), problem);
    }
    return filled(Problems::tr("“%1” cannot stand here; %2 could."), problem);
}

QString languageSentence(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::UnexpectedCharacter:
        return Problems::tr("“%1” is no character of the model language; use letters, digits, _ "
                            "and + - * / ^ ( ) =.");
    case ProblemCode::UnknownFunction:
        return Problems::tr("“%1” is no function; there are sigmoid, tanh, relu, softplus, exp, "
                            "ln, sqrt, sin, cos and "
                            "abs. A product needs a *.");
    case ProblemCode::MalformedNumber:
        return Problems::tr("“%1” is no number; write digits with a decimal point, as 1.45, and a "
                            "product with a *.");
    case ProblemCode::NumberTooLarge:
        return Problems::tr("“%1” is too large; the largest number is %2.");
    case ProblemCode::NameTooLong:
        return Problems::tr("The name “%1” is too long; a name has at most %2 characters.");
    case ProblemCode::NameIsFunction:
        return Problems::tr(
            "“%1” is a function: write it with parentheses, or choose another name.");
    case ProblemCode::ExpressionTooDeep:
        return Problems::tr("This is nested too deeply; at most %2 levels are allowed. Split it "
                            "into several definitions.");
    case ProblemCode::ExpressionTooLarge:
        return Problems::tr("The model is too large here; at most %2 operations are allowed.");
    case ProblemCode::DerivativeTooLarge:
        return Problems::tr(
            "The derivative with respect to “%1” grows too large; split the formula into several "
            "definitions.");
    default: return {};
    }
}

QString modelSentence(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::EmptyModel:
        return Problems::tr("The model is empty; write at least one definition.");
    case ProblemCode::TooManyDefinitions:
        return Problems::tr("The model has too many definitions; at most %2 are allowed.");
    case ProblemCode::DefinedTwice:
        return Problems::tr("“%1” stands twice; give each a name of its own.");
    case ProblemCode::UsedBeforeDefinition:
        return Problems::tr(
            "“%1” is used before its definition; move its definition above this line.");
    case ProblemCode::NeverUsed:
        return Problems::tr("“%1” is defined but never used; use it below or delete it.");
    case ProblemCode::NameWithoutRole:
        return Problems::tr("“%1” is not defined and has no role; define it above, or name it as "
                            "an input, target or "
                            "parameter.");
    case ProblemCode::RoleForUnusedName:
        return Problems::tr(
            "“%1” has a role but the model does not use it; use it or take it out.");
    case ProblemCode::RoleForDefinition:
        return Problems::tr(
            "“%1” is defined by the model, so it can be no input, target or parameter.");
    case ProblemCode::TwoRoles: return Problems::tr("“%1” has two roles; leave one of them.");
    case ProblemCode::LooksTheSame:
        return Problems::tr("“%1” is shown just like “%2”; give one of them another name.");
    default: return {};
    }
}

QString jsonSentence(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::CannotOpen: return Problems::tr("The file cannot be opened: %1.");
    case ProblemCode::NotARegularFile:
        return Problems::tr("This is no regular file; choose another.");
    case ProblemCode::FileTooLarge:
        return Problems::tr("The file is too large; at most %2 bytes are allowed.");
    case ProblemCode::NotUtf8:
        return Problems::tr("The text is not UTF-8 here; save the file as UTF-8.");
    case ProblemCode::MalformedJson:
        return problem.found.empty()
                   ? Problems::tr(
                         "The file ends too early; a bracket, a brace or a quote is missing.")
                   : Problems::tr("“%1” cannot stand here; the text is no JSON from here on.");
    case ProblemCode::NestedTooDeep:
        return Problems::tr("This is nested too deeply; at most %2 levels are allowed.");
    case ProblemCode::StringTooLong:
        return Problems::tr("This text is too long; at most %2 characters are allowed.");
    case ProblemCode::UnknownKey:
        return Problems::tr("“%1” is no key that is known here; correct it or take it out.");
    case ProblemCode::DuplicateKey: return Problems::tr("“%1” stands twice; leave one of them.");
    case ProblemCode::MissingKey: return Problems::tr("“%2” is missing; add it.");
    default: return {};
    }
}

QString scenarioSentence(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::WrongFormat: return Problems::tr("The format is “%1”; write “%2”.");
    case ProblemCode::WrongVersion:
        return Problems::tr("The version is %1; this program reads version %2.");
    case ProblemCode::WrongChoice:
        return Problems::tr("“%1” cannot be chosen here; choose one of %2.");
    case ProblemCode::MissingValue: return Problems::tr("“%1” has no value here; give it one.");
    case ProblemCode::UnknownName:
        return Problems::tr("“%1” is no name that can stand here; correct it or take it out.");
    case ProblemCode::ValueOutOfRange: return Problems::tr("%1 is out of range; write %2.");
    case ProblemCode::BadRange:
        return Problems::tr("A range needs two numbers, the smaller first; here is %1.");
    case ProblemCode::BadCodeName:
        return Problems::tr("“%1” cannot be a name in the code: it must be an identifier, no "
                            "keyword of Python or C++, "
                            "and given once.");
    case ProblemCode::TooManySamples:
        return Problems::tr("There are too many samples; at most %2 are allowed.");
    case ProblemCode::CannotWrite: return Problems::tr("The file cannot be written: %1.");
    case ProblemCode::NotANumber:
        return Problems::tr(
            "“%1” is no number; type digits with a decimal point or comma, as 1.45.");
    default: return {};
    }
}

QString tableSentence(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::EmptyTable:
        return Problems::tr("There is no row of numbers; write at least one.");
    case ProblemCode::EmptyCell:
        return Problems::tr("This cell is empty; write a number into it, as %2.");
    case ProblemCode::CellNotANumber:
        return Problems::tr("“%1” is no number; write it with digits, as %2.");
    case ProblemCode::WrongCellCount:
        return Problems::tr("The number of cells in this row is %1, and %2 in the first row; make "
                            "all rows as long.");
    case ProblemCode::UnclosedQuote:
        return Problems::tr("The quotation mark is never closed; close it or take it out.");
    case ProblemCode::TextAfterQuote:
        return Problems::tr("“%1” cannot stand after a quoted cell; only a separator can.");
    case ProblemCode::TooManyColumns:
        return Problems::tr("There are too many columns; at most %2 are allowed.");
    case ProblemCode::WrongColumnCount:
        return Problems::tr("The number of columns is %1; wanted are %2.");
    case ProblemCode::MissingColumn:
        return Problems::tr("No column is named “%2”; name it so, or leave out all names.");
    default: return {};
    }
}

}  // namespace

QString problemSentence(const Problem& problem)
{
    if (problem.code == ProblemCode::UnexpectedToken ||
        problem.code == ProblemCode::UnexpectedEnd) {
        return tokenSentence(problem);
    }
    if (problem.code == ProblemCode::WrongType) {
        return wrongType(problem);
    }
    for (const auto sentenceOf :
         {languageSentence, modelSentence, jsonSentence, scenarioSentence, tableSentence}) {
        if (const QString sentence = sentenceOf(problem); !sentence.isEmpty()) {
            return filled(sentence, problem);
        }
    }
    return {};
}

QString problemWithPlace(const QString& file, const Problem& problem)
{
    const QString sentence = problemSentence(problem);
    if (problem.place.line == 0) {
        return file % u": "_s % sentence;
    }
    return file % u':' % QString::number(problem.place.line) % u':' %
           QString::number(problem.place.column) % u": "_s % sentence;
}

}  // namespace backhand::words
