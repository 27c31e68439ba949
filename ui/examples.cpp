// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/examples.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

const std::array names = {
    u"chain-rule"_s,    u"chain-rule-smaller-step"_s,
    u"already-right"_s, u"whole-numbers"_s,
    u"a-line"_s,        u"a-circuit"_s,
    u"two-paths"_s,     u"a-weight-used-twice"_s,
    u"a-neuron"_s,      u"one-two-one"_s,
    u"two-two-two"_s,   u"eight-rows"_s,
};

QString firstSentence(const QString& notes)
{
    const qsizetype end = notes.indexOf(u". "_s);
    return end < 0 ? notes : notes.left(end + 1);
}

}  // namespace

std::vector<Example> examples()
{
    std::vector<Example> all;
    for (const QString& name : names) {
        const Result<Scenario> scenario = exampleScenario(name);
        if (scenario.ok()) {
            all.push_back({name, QString::fromStdString(scenario.value().title),
                           firstSentence(QString::fromStdString(scenario.value().notes))});
        }
    }
    return all;
}

Result<Scenario> exampleScenario(const QString& name)
{
    QFile file(u":/scenarios/%1.backhand"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{ProblemCode::CannotOpen, {}, file.errorString().toStdString(), {}};
    }
    const QByteArray content = file.readAll();
    return readScenario({content.constData(), static_cast<std::size_t>(content.size())});
}

Result<Scenario> builtInLesson()
{
    return exampleScenario(names.front());
}

}  // namespace backhand
