// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_status.h"

#include "core/autodiff/gradient_check.h"
#include "ui/style/look.h"
#include "ui/words/menu_words.h"
#include "ui/words/window_words.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

#include <cmath>

namespace backhand {

namespace {

constexpr int restMilliseconds = 300;
constexpr int tellMilliseconds = 8000;
/// Operations times parameters up to which the check takes a few milliseconds.
constexpr std::size_t mostCheckedWork = 20000;

}  // namespace

WindowStatus::WindowStatus(Session& session, QStatusBar& bar, QObject* parent)
    : QObject(parent), m_session(session), m_bar(bar), m_message(new QLabel(&bar)),
      m_summary(new QLabel(&bar)), m_gradients(new QLabel(&bar)),
      m_glossary(newButton(words::glossaryTitle())), m_digits(newButton(words::digitsHelp())),
      m_theme(newButton(words::themeHelp())), m_zoom(newButton(words::zoomHelp()))
{
    m_bar.setSizeGripEnabled(false);
    m_summary->setTextFormat(Qt::PlainText);
    m_gradients->setTextFormat(Qt::PlainText);
    m_gradients->setToolTip(words::gradientsHelp());
    m_gradients->setWhatsThis(words::gradientsHelp());
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // however long it is
    m_bar.addWidget(m_message, 1);
    m_bar.addWidget(m_summary);
    m_bar.addWidget(m_gradients);
    m_glossary->setText(words::glossaryButton());
    m_glossary->setAccessibleName(words::glossaryButton());
    m_bar.addPermanentWidget(m_glossary);
    m_bar.addPermanentWidget(m_digits);
    m_bar.addPermanentWidget(m_theme);
    m_bar.addPermanentWidget(m_zoom);
    m_idle.setSingleShot(true);
    m_idle.setInterval(restMilliseconds);
    showMessage(false);
    m_told.setSingleShot(true);
    m_told.setInterval(tellMilliseconds);
    connect(&m_told, &QTimer::timeout, this, [this] { showMessage(false); });
    connect(&m_idle, &QTimer::timeout, this, &WindowStatus::checkNow);
    connect(m_glossary, &QToolButton::clicked, this, &WindowStatus::glossaryWanted);
    connect(m_zoom, &QToolButton::clicked, this, &WindowStatus::fitWanted);
    setZoom(100);
    showFrame(session.frame());
    checkNow();
}

QToolButton* WindowStatus::newButton(const QString& help)
{
    auto* button = new QToolButton(&m_bar);
    setLook(*button, Look::Bare);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(help);
    button->setWhatsThis(help);
    button->setAccessibleDescription(help);
    return button;
}

void WindowStatus::setMenus(QMenu* digits, QMenu* themes)
{
    m_digits->setMenu(digits);
    m_theme->setMenu(themes);
}

void WindowStatus::showFrame(const Frame& frame)
{
    const std::shared_ptr<const Scenario>& scenario = frame.state.document.scenario;
    const std::size_t samples = frame.data->size();
    if (m_summarizedModel != frame.sharedModel() || m_summarizedScenario != scenario ||
        m_summarizedSamples != samples) {
        m_summarizedSamples = samples;
        m_summarizedModel = frame.sharedModel();
        m_summarizedScenario = scenario;
        m_summary->setText(words::modelSummary(frame));
    }
    m_digits->setText(words::digitsName(frame.digits()));
    m_digits->setAccessibleName(m_digits->text());
    const bool isChecked = m_checked == frame.state.document && m_checkedPass == frame.pass();
    if (!isChecked) {
        if (!m_gradients->text().isEmpty()) {
            m_gradients->clear();  // the bar paints all that is in it again, even for nothing
        }
        m_idle.start();
    }
}

void WindowStatus::checkNow()
{
    const Frame& frame = m_session.frame();
    m_checked = frame.state.document;
    m_checkedPass = frame.pass();
    const Tape& tape = frame.compiled().tape();
    const std::size_t work = tape.slotCount() * frame.model().withRole(Role::Parameter).size();
    if (work > mostCheckedWork) {
        m_gradients->setText(words::gradientsTooMany());
        return;
    }
    const GradientCheck check = checkGradients(frame.model(), tape, frame.trace.given());
    if (check.gradients.empty()) {
        m_gradients->clear();
    } else if (std::isnan(check.largest)) {
        m_gradients->setText(words::gradientsUndefined());
    } else {
        m_gradients->setText(check.withinBound ? words::gradientsChecked()
                                               : words::gradientsDiffer(check.largest));
    }
}

void WindowStatus::setTheme(const Theme& theme)
{
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, theme.quietInk);
    m_bar.setPalette(quiet);
    for (QLabel* label : {m_message, m_summary, m_gradients}) {
        label->setContentsMargins(spacing(3), 0, spacing(3), 0);  // which a new style takes away
    }
    m_glossary->setText(theme.typeScale > 1.0 ? words::glossaryMark() : words::glossaryButton());
    m_theme->setText(words::themeName(theme.kind));
    m_theme->setAccessibleName(m_theme->text());
}

void WindowStatus::setZoom(int percent)
{
    m_zoom->setText(words::zoomName(percent));
    m_zoom->setAccessibleName(m_zoom->text());
}

void WindowStatus::tell(const QString& sentence)
{
    m_message->setText(sentence);
    showMessage(true);
    m_told.start();
}

void WindowStatus::tellSaved(const QString& name)
{
    tell(words::saved(name));
}

/// What is told stands in the place of what always stands there, and as far from the edge.
void WindowStatus::showMessage(bool on)
{
    m_message->setVisible(on);
    m_summary->setVisible(!on);
    m_gradients->setVisible(!on);
}

QString WindowStatus::summary() const
{
    return m_summary->text();
}

QString WindowStatus::gradientsNote() const
{
    return m_gradients->text();
}

}  // namespace backhand
