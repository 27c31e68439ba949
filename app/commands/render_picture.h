// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace backhand {

class Session;
struct RenderRequest;

/// The window, or the graph alone, as the bytes of a PNG, PDF or SVG, by the output's ending.
/// Nothing moves; the remembered settings are neither read nor written. Empty where the picture
/// cannot be made.
QByteArray pictureOf(Session& session, const RenderRequest& request);

}  // namespace backhand
