// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/stage_kernels.h"

namespace backhand {

/// The operations of a stage, one by one.
void operationsForward(const TrainingStage* stage, StageMemory& memory);

/// The same backward: what each use of a value adds to its adjoint.
void operationsBackward(const TrainingStage* stage, StageMemory& memory);

}  // namespace backhand
