// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/autodiff/tape.h"
#include "core/session/frame.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace backhand {

/// The small picture in a card, as numbers: a curve with its dot and tangent, or one bar for each
/// term of a sum. Everything in it is finite.
struct Picture {
    struct Bar {
        Formula label;
        double value = 0.0;
        QString text;

        bool operator==(const Bar&) const = default;
    };
    std::vector<Bar> bars;                    ///< empty: it is a curve
    std::vector<std::vector<QPointF>> curve;  ///< broken where the function is undefined
    double left = 0.0;                        ///< the shown stretch of the variable
    double right = 0.0;
    std::optional<QPointF> dot;  ///< where we are, once known
    /// Where the update brings us, once checked; none where the update changes the curve itself,
    /// or leaves the shown stretch.
    std::optional<QPointF> newDot;
    std::optional<double> slope;  ///< of the tangent at the dot, once known
    Formula across;               ///< what the axes are called
    Formula up;
    bool lit = false;  ///< one of its partials is being stepped

    /// Whether both show the same stretch of the same curve.
    bool hasCurveOf(const Picture& other) const
    {
        return left == other.left && right == other.right && curve == other.curve;
    }
    bool operator==(const Picture&) const = default;
};

/// Makes the pictures of one definition; what can be prepared for its model is prepared once.
class PictureMaker {
public:
    PictureMaker(const CompiledModel& model, VariableId definition);

    Picture make(const Frame& frame) const;

private:
    /// The variable that the picture goes along, and the partial whose slope it may show.
    struct Axis {
        VariableId variable = noVariable;
        PartialId partial = noPartial;
        bool isStepped = false;
    };
    Axis axisFor(const Frame& frame) const;
    void addBars(const Frame& frame, Picture& picture) const;
    void addCurve(const Frame& frame, const Axis& axis, Picture& picture) const;
    std::optional<QPointF> newDot(const Frame& frame, const Picture& picture,
                                  VariableId along) const;
    /// Of the inputs, or once checked of the inputs with the updated parameters.
    std::vector<double> valuesOf(const Frame& frame, bool isNew = false) const;

    VariableId m_definition;
    std::vector<VariableId> m_inputs;
    std::vector<Expression> m_terms;  ///< of a sum
    std::vector<Formula> m_termFormulas;
    Tape m_tape;  ///< given: the inputs; results: the definition, then its terms
};

}  // namespace backhand
