// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/slope_content.h"

#include "ui/number_text.h"
#include "ui/words/chart_words.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// What is asked of one frame, and what of it may be shown yet.
class SlopeMaker {
public:
    SlopeMaker(const Frame& frame, VariableId parameter)
        : m_frame(frame), m_parameter(parameter),
          m_error(frame.compiled().tape(), frame.trace.given(), parameter),
          m_step(slopeStep(m_error, frame.trace.value(parameter), frame.trace.gradient(parameter),
                           frame.trace.newValue(parameter)))
    {
    }

    SlopeContent make()
    {
        nameAxes();
        addPoint();
        addRange();
        addCurve();
        m_content.caption = caption();
        return std::move(m_content);
    }

private:
    bool isSlopeKnown() const
    {
        return m_frame.reached(m_frame.compiled().gradientStep(m_parameter));
    }
    bool isStepKnown() const { return m_frame.reached(m_frame.compiled().updateStep(m_parameter)); }
    bool isErrorKnown() const
    {
        return m_frame.reached(m_frame.compiled().valueStep(m_frame.model().error()));
    }
    bool isStepWhole() const
    {
        return std::isfinite(m_step.landing) && std::isfinite(m_step.promised);
    }

    void nameAxes()
    {
        m_content.names = {words::shownName(m_frame, m_parameter),
                           words::shownName(m_frame, m_frame.model().error())};
        const QString& over = m_content.names.across;
        const QString& error = m_content.names.up;
        const bool isOneOfMany = m_frame.data->size() > 1;
        m_content.heading =
            isOneOfMany ? words::errorOverOfSample(error, over, m_frame.trace.update().sample + 1)
                        : words::errorOver(error, over);
    }

    void addPoint()
    {
        if (!std::isfinite(m_step.error)) {
            return;
        }
        m_content.point = QPointF(m_step.from, m_step.error);
        const double slope = m_frame.trace.gradient(m_parameter);
        if (isSlopeKnown() && std::isfinite(slope)) {
            m_content.slope = slope;
        }
        if (isStepKnown() && isStepWhole()) {
            m_content.landing =
                SlopeContent::Landing{{m_step.to, m_step.landing}, {m_step.to, m_step.promised}};
        }
    }

    /// The slider's range, grown to hold where we are and where the step leads.
    void addRange()
    {
        const Range slider = m_frame.range(m_parameter);
        m_content.range = {slider.minimum, slider.maximum};
        if (m_content.landing) {
            m_content.range = m_content.range.with(m_step.to);
        }
        if (m_content.range.width() <= 0.0) {
            m_content.range = {m_step.from - 1.0, m_step.from + 1.0};
        }
    }

    void addCurve()
    {
        const double height = m_content.point ? m_content.point->y() : 0.0;
        m_content.curve = sampledCurve([this](double value) { return m_error.at(value); },
                                       m_content.range.low, m_content.range.high, 2.0 * height);
        showHeights();
    }

    /// The curve, unless most of it and the point lie far below its highest part; what is marked in
    /// any case.
    void showHeights()
    {
        constexpr double mostMedians = 8.0;
        constexpr double mostPoints = 20.0;
        std::vector<double> heights;
        for (const CurvePiece& piece : m_content.curve) {
            for (const QPointF& point : piece) {
                heights.push_back(point.y());
            }
        }
        std::sort(heights.begin(), heights.end());
        constexpr double largest = std::numeric_limits<double>::max();
        double needed = m_content.point ? std::min(1.25 * m_content.point->y(), largest) : 0.0;
        double top = 0.0;
        if (!heights.empty()) {
            m_content.bottom = std::min(heights.front(), 0.0);
            top = std::min(
                heights.back(),
                std::max(mostMedians * std::abs(heights[heights.size() / 2]), mostPoints * needed));
        }
        if (m_content.landing) {
            needed =
                std::max({needed, m_content.landing->curve.y(), m_content.landing->promise.y()});
            m_content.bottom = std::min(m_content.bottom, m_content.landing->promise.y());
        }
        m_content.top = std::max(top, needed);
        if (m_content.top <= m_content.bottom) {
            m_content.top = m_content.bottom + 1.0;
        }
    }

    QString number(double value) const { return computedText(value, m_frame.digits()); }

    QString slopeText(const QString& symbol) const
    {
        return words::equalityText(symbol, shownComputed(*m_content.slope, m_frame.digits()));
    }

    QString caption() const
    {
        const QString& parameter = m_content.names.across;
        const QString symbol = words::partialText(m_frame, m_frame.model().error(), m_parameter);
        const QString value = QString::fromStdString(m_frame.shownValue(m_parameter).text());
        if (!isSlopeKnown()) {
            return words::whereOnTheCurve(parameter, value,
                                          isErrorKnown() ? number(m_step.error) : QString());
        }
        if (!m_content.slope) {
            return words::slopeUndefined(symbol);
        }
        if (!isStepKnown()) {
            return words::slopeOfTangent(slopeText(symbol), number(*m_content.slope),
                                         m_content.names.up, parameter);
        }
        if (!m_content.landing) {
            return words::stepCannotBeShown();
        }
        const words::StepNumbers numbers{
            m_content.names.up,   slopeText(symbol),      number(m_step.to - m_step.from),
            number(m_step.error), number(m_step.landing), number(m_step.promised)};
        const bool rose = m_step.landing > m_step.error;
        return words::stepOnTheCurve(numbers, rose) % u" "_s % words::onlyThisOneChanges(parameter);
    }

    const Frame& m_frame;
    VariableId m_parameter;
    ErrorAlong m_error;
    SlopeStep m_step;
    SlopeContent m_content;
};

}  // namespace

SlopeContent slopeContent(const Frame& frame)
{
    const VariableId parameter = frame.followed();
    if (parameter == noVariable) {
        SlopeContent content;
        content.hint = words::nothingToFollow();
        content.caption = content.hint;
        return content;
    }
    return SlopeMaker(frame, parameter).make();
}

}  // namespace backhand
