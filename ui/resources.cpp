// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/resources.h"

#include <QResource>

// The macro declares functions of the global namespace, so it cannot stand in ours, nor in one
// without a name.
static void registerCompiledIn()
{
    Q_INIT_RESOURCE(backhand_fonts);
    Q_INIT_RESOURCE(backhand_resources);
}

namespace backhand {

void initResources()
{
    registerCompiledIn();
}

}  // namespace backhand
