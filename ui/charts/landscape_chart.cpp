// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/landscape_chart.h"

#include "ui/charts/landscape_map.h"
#include "ui/charts/landscape_plot.h"
#include "ui/charts/plot_with_words.h"
#include "ui/number_text.h"
#include "ui/style/look.h"
#include "ui/words/chart_words.h"
#include "ui/words/variable_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

std::vector<double> parametersOf(const Frame& frame)
{
    std::vector<double> values;
    for (const VariableId parameter : frame.model().withRole(Role::Parameter)) {
        values.push_back(frame.trace.value(parameter));
    }
    return values;
}

Interval sliderRange(const Frame& frame, std::size_t parameter)
{
    const Range range = frame.range(frame.model().withRole(Role::Parameter).at(parameter));
    const bool isPoint = range.maximum <= range.minimum;
    return isPoint ? Interval{range.minimum - 1.0, range.minimum + 1.0}
                   : Interval{range.minimum, range.maximum};
}

}  // namespace

LandscapeChart::LandscapeChart(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_header(new QWidget(this)),
      m_plot(new LandscapePlot(this)), m_page(new PlotWithWords(*m_plot, this)),
      m_map(new LandscapeMap(this))
{
    setAccessibleName(words::landscapeChartName());
    setWhatsThis(words::landscapeChartHelp());
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->setSpacing(spacing(2));
    header->addStretch(1);
    m_across = newChoice(words::acrossChoiceName(), words::acrossLabel());
    m_up = newChoice(words::upChoiceName(), words::upLabel());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_page, 1);
    connect(m_across, &QComboBox::activated, this,
            [this](int index) { choose(&PathPlane::across, &PathPlane::up, index); });
    connect(m_up, &QComboBox::activated, this,
            [this](int index) { choose(&PathPlane::up, &PathPlane::across, index); });
    connect(m_map, &LandscapeMap::changed, this, &LandscapeChart::showMap);
    connect(m_map, &LandscapeMap::pointKnown, this, [this] { showFrame(m_session.frame()); });
    connect(m_plot, &LandscapePlot::resized, this, [this] { showFrame(m_session.frame()); });
    connect(m_plot, &LandscapePlot::dragBegan, this, &LandscapeChart::beginDrag);
    connect(m_plot, &LandscapePlot::dragged, this, &LandscapeChart::drag);
    connect(m_plot, &LandscapePlot::dragEnded, this, [this] { m_session.endGesture(m_gesture); });
}

QComboBox* LandscapeChart::newChoice(const QString& name, const QString& label)
{
    auto* choice = new QComboBox(m_header);
    choice->setAccessibleName(name);
    choice->setWhatsThis(words::landscapeChartHelp());
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* before = new QLabel(label, m_header);
    setLook(*before, Look::Quiet);
    m_header->layout()->addWidget(before);
    m_header->layout()->addWidget(choice);
    return choice;
}

/// Whoever chooses what stands at the other axis exchanges the two.
void LandscapeChart::choose(std::size_t PathPlane::*chosen, std::size_t PathPlane::*other,
                            int index)
{
    const auto parameter = static_cast<std::size_t>(index);
    if (m_plane.*other == parameter) {
        m_plane.*other = m_plane.*chosen;
    }
    m_plane.*chosen = parameter;
    m_acrossRange.reset();
    m_upRange.reset();
    showFrame(m_session.frame());
}

void LandscapeChart::showChoices(const Frame& frame)
{
    const std::shared_ptr<const CompiledModel>& model = frame.state.document.compiled;
    const std::vector<VariableId> parameters = frame.model().withRole(Role::Parameter);
    if (model != m_model) {
        m_model = model;
        m_acrossRange.reset();
        m_upRange.reset();
        for (QComboBox* choice : {m_across, m_up}) {
            choice->clear();
            for (const VariableId parameter : parameters) {
                choice->addItem(words::shownName(frame, parameter));
            }
        }
        const bool isWithin = m_plane.across < parameters.size() && m_plane.up < parameters.size();
        m_plane = isWithin ? m_plane : PathPlane{0, 1};
    }
    m_header->setVisible(parameters.size() > 1);
    m_across->setCurrentIndex(static_cast<int>(m_plane.across));
    m_up->setCurrentIndex(static_cast<int>(m_plane.up));
}

void LandscapeChart::showFrame(const Frame& frame)
{
    if (!isVisible()) {
        return;  // showEvent() comes back to it
    }
    showChoices(frame);
    const std::size_t parameters = frame.model().withRole(Role::Parameter).size();
    const QString hint = parameters < 2 ? words::landscapeNeedsTwo(parameters) : QString();
    m_plot->setHint(hint);
    if (hint.isEmpty()) {
        showLandscape(frame);
    } else {
        m_page->setWords({});
        setAccessibleDescription(hint);
    }
}

void LandscapeChart::showLandscape(const Frame& frame)
{
    MapRequest request{m_model, frame.data, parametersOf(frame), m_plane, {}, m_plot->aspect()};
    m_map->setSource(request.model, request.data);
    const LandscapeContent content =
        landscapeContent(frame, m_plane, m_map->pointAt(request.parameters));
    request.window = windowFor(frame, content);
    request.parameters[m_plane.across] = 0.0;
    request.parameters[m_plane.up] = 0.0;
    m_map->show(request);
    if (m_map->grid() == nullptr) {
        m_plot->showMap(nullptr);
    }
    m_plot->showContent(content, request.window);
    showWords();
}

MapWindow LandscapeChart::windowFor(const Frame& frame, const LandscapeContent& content)
{
    m_acrossRange =
        keptRange(m_acrossRange, sliderRange(frame, m_plane.across), neededAcross(content));
    m_upRange = keptRange(m_upRange, sliderRange(frame, m_plane.up), neededUp(content));
    return mapWindow(*m_acrossRange, *m_upRange, m_plot->aspect());
}

void LandscapeChart::showMap()
{
    m_plot->showMap(m_map->grid());
    showWords();
}

void LandscapeChart::showWords()
{
    const LandscapeContent& content = m_plot->content();
    const bool isTilted = content.downhill && !m_plot->window().hasEqualUnits;
    const QString caption =
        isTilted ? QString(content.caption % u" "_s % words::unequalUnits()) : content.caption;
    m_page->setWords(caption);
    const ErrorGrid* grid = m_map->grid();
    if (grid == nullptr) {
        setAccessibleDescription(caption);
        return;
    }
    const int digits = m_session.frame().digits();
    const QString scale = std::isnan(grid->smallest)
                              ? words::landscapeUndefined()
                              : words::mapScale(computedText(grid->smallest, digits),
                                                computedText(grid->largest, digits));
    setAccessibleDescription(caption % u" "_s % scale);
}

void LandscapeChart::setTheme(const Theme& theme)
{
    m_plot->setTheme(theme);
    m_page->setTheme(theme);
}

void LandscapeChart::finish()
{
    m_map->finish();
}

void LandscapeChart::beginDrag()
{
    m_gesture = m_session.beginGesture();
}

void LandscapeChart::drag(const QPointF& values)
{
    const std::vector<VariableId> parameters = m_session.frame().model().withRole(Role::Parameter);
    m_session.dispatch(SetValue{parameters.at(m_plane.across), values.x()});
    m_session.dispatch(SetValue{parameters.at(m_plane.up), values.y()});
}

void LandscapeChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showFrame(m_session.frame());
}

}  // namespace backhand
