// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a scenario file. It is refused with a reason, or it opens, and is written and read
// again as the same scenario.

#include "core/scenario/reader.h"
#include "core/scenario/writer.h"
#include "core/session/frame.h"
#include "tests/fuzz/require.h"

#include <memory>
#include <string>

using namespace backhand;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Result<Scenario> read = readScenario(std::string(data, data + size));
    if (!read.ok()) {
        require(!read.problems().empty());
        return 0;
    }
    const Result<Scenario> again = readScenario(writeScenario(read.value()));
    require(again.ok() && again.value() == read.value());
    const Result<SessionState> opened = openSession(std::make_shared<const Scenario>(read.value()));
    require(opened.ok() || !opened.problems().empty());
    if (opened.ok()) {
        const Frame frame = deriveFrame(opened.value());
        for (std::size_t number = 1; number <= frame.trace.stepCount(); ++number) {
            require(frame.trace.step(number, frame.digits()).number == number);
        }
    }
    return 0;
}
