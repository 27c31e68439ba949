// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/error_chart.h"

#include "core/formula/plain_text.h"
#include "ui/charts/chart_events.h"
#include "ui/charts/error_plot.h"
#include "ui/charts/plot_and_runs.h"
#include "ui/charts/run_list.h"
#include "ui/charts/travel_bar.h"
#include "ui/number_text.h"
#include "ui/style/look.h"
#include "ui/words/error_chart_words.h"
#include "ui/words/event_words.h"
#include "ui/words/run_words.h"
#include "ui/words/step_words.h"
#include "ui/words/transport_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace backhand {

ErrorChart::ErrorChart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_header(new QWidget(this)),
      m_heading(new QLabel(words::errorHeading(), m_header)), m_what(new CutLabel(m_header)),
      m_updatesAxis(new AxisSwitch(words::updatesAxisName(), words::updatesAxisHelp(), m_header)),
      m_errorAxis(new AxisSwitch(words::errorAxisName(), words::errorChartHelp(), m_header)),
      m_eventLine(new EventLine(this)), m_runsButton(new QPushButton(m_header)),
      m_plot(new ErrorPlot(this)), m_body(new PlotAndRuns(*m_plot, this)),
      m_floors(new FloorLines(this)), m_travel(new Travel(session, this)),
      m_travelBar(new TravelBar(*m_travel, m_plot))
{
    build();
    connect(m_plot, &ErrorPlot::updateClicked, this, &ErrorChart::openUpdate);
    connect(m_floors, &FloorLines::found, this, &ErrorChart::showPlot);
    connect(m_errorAxis, &AxisSwitch::chosen, this,
            [this](bool on) { m_session.dispatch(SetLogarithmic{on}); });
    connect(m_updatesAxis, &AxisSwitch::chosen, this,
            [this](bool on) { m_session.dispatch(SetLogarithmicUpdates{on}); });
    showFrame(session.frame());
}

