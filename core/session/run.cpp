// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/run.h"

#include "core/support/bits.h"

#include <algorithm>
#include <stdexcept>

namespace backhand {

Run::Run(PassStart start)
    : m_pieces(std::make_shared<std::vector<Piece>>(1, Piece{1, std::move(start), nullptr})),
      m_pieceCount(1), m_passCount(1)
{
}

PassStart Run::at(std::size_t pass) const
{
    const Piece& piece = pieceAt(pass);
    return piece.stretch ? piece.stretch->at(pass) : piece.start;
}

std::vector<double> Run::parametersAt(std::size_t pass) const
{
    const Piece& piece = pieceAt(pass);
    return piece.stretch ? piece.stretch->parametersAt(pass) : piece.start.parameters;
}

std::shared_ptr<const TrainedStretch> Run::stretchOf(std::size_t pass) const
{
    return pieceAt(pass).stretch;
}

const Run::Piece& Run::pieceAt(std::size_t pass) const
{
    if (pass < 1 || pass > m_passCount) {
        throw std::logic_error("A run was asked for a pass that it does not have.");
    }
    return (*m_pieces)[pieceOf(pass)];
}

Run Run::appended(PassStart next) const
{
    return withPiece({m_passCount + 1, std::move(next), nullptr}, m_passCount + 1);
}

Run Run::appended(std::shared_ptr<const TrainedStretch> stretch) const
{
    const std::size_t before = stretch->passBefore();
    const std::size_t last = stretch->lastPass();
    return truncated(before).withPiece({before + 1, {}, std::move(stretch)}, last);
}

Run Run::withPiece(Piece piece, std::size_t passCount) const
{
    Run longer = *this;
    const bool sharesItsEnd = m_pieces && m_pieces->size() == m_pieceCount;
    if (!sharesItsEnd) {
        longer.m_pieces = std::make_shared<std::vector<Piece>>();
        if (m_pieces) {
            longer.m_pieces->assign(m_pieces->begin(),
                                    m_pieces->begin() + static_cast<std::ptrdiff_t>(m_pieceCount));
        }
    }
    longer.m_pieces->push_back(std::move(piece));
    ++longer.m_pieceCount;
    longer.m_passCount = passCount;
    return longer;
}

Run Run::detached() const
{
    Run own = *this;
    if (m_pieces) {
        const auto end = m_pieces->begin() + static_cast<std::ptrdiff_t>(m_pieceCount);
        own.m_pieces = std::make_shared<std::vector<Piece>>(m_pieces->begin(), end);
    }
    return own;
}

Run Run::truncated(std::size_t passes) const
{
    Run shorter = *this;
    shorter.m_passCount = std::min(passes, m_passCount);
    shorter.m_pieceCount = shorter.m_passCount == 0 ? 0 : pieceOf(shorter.m_passCount) + 1;
    return shorter;
}

std::size_t Run::pieceOf(std::size_t pass) const
{
    const auto end = m_pieces->begin() + static_cast<std::ptrdiff_t>(m_pieceCount);
    const auto after =
        std::upper_bound(m_pieces->begin(), end, pass, [](std::size_t wanted, const Piece& piece) {
            return wanted < piece.firstPass;
        });
    return static_cast<std::size_t>(after - m_pieces->begin()) - 1;
}

std::size_t Run::lastPassOf(std::size_t piece) const
{
    return piece + 1 == m_pieceCount ? m_passCount : (*m_pieces)[piece + 1].firstPass - 1;
}

std::vector<HistoryPoint> Run::errors(std::size_t first, std::size_t last) const
{
    std::vector<HistoryPoint> points;
    if (first > last) {
        return points;
    }
    const auto add = [&points](std::size_t pass, double error, const ErrorExtremes& visited) {
        if (points.empty() || points.back().update + 1 < pass) {
            points.push_back({pass - 1, error, visited});
        }
    };
    add(first, at(first).summedError, {});
    const std::size_t lastPiece = pieceOf(last);
    for (std::size_t index = pieceOf(first); index <= lastPiece; ++index) {
        const Piece& piece = (*m_pieces)[index];
        const std::size_t end = std::min(last, lastPassOf(index));
        if (!piece.stretch) {
            add(piece.firstPass, piece.start.summedError, {});
            continue;
        }
        for (const HistoryPoint& point : piece.stretch->history().points()) {
            const std::size_t pass = point.update + 1;
            if (pass > first && pass >= piece.firstPass && pass <= end) {
                add(pass, point.error, point.visited);
            }
        }
    }
    if (points.back().update + 1 < last) {
        add(last, at(last).summedError, {});
    }
    return points;
}

void Run::visitKept(std::size_t last, const KeptVisitor& visit) const
{
    for (std::size_t index = 0; index < m_pieceCount; ++index) {
        const Piece& piece = (*m_pieces)[index];
        const std::size_t end = std::min(last, lastPassOf(index));
        if (piece.firstPass > end) {
            return;
        }
        if (!piece.stretch) {
            visit(piece.firstPass, piece.start.parameters);
            continue;
        }
        for (const TrainingPoint* point : piece.stretch->keptPoints()) {
            const std::size_t pass = static_cast<std::size_t>(point->update) + 1;
            if (pass >= piece.firstPass && pass <= end) {
                visit(pass, point->parameters);
            }
        }
    }
}

std::vector<TrainingEvent> Run::events(std::size_t last) const
{
    EventLog log;
    const std::size_t lastPiece = pieceOf(last);
    for (std::size_t index = 0; index <= lastPiece; ++index) {
        const Piece& piece = (*m_pieces)[index];
        if (piece.stretch) {
            const std::size_t end = std::min(last, lastPassOf(index));
            log.take(piece.stretch->events(), piece.stretch->passBefore() - 1, end - 1);
        } else {
            log.look(piece.firstPass - 1, piece.start.notices);
        }
    }
    return log.events();
}

const PassStart& Run::settingsOf(std::size_t pass) const
{
    const Piece& piece = pieceAt(pass);
    return piece.stretch ? piece.stretch->start().from : piece.start;
}

std::size_t Run::lastChange(std::size_t pass) const
{
    const auto isChange = [this](const Piece& piece) {
        const PassStart& before = settingsOf(piece.firstPass - 1);
        const std::vector<bool>& computed = piece.start.computed;
        return !sameBits(piece.start.learningRate, before.learningRate) ||
               piece.start.data != before.data || piece.start.optimizer != before.optimizer ||
               std::find(computed.begin(), computed.end(), false) != computed.end();
    };
    for (std::size_t index = pieceOf(pass); index > 0; --index) {
        const Piece& piece = (*m_pieces)[index];
        if (!piece.stretch && isChange(piece)) {
            return piece.firstPass;
        }
    }
    return 1;
}

/// One may have come further than the other.
bool Run::areOfOneTraining(const Piece& one, const Piece& other)
{
    return one.firstPass == other.firstPass && one.stretch && other.stretch &&
           &one.stretch->start() == &other.stretch->start();
}

std::size_t Run::sharedPasses(const Run& other) const
{
    // Two runs may see the same pieces and still part within one: where one was cut and went on.
    const bool areSamePieces = m_pieces == other.m_pieces;
    std::size_t shared = 0;
    for (std::size_t index = 0; index < std::min(m_pieceCount, other.m_pieceCount); ++index) {
        const Piece& piece = (*m_pieces)[index];
        const Piece& otherPiece = (*other.m_pieces)[index];
        if (!areSamePieces && !(piece == otherPiece) && !areOfOneTraining(piece, otherPiece)) {
            break;
        }
        shared = std::min(lastPassOf(index), other.lastPassOf(index));
        if (lastPassOf(index) != other.lastPassOf(index)) {
            break;
        }
    }
    return shared;
}

bool Run::operator==(const Run& other) const
{
    if (m_passCount != other.m_passCount || m_pieceCount != other.m_pieceCount) {
        return false;
    }
    if (m_pieces == other.m_pieces || m_pieceCount == 0) {
        return true;
    }
    const auto end = m_pieces->begin() + static_cast<std::ptrdiff_t>(m_pieceCount);
    return std::equal(m_pieces->begin(), end, other.m_pieces->begin());
}

}  // namespace backhand
