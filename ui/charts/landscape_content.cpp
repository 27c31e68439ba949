// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_content.h"

#include "ui/words/chart_words.h"
#include "ui/words/step_words.h"
#include "ui/words/variable_words.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

/// The two parameters of a plane, in the frame's model.
struct PlaneVariables {
    VariableId across;
    VariableId up;

    PlaneVariables(const Model& model, PathPlane plane)
        : across(model.withRole(Role::Parameter).at(plane.across)),
          up(model.withRole(Role::Parameter).at(plane.up))
    {
    }
};

bool areBothReached(const Frame& frame, std::size_t oneStep, std::size_t otherStep)
{
    return frame.reached(oneStep) && frame.reached(otherStep);
}

std::vector<QPointF> pathTo(const Frame& frame, PathPlane plane, const QPointF& point)
{
    std::vector<QPointF> path;
    for (const PathPoint& at : runPath(frame.state.document.run, frame.pass(), plane)) {
        path.emplace_back(at.across, at.up);
    }
    if (path.empty() || path.back() != point) {
        path.push_back(point);
    }
    return path;
}

QString valueText(const Frame& frame, VariableId variable)
{
    return words::equalityText(words::shownName(frame, variable), frame.shownValue(variable));
}

QString slopeSentence(const Frame& frame, const PlaneVariables& plane, const QPointF& gradient)
{
    if (gradient.x() == 0.0 && gradient.y() == 0.0) {
        return words::levelGround();
    }
    const auto part = [&frame](VariableId of, double slope) {
        return words::equalityText(words::partialText(frame, frame.model().error(), of),
                                   shownComputed(slope, frame.digits()));
    };
    return words::wayDown(part(plane.across, gradient.x()), part(plane.up, gradient.y()));
}

QString captionOf(const Frame& frame, const PlaneVariables& plane,
                  const std::optional<SurfacePoint>& here)
{
    const QString name = words::shownName(frame, frame.model().error());
    const QString error =
        here ? words::equalityText(name, shownComputed(here->error, frame.digits())) : QString();
    return words::landscapeOf(name, words::shownName(frame, plane.across),
                              words::shownName(frame, plane.up), frame.data->size()) %
           u" "_s %
           words::whereOnTheMap(
               valueText(frame, plane.across) % u", "_s % valueText(frame, plane.up), error);
}

bool isFinitePoint(const QPointF& point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y());
}

}  // namespace

bool LandscapeContent::operator==(const LandscapeContent& other) const
{
    return plane.across == other.plane.across && plane.up == other.plane.up && path == other.path &&
           point == other.point && downhill == other.downhill && next == other.next &&
           names == other.names && caption == other.caption;
}

LandscapeContent landscapeContent(const Frame& frame, PathPlane plane,
                                  const std::optional<SurfacePoint>& here)
{
    const PlaneVariables variables(frame.model(), plane);
    const CompiledModel& model = frame.compiled();
    LandscapeContent content;
    content.plane = plane;
    content.point = {frame.trace.value(variables.across), frame.trace.value(variables.up)};
    content.path = pathTo(frame, plane, content.point);
    content.names = {words::shownName(frame, variables.across),
                     words::shownName(frame, variables.up)};
    content.caption = captionOf(frame, variables, here);
    const QPointF gradient =
        here ? QPointF(here->gradient[plane.across], here->gradient[plane.up]) : QPointF(NAN, NAN);
    if (areBothReached(frame, model.gradientStep(variables.across),
                       model.gradientStep(variables.up)) &&
        isFinitePoint(gradient)) {
        content.downhill = gradient.isNull() ? std::nullopt : std::optional(-gradient);
        content.caption += u" "_s % slopeSentence(frame, variables, gradient);
    }
    const QPointF next(frame.trace.newValue(variables.across), frame.trace.newValue(variables.up));
    // An update that is refused leads nowhere.
    if (frame.refusal == UpdateRefusal::None && isFinitePoint(next) &&
        areBothReached(frame, model.updateStep(variables.across), model.updateStep(variables.up))) {
        content.next = next;
    }
    if (frame.pass() > 1) {
        content.caption += u" "_s % words::pathOnTheMap(frame.pass() - 1);
    }
    return content;
}

Interval neededAcross(const LandscapeContent& content)
{
    Interval needed{content.point.x(), content.point.x()};
    for (const QPointF& point : content.path) {
        needed = needed.with(point.x());
    }
    return content.next ? needed.with(content.next->x()) : needed;
}

Interval neededUp(const LandscapeContent& content)
{
    Interval needed{content.point.y(), content.point.y()};
    for (const QPointF& point : content.path) {
        needed = needed.with(point.y());
    }
    return content.next ? needed.with(content.next->y()) : needed;
}

}  // namespace backhand