void ErrorChart::build()
{
    setLook(*this, Look::Panel);
    setAccessibleName(words::errorChartName());
    setWhatsThis(words::errorChartHelp());
    setFocusPolicy(Qt::TabFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    setLook(*m_what, Look::Quiet);
    m_headerRow = new QBoxLayout(QBoxLayout::LeftToRight, m_header);
    m_headerRow->setContentsMargins(spacing(4), spacing(1), spacing(4), spacing(1));
    m_headerRow->setSpacing(spacing(2));
    m_headerRow->addWidget(m_heading);
    m_headerRow->addWidget(m_what, 1);
    m_headerRow->addWidget(m_runsButton, 0, Qt::AlignLeft);
    m_headerRow->addWidget(m_updatesAxis, 0, Qt::AlignLeft);
    m_headerRow->addWidget(m_errorAxis, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_eventLine);
    layout->addWidget(m_body, 1);
    buildRunsButton();
}

void ErrorChart::buildRunsButton()
{
    m_runsButton->setCheckable(true);
    setLook(*m_runsButton, Look::Segment);
    m_runsButton->setFocusPolicy(Qt::TabFocus);
    m_runsButton->setToolTip(words::runsHelp());
    m_runsButton->setWhatsThis(words::runsHelp());
    connect(m_runsButton, &QPushButton::toggled, this,
            [this](bool wanted) { runList().setVisible(wanted); });
}

RunList& ErrorChart::runList()
{
    if (m_runList == nullptr) {
        m_runList = new RunList(m_session, m_body);
        m_runList->hide();
        m_runList->showRuns(m_runs.all(), m_view.digits);
        connect(m_runList, &RunList::exportWanted, this, &ErrorChart::exportWanted);
        connect(m_runList, &RunList::ratesWanted, this, &ErrorChart::ratesWanted);
        m_body->setList(*m_runList);
        QWidget* before = m_runsButton;  // and not after all that was there earlier
        for (QWidget* each : m_runList->findChildren<QWidget*>()) {
            if ((each->focusPolicy() & Qt::TabFocus) != 0) {
                setTabOrder(before, each);
                before = each;
            }
        }
    }
    return *m_runList;
}

void ErrorChart::setUpright(bool upright)
{
    m_headerRow->setDirection(upright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->updateGeometry();
}

void ErrorChart::setHeadingVisible(bool visible)
{
    m_heading->setVisible(visible);
}

void ErrorChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_heading->setFont(interfaceFont(theme, bodyPixels, true));
    m_plot->setTheme(theme);
    m_eventLine->setTheme(theme);
    m_travelBar->setTheme(theme);
    m_body->setTheme(theme);
}

bool ErrorChart::isSame(const Frame& frame) const
{
    return m_document == frame.state.document && m_view == frame.state.view;
}

void ErrorChart::showRuns(const Frame& frame)
{
    if (m_runs.showFrame(frame) || m_view.digits != frame.digits()) {
        m_runsButton->setText(words::runsButton(m_runs.all().size()));
        if (m_runList != nullptr) {
            m_runList->showRuns(m_runs.all(), frame.digits());
        }
    }
}

void ErrorChart::showFrame(const Frame& frame)
{
    if (isSame(frame)) {
        return;
    }
    showRuns(frame);
    m_document = frame.state.document;
    m_view = frame.state.view;
    m_history = errorCurve(frame);
    m_caption = captionOf(frame);
    m_hint = hintOf(frame);
    m_errorAxis->showChoice(m_view.logarithmic);
    m_updatesAxis->showChoice(m_view.logarithmicUpdates);
    const std::size_t samples = frame.data->size();
    m_what->setWholeText(words::errorOverUpdates(samples, m_history.stride));
    m_events = chartEvents(frame);
    m_eventLine->showEvents(frame, m_events);
    m_floors->showFrame(frame);
    showPlot();
}

void ErrorChart::showPlot()
{
    const Frame& frame = m_session.frame();
    m_plot->showContent({m_history, m_runs.lines(), m_view.logarithmic, m_caption, m_hint,
                         levelsOf(frame), marksOf(frame), visitedErrors(frame),
                         words::visitedBandWord(), m_view.logarithmicUpdates});
    const bool rose = !m_history.shown.empty() && m_history.shown.back().rose;
    const QString why = floors().best && floors().constantAnswer ? words::whyNotLower() : QString();
    m_plot->setToolTip(why);
    QStringList told{words::chartPlace(m_caption, rose), m_eventLine->wholeText(), why};
    told.removeAll(QString());
    setAccessibleDescription(told.join(u' '));
}

std::vector<EventMark> ErrorChart::marksOf(const Frame& frame) const
{
    std::vector<EventMark> marks;
    for (const TrainingEvent& event : m_events) {
        marks.push_back({event.notice.kind, static_cast<std::size_t>(event.update),
                         words::eventLabel(frame, event.notice),
                         words::eventSentence(frame, event)});
    }
    return marks;
}

std::vector<ErrorLevel> ErrorChart::levelsOf(const Frame& frame) const
{
    const auto number = [&frame](double value) { return computedText(value, frame.digits()); };
    std::vector<ErrorLevel> levels;
    if (floors().constantAnswer && floors().answer) {
        const double error = *floors().constantAnswer;
        levels.push_back(
            {error, words::constantAnswerCosts(number(*floors().answer), number(error))});
    }
    if (floors().best) {
        levels.push_back({*floors().best, words::bestOfTheModel(number(*floors().best))});
    }
    return levels;
}

QString ErrorChart::captionOf(const Frame& frame) const
{
    const auto text = [&frame](const ErrorPoint& point) -> QString {
        const std::string name = plainName(frame.model().variable(frame.model().error()).name);
        return words::equalityText(QString::fromStdString(name),
                                   shownComputed(point.error, frame.digits()));
    };
    if (m_history.hollow) {
        return words::updateWouldBring(text(*m_history.hollow), m_history.hollow->update);
    }
    if (m_history.shown.empty() || m_history.shown.back().update + 1 != frame.pass()) {
        return {};
    }
    const ErrorPoint& last = m_history.shown.back();
    return last.update == 0 ? words::beforeTheFirstUpdate(text(last))
                            : words::afterUpdates(text(last), last.update);
}

QString ErrorChart::hintOf(const Frame& frame) const
{
    const auto isAbove = [](const ErrorPoint& point) { return point.error > 0.0; };
    if (m_history.shown.empty()) {
        return words::noErrorToShow();
    }
    if (frame.state.view.logarithmic &&
        std::none_of(m_history.shown.begin(), m_history.shown.end(), isAbove)) {
        return words::noLogarithm();
    }
    const bool isAlone =
        m_history.shown.size() == 1 && m_history.later.empty() && m_runs.lines()->empty();
    return isAlone && !m_history.hollow ? words::eachUpdateAddsAPoint() : QString();
}

QPoint ErrorChart::positionOf(const ErrorPoint& point) const
{
    return m_plot->mapTo(this, m_plot->positionOf(point).toPoint());
}

void ErrorChart::openUpdate(std::size_t update)
{
    const Run& run = m_session.frame().state.document.run;
    if (update + 1 <= run.passCount()) {
        m_travel->open(update + 1);
    } else if (m_history.hollow && m_history.hollow->update == update) {
        m_session.dispatch(Move{Motion::NextStep});
    }
}

void ErrorChart::openEvent(std::optional<std::size_t> update)
{
    if (update) {
        openUpdate(*update);
    }
}

void ErrorChart::keyPressEvent(QKeyEvent* event)
{
    const std::size_t update = m_session.frame().pass() - 1;
    switch (event->key()) {
    case Qt::Key_Left: openUpdate(update == 0 ? 0 : update - 1); return;
    case Qt::Key_Right: openUpdate(update + 1); return;
    case Qt::Key_Home: openUpdate(0); return;
    case Qt::Key_End: openUpdate(m_session.frame().state.document.run.passCount() - 1); return;
    case Qt::Key_Up: openEvent(previousEventUpdate(m_events, update)); return;
    case Qt::Key_Down: openEvent(nextEventUpdate(m_events, update)); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ErrorChart::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(m_theme.ink, 2.0));
        painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -1.0));
    }
}

}  // namespace backhand
