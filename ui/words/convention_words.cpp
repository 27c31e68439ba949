// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/convention_words.h"

#include <QCoreApplication>

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Convention {
    Q_DECLARE_TR_FUNCTIONS(Convention)
};

}  // namespace

QString conventionOnCard(ErrorConvention convention)
{
    switch (convention) {
    case ErrorConvention::WholeSquare: return Convention::tr("whole square");
    case ErrorConvention::HalfSquare: return Convention::tr("half square");
    case ErrorConvention::Other: break;
    }
    return {};
}

QString conventionChoice(ErrorConvention convention)
{
    switch (convention) {
    case ErrorConvention::WholeSquare: return Convention::tr("&Whole square: its partial has a 2");
    case ErrorConvention::HalfSquare:
        return Convention::tr("&Half square: the 2 cancels with the ½");
    case ErrorConvention::Other: break;
    }
    return {};
}

QString conventionMenu()
{
    return Convention::tr("&Error");
}

QString conventionHelp()
{
    return Convention::tr("Some books take the whole square of the difference as the error, some "
                          "half of it. The half square's partial derivative is the difference "
                          "itself, without the 2: the gradients and the update are half as large.");
}

QString noConvention()
{
    return Convention::tr("The error of this model is no square of a difference, so there is "
                          "nothing to switch.");
}

QString switchConvention(ErrorConvention convention)
{
    switch (convention) {
    case ErrorConvention::WholeSquare:
        return Convention::tr(" The error is the whole square. Click “whole square”, or choose "
                              "Edit, Error, for the half square.");
    case ErrorConvention::HalfSquare:
        return Convention::tr(" The error is the half square. Click “half square”, or choose "
                              "Edit, Error, for the whole square.");
    case ErrorConvention::Other: break;
    }
    return {};
}

}  // namespace backhand::words
