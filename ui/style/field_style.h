// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QMargins>
#include <QRect>
#include <QSize>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QStyleOptionViewItem;
class QWidget;

namespace backhand {

struct Theme;

/// From the outside of a field to its text, in px.
QMargins lineFieldMargins(const Theme& theme, const QWidget* field);
/// A field in which something is typed; where it has the focus, its outline says so.
void paintLineField(QPainter& painter, const Theme& theme, const QStyleOption& option,
                    const QWidget* field);
/// The same outline around a text of several lines.
void paintTextFrame(QPainter& painter, const Theme& theme, const QStyleOption& option);

/// A number with a minus before it and a plus after it. `contents` is what the number needs.
QSize spinBoxSize(const Theme& theme, const QSize& contents);
QRect spinBoxPart(const Theme& theme, const QStyleOption& option, QStyle::SubControl part);
void paintSpinBox(QPainter& painter, const Theme& theme, const QStyleOptionSpinBox& option);

/// A choice with an arrow after it.
QSize choiceSize(const Theme& theme, const QSize& contents);
QRect choicePart(const Theme& theme, const QStyleOption& option, QStyle::SubControl part);
void paintChoice(QPainter& painter, const Theme& theme, const QStyleOptionComboBox& option);

/// Whether this is the list that drops from a choice; its items have room, and the one under the
/// pointer is filled.
bool isChoiceList(const QWidget* list);
/// What that list stands in.
bool isChoiceFrame(const QWidget* frame);
QSize choiceItemSize(const QSize& usual);
void paintChoiceItem(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option);

/// The box of what can be ticked, or the circle of what can be chosen of several.
void paintTick(QPainter& painter, const Theme& theme, const QStyleOption& option, bool isRound);

/// A bar of progress, with an outline where it is not Slim.
void paintProgressGroove(QPainter& painter, const Theme& theme, const QRect& rect, Look look);
void paintProgress(QPainter& painter, const Theme& theme, const QStyleOptionProgressBar& option,
                   Look look);

}  // namespace backhand
