// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/short_text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <memory>

namespace backhand {

namespace {

struct Line {
    QString text;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const Line&) const = default;
};

std::size_t qHash(const Line& line, std::size_t seed = 0)
{
    return qHashMulti(seed, line.text, line.font, static_cast<int>(line.direction));
}

using ShapedLines = QHash<Line, std::shared_ptr<QTextLayout>>;

ShapedLines& shapedLines()
{
    static ShapedLines lines;
    // Fonts must not outlive the application.
    static const bool areForgotten = [] {
        qAddPostRoutine([] { shapedLines().clear(); });
        return true;
    }();
    Q_UNUSED(areForgotten);
    return lines;
}

std::shared_ptr<QTextLayout> shaped(const Line& line)
{
    auto layout = std::make_shared<QTextLayout>(line.text, line.font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(line.direction);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

/// A title from a file may have several.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

std::shared_ptr<QTextLayout> shapedOnce(const Line& line)
{
    constexpr qsizetype mostKept = 512;  // numbers come and go
    ShapedLines& lines = shapedLines();
    if (const auto found = lines.constFind(line); found != lines.constEnd()) {
        return *found;
    }
    if (lines.size() >= mostKept) {
        lines.clear();
    }
    return *lines.insert(line, shaped(line));
}

}  // namespace

void paintShortText(QPainter& painter, const QRectF& place, Qt::Alignment alignment,
                    const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    const Line line{oneLine(text), painter.font(), painter.layoutDirection()};
    const std::shared_ptr<QTextLayout> shaped = shapedOnce(line);
    const QTextLine only = shaped->lineAt(0);
    const QSizeF size(only.horizontalAdvance(), only.ascent() + only.descent());
    const QSizeF free = place.size() - size;
    const Qt::Alignment seen = QStyle::visualAlignment(line.direction, alignment);
    QPointF topLeft = place.topLeft();
    if (seen.testFlag(Qt::AlignRight)) {
        topLeft.rx() += free.width();
    } else if (seen.testFlag(Qt::AlignHCenter)) {
        topLeft.rx() += free.width() / 2.0;
    }
    if (seen.testFlag(Qt::AlignBottom)) {
        topLeft.ry() += free.height();
    } else if (seen.testFlag(Qt::AlignVCenter)) {
        topLeft.ry() += free.height() / 2.0;
    }
    if (free.width() >= 0.0 && free.height() >= 0.0) {
        shaped->draw(&painter, topLeft);
        return;
    }
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    shaped->draw(&painter, topLeft);
    painter.restore();
}

double shortTextWidth(const QString& text, const QFont& font)
{
    if (text.isEmpty()) {
        return 0.0;
    }
    return shapedOnce({oneLine(text), font, QGuiApplication::layoutDirection()})
        ->lineAt(0)
        .horizontalAdvance();
}

QString elidedShortText(const QString& text, const QFont& font, double width)
{
    return shortTextWidth(text, font) <= width
               ? text
               : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

}  // namespace backhand
