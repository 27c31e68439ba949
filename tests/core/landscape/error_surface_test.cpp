// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/error_surface.h"

#include "core/model/network.h"
#include "core/support/random.h"
#include "tests/support/lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace backhand {

namespace {

/// E = (w + b x − t)² on two rows: x, t.
struct TwoRows {
    Tape tape =
        compileTape(testing::modelOf({{"p = w + b*x", "E = (p - t)^2"}, {"x"}, {"t"}, {"w", "b"}}));
    ErrorSurface surface{tape, {{1.0, 0.0}, {2.0, 1.0}}};
};

/// What is undefined for w at or below 0.
struct Logarithm {
    Tape tape = compileTape(testing::modelOf({{"E = ln(w) + v"}, {}, {}, {"w", "v"}}));
    ErrorSurface surface{tape, {{}}};
};

double byTape(const Tape& tape, const std::vector<std::vector<double>>& rows,
              const std::vector<double>& parameters)
{
    const TrainingData data(rows);
    return TapeRunner(tape, data, {}).summedError(parameters);
}

}  // namespace

TEST(ErrorSurface, SumsOverAllSamples)
{
    TwoRows it;
    // (1 + 2·1 − 0)² + (1 + 2·2 − 1)² = 9 + 16
    EXPECT_DOUBLE_EQ(it.surface.errorAt(std::vector<double>{1.0, 2.0}), 25.0);
}

TEST(ErrorSurface, HasTheSummedGradient)
{
    TwoRows it;
    // 2·3 + 2·4, and 2·3·1 + 2·4·2
    const SurfacePoint point = it.surface.pointAt(std::vector<double>{1.0, 2.0});
    EXPECT_EQ(point.gradient, (std::vector<double>{14.0, 22.0}));
    EXPECT_DOUBLE_EQ(point.error, 25.0);
}

TEST(ErrorSurface, IsUndefinedWhereASampleIs)
{
    Logarithm it;
    EXPECT_TRUE(std::isnan(it.surface.errorAt(std::vector<double>{0.0, 1.0})));
    EXPECT_TRUE(std::isnan(it.surface.pointAt(std::vector<double>{-1.0, 1.0}).gradient[0]));
    EXPECT_DOUBLE_EQ(it.surface.errorAt(std::vector<double>{1.0, 1.0}), 1.0);
}

TEST(ErrorSurface, IsTheTapesToTheLastBit)
{
    NetworkShape shape;
    shape.inputs = 2;
    shape.hidden = {{3, Activation::Tanh}};
    shape.output = {1, Activation::Sigmoid};
    const std::vector<std::vector<double>> rows = testing::eightRows();
    const Tape lesson = compileTape(testing::modelOf(testing::lessonScenario().model));
    const Tape network = compileTape(testing::modelOf(networkModel(shape)));
    RandomNumbers random(3);
    for (const Tape* tape : {&lesson, &network}) {
        ErrorSurface surface(*tape, rows);
        for (int draw = 0; draw < 50; ++draw) {
            std::vector<double> parameters(tape->givenCount - 3);
            for (double& parameter : parameters) {
                parameter = 20.0 * random.unit() - 10.0;
            }
            EXPECT_EQ(surface.errorAt(parameters), byTape(*tape, rows, parameters));
        }
    }
}

TEST(ErrorSurface, SaysWhatAValueCosts)
{
    TwoRows it;
    EXPECT_EQ(it.surface.cost(), 2 * it.tape.instructions.size());
}

TEST(ErrorGrid, GoesRowByRowFromTheLowestAndHoldsTheOthersStill)
{
    const Tape tape =
        compileTape(testing::modelOf({{"E = u + 10*v + 100*w"}, {}, {}, {"u", "v", "w"}}));
    ErrorSurface surface(tape, {{}});
    const ErrorGrid grid =
        errorGrid(surface, {7.0, 7.0, 3.0}, {1, {0.0, 2.0}, 3}, {0, {0.0, 1.0}, 2});
    EXPECT_EQ(grid.errors, (std::vector<double>{300, 310, 320, 301, 311, 321}));
    EXPECT_EQ(grid.at(2, 1), 321.0);
    EXPECT_EQ(grid.smallest, 300.0);
    EXPECT_EQ(grid.largest, 321.0);
}

TEST(ErrorGrid, HasHolesWhereTheErrorIsUndefined)
{
    Logarithm it;
    const ErrorGrid grid =
        errorGrid(it.surface, {1.0, 0.0}, {0, {-1.0, 1.0}, 3}, {1, {2.0, 4.0}, 2});
    EXPECT_TRUE(std::isnan(grid.at(0, 0)));
    EXPECT_TRUE(std::isnan(grid.at(1, 1)));
    EXPECT_EQ(grid.smallest, 2.0);
    EXPECT_EQ(grid.largest, 4.0);
}

TEST(ErrorGrid, WithoutAnyNumberHasNoSmallest)
{
    Logarithm it;
    const ErrorGrid grid =
        errorGrid(it.surface, {1.0, 0.0}, {0, {-2.0, -1.0}, 2}, {1, {2.0, 4.0}, 2});
    EXPECT_TRUE(std::isnan(grid.smallest));
    EXPECT_TRUE(std::isnan(grid.largest));
}

TEST(GridMaker, ComesToTheSameInSlices)
{
    TwoRows it;
    const GridAxis across{0, {-1.0, 1.0}, 5};
    const GridAxis up{1, {0.0, 2.0}, 4};
    GridMaker maker(it.surface, {0.0, 0.0}, across, up);
    int slices = 1;
    while (!maker.advance(3)) {
        ++slices;
    }
    EXPECT_EQ(slices, 7);  // 20 points
    EXPECT_EQ(maker.grid().errors, errorGrid(it.surface, {0.0, 0.0}, across, up).errors);
    EXPECT_TRUE(maker.advance(3));
}

TEST(GridAxis, EndsExactlyAtItsEnds)
{
    const GridAxis axis{0, {-0.1, 0.7}, 4};
    EXPECT_EQ(axis.at(0), -0.1);
    EXPECT_EQ(axis.at(3), 0.7);
}

}  // namespace backhand
