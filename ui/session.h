// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/frame.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <utility>

namespace backhand {

/// The one place that holds the state. Views read frames and write by dispatch(); nothing else does
/// either.
class Session : public QObject {
    Q_OBJECT

public:
    static constexpr int mostUndone = 500;  ///< edits: each keeps a document, and its run

    explicit Session(SessionState state, QObject* parent = nullptr);

    const Frame& frame() const { return *m_frame; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// The only way to write. An action that changes nothing emits nothing. An edit becomes one
    /// undo entry; edits between beginGesture() and its endGesture() become one together. Never to
    /// be called from a showFrame().
    void dispatch(const Action& action);
    /// Gives the gesture's number. One that begins within another takes its place: whoever ends the
    /// other later does not end this one.
    int beginGesture();
    void endGesture(int gesture);
    /// Goes on with a gesture that has ended: its next edit joins its entry, if no other edit has
    /// come since. Gives the one that was under way, or 0.
    int resumeGesture(int gesture) { return std::exchange(m_gesture, gesture); }

    /// Puts another document in place of this one: a file that was opened. Clears the undo stack.
    void open(SessionState state);

    /// The file holds what is shown.
    void markSaved() { m_undoStack.setClean(); }
    bool hasUnsavedChanges() const { return !m_undoStack.isClean(); }

signals:
    /// The only signal out: everything has been computed, once an action.
    void frameChanged(const backhand::Frame& frame);

private:
    friend class StateCommand;
    void apply(SessionState next);
    void exchangeDocument(const Document& document, std::size_t pass);

    QUndoStack m_undoStack;
    std::optional<Frame> m_frame;
    int m_gesture = 0;  ///< number of the gesture under way; 0: none is
    int m_gestureCount = 0;
    bool m_applying = false;
};

}  // namespace backhand
