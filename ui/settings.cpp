// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include "core/formula/shown_number.h"
#include "ui/network_text.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

constexpr qsizetype mostRecentFiles = 8;
constexpr double slowest = 0.25;
constexpr double fastest = 4.0;

/// Qt's styles take their duration from the desktop's wish for motion; 0: none is wanted.
bool desktopHasMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

}  // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"backhand"_s, u"backhand"_s)
{
}

Settings::Settings(const QString& path) : m_settings(path, QSettings::IniFormat) {}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue("window/geometry"_L1, geometry);
}

QByteArray Settings::columns() const
{
    return m_settings.value("window/columns"_L1).toByteArray();
}

void Settings::setColumns(const QByteArray& state)
{
    m_settings.setValue("window/columns"_L1, state);
}

int Settings::digits() const
{
    bool ok = false;
    const int digits = m_settings.value("view/digits"_L1, defaultDigits).toInt(&ok);
    return ok ? std::clamp(digits, minimumDigits, maximumDigits) : defaultDigits;
}

void Settings::setDigits(int digits)
{
    m_settings.setValue("view/digits"_L1, digits);
}

ThemeKind Settings::theme() const
{
    const QString name = m_settings.value("view/theme"_L1).toString();
    if (name == "dark"_L1) {
        return ThemeKind::Dark;
    }
    return name == "projector"_L1 ? ThemeKind::Projector : ThemeKind::Light;
}

void Settings::setTheme(ThemeKind kind)
{
    const QString name = kind == ThemeKind::Dark        ? u"dark"_s
                         : kind == ThemeKind::Projector ? u"projector"_s
                                                        : u"light"_s;
    if (kind != theme()) {
        m_settings.setValue("view/theme"_L1, name);
    }
}

bool Settings::hasMotion() const
{
    return m_settings.value("view/motion"_L1, desktopHasMotion()).toBool();
}

void Settings::setMotion(bool on)
{
    if (on != hasMotion()) {
        m_settings.setValue("view/motion"_L1, on);
    }
}

QStringList Settings::recentFiles() const
{
    return m_settings.value("files/recent"_L1).toStringList().mid(0, mostRecentFiles);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue("files/recent"_L1, files.mid(0, mostRecentFiles));
}

NetworkShape Settings::network() const
{
    return networkFrom(m_settings.value("network/shape"_L1).toString()).value_or(NetworkShape());
}

void Settings::setNetwork(const NetworkShape& shape)
{
    m_settings.setValue("network/shape"_L1, networkText(shape));
}

CodeLanguage Settings::codeLanguage() const
{
    const QString name = m_settings.value("code/language"_L1).toString();
    return name == "c++"_L1 ? CodeLanguage::Cpp : CodeLanguage::Python;
}

void Settings::setCodeLanguage(CodeLanguage language)
{
    m_settings.setValue("code/language"_L1, language == CodeLanguage::Cpp ? u"c++"_s : u"python"_s);
}

ChartKind Settings::chart() const
{
    const QString name = m_settings.value("view/chart"_L1).toString();
    if (name == "slope"_L1) {
        return ChartKind::Slope;
    }
    return name == "landscape"_L1 ? ChartKind::Landscape : ChartKind::Error;
}

void Settings::setChart(ChartKind kind)
{
    const QString name = kind == ChartKind::Slope       ? u"slope"_s
                         : kind == ChartKind::Landscape ? u"landscape"_s
                                                        : u"error"_s;
    m_settings.setValue("view/chart"_L1, name);
}

double Settings::speed() const
{
    const double speed = m_settings.value("play/speed"_L1, 1.0).toDouble();
    return std::isfinite(speed) && speed > 0.0 ? std::clamp(speed, slowest, fastest) : 1.0;
}

void Settings::setSpeed(double factor)
{
    m_settings.setValue("play/speed"_L1, factor);
}

}  // namespace backhand
