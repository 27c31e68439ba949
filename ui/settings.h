// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/code/program_text.h"
#include "core/model/network.h"
#include "ui/charts/chart_kind.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace backhand {

/// What is remembered from one start to the next. Anything in the file that makes no sense counts
/// as not there.
class Settings {
public:
    /// The user's own.
    Settings();
    /// In this file; for tests.
    explicit Settings(const QString& path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QByteArray columns() const;  ///< of the splitter
    void setColumns(const QByteArray& state);
    int digits() const;
    void setDigits(int digits);
    ThemeKind theme() const;
    void setTheme(ThemeKind kind);
    bool hasMotion() const;
    void setMotion(bool on);
    /// Absolute paths, the last used first; at most 8.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    /// The network that was built last; the lesson's where there is none.
    NetworkShape network() const;
    void setNetwork(const NetworkShape& shape);
    CodeLanguage codeLanguage() const;
    void setCodeLanguage(CodeLanguage language);
    ChartKind chart() const;
    void setChart(ChartKind kind);
    double speed() const;
    void setSpeed(double factor);

private:
    QSettings m_settings;
};

}  // namespace backhand
