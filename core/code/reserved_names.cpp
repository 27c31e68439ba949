// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/code/reserved_names.h"

#include <algorithm>
#include <iterator>

namespace backhand {

namespace {

constexpr std::string_view ownNames[] = {"sigmoid", "sigmoid_deriv", "tanh_deriv", "relu",
                                         "relu_deriv", "softplus", "abs_deriv", "learning_rate",
                                         // Python
                                         "math", "abs", "max", "print", "format", "step", "value",
                                         "form",
                                         // C++
                                         "std", "main", "undefined", "typeof"};

/// Those of the standard, and those that glibc adds.
constexpr std::string_view macros[] = {
    "BUFSIZ",     "EOF",        "EXIT_FAILURE",  "EXIT_SUCCESS",   "FILENAME_MAX",     "FOPEN_MAX",
    "HUGE",       "INFINITY",   "L_ctermid",     "L_cuserid",      "L_tmpnam",         "MATH_ERRNO",
    "MAXFLOAT",   "NAN",        "NULL",          "MATH_ERREXCEPT", "math_errhandling", "P_tmpdir",
    "RAND_MAX",   "TMP_MAX",    "stdin",         "stdout",         "stderr",           "linux",
    "unix",       "i386",       "MB_CUR_MAX",    "FD_SETSIZE",     "NFDBITS",          "BYTE_ORDER",
    "BIG_ENDIAN", "PDP_ENDIAN", "LITTLE_ENDIAN", "WCONTINUED",     "WEXITED",          "WNOHANG",
    "WNOWAIT",    "WSTOPPED",   "WUNTRACED",     "OVERFLOW",       "UNDERFLOW",        "DOMAIN"};

/// How families of macros begin: M_PI, M_PI_2, M_PIf, ...
constexpr std::string_view families[] = {"FP_",     "HUGE_VAL", "M_1_PI", "M_2_PI", "M_2_SQRTPI",
                                         "M_E",     "M_LN",     "M_LOG",  "M_PI",   "M_SQRT",
                                         "RENAME_", "SEEK_",    "SNAN"};

template <std::size_t size>
bool isOneOf(const std::string_view (&names)[size], std::string_view name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// _X and __x belong to the compiler, which has macros such as __LINE__ among them.
bool isOfCompiler(std::string_view name)
{
    return name.size() > 1 && name[0] == '_' &&
           (name[1] == '_' || (name[1] >= 'A' && name[1] <= 'Z')) && !name.ends_with("___");
}

bool isOfFamily(std::string_view name)
{
    const auto begins = [name](std::string_view family) { return name.starts_with(family); };
    return !name.ends_with('_') && std::any_of(std::begin(families), std::end(families), begins);
}

}  // namespace

bool isReservedName(std::string_view name)
{
    return isOneOf(ownNames, name) || isOneOf(macros, name) || isOfCompiler(name) ||
           isOfFamily(name);
}

}  // namespace backhand
