// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/pass_start.h"
#include "core/session/trained_stretch.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace backhand {

/// One training run: what each pass began with. A value: a run that goes on shares its past with
/// the one it came from. Passes that a training brought stand for themselves only when they are
/// asked for.
class Run {
public:
    Run() = default;
    explicit Run(PassStart start);

    std::size_t passCount() const { return m_passCount; }
    /// Pass from 1. One within a trained stretch is computed again from the checkpoint before it.
    PassStart at(std::size_t pass) const;
    /// What a pass begins with, without its error.
    std::vector<double> parametersAt(std::size_t pass) const;
    /// The training that brought a pass; null where it was made by hand.
    std::shared_ptr<const TrainedStretch> stretchOf(std::size_t pass) const;
    Run appended(PassStart next) const;  ///< amortized constant time
    /// The run up to the pass that the stretch begins after, then the stretch.
    Run appended(std::shared_ptr<const TrainedStretch> stretch) const;
    /// The same with pieces of its own, for another thread: others go on appending to theirs.
    Run detached() const;
    Run truncated(std::size_t passes) const;  ///< keeps passes 1 to `passes`; 0 gives an empty run

    /// What the summed error was: at each pass that was made by hand, and at the plotted updates of
    /// each trained stretch; at passes `first` and `last` in any case. HistoryPoint::update is the
    /// pass - 1.
    std::vector<HistoryPoint> errors(std::size_t first, std::size_t last) const;

    using KeptVisitor =
        std::function<void(std::size_t pass, const std::vector<double>& parameters)>;
    /// What is at hand of passes 1 to `last`, in their order: all that were made by hand, and of
    /// trainings what they kept. Nothing is computed anew.
    void visitKept(std::size_t last, const KeptVisitor& visit) const;

    /// What went wrong up to the beginning of a pass; TrainingEvent::update is the pass - 1. All
    /// that was noticed by hand and in trainings, told once.
    std::vector<TrainingEvent> events(std::size_t last) const;

    /// The learning rate, the optimizer and the data of a pass are those of this one, which is at
    /// hand: the pass itself, or what its training began with.
    const PassStart& settingsOf(std::size_t pass) const;
    /// The last pass up to `pass` at which a person changed a number: a parameter, the data, the
    /// learning rate or the optimizer's. 1 where there was none.
    std::size_t lastChange(std::size_t pass) const;
    /// How many passes both begin with. Where both have news of one training, what both have of it.
    std::size_t sharedPasses(const Run& other) const;

    bool operator==(const Run& other) const;  ///< same past and same length

private:
    /// From its first pass to the one before the next piece.
    struct Piece {
        std::size_t firstPass;
        PassStart start;                                ///< where there is no stretch
        std::shared_ptr<const TrainedStretch> stretch;  ///< after pass firstPass - 1

        bool operator==(const Piece&) const = default;
    };

    static bool areOfOneTraining(const Piece& one, const Piece& other);
    Run withPiece(Piece piece, std::size_t passCount) const;
    std::size_t pieceOf(std::size_t pass) const;
    const Piece& pieceAt(std::size_t pass) const;
    std::size_t lastPassOf(std::size_t piece) const;

    std::shared_ptr<std::vector<Piece>>
        m_pieces;  ///< grows at its end only; each Run sees its first m_pieceCount
    std::size_t m_pieceCount = 0;
    std::size_t m_passCount = 0;
};

}  // namespace backhand
