// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/graph_scene.h"

#include "ui/scene/card_layout.h"
#include "ui/words/graph_words.h"
#include "ui/words/step_words.h"

#include <QGraphicsRectItem>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

QString shown(const ShownNumber& number)
{
    return QString::fromStdString(number.text());
}

/// A given number as it was given; a very long one rounded, and said to be.
QString shortValue(const Frame& frame, VariableId variable)
{
    constexpr qsizetype mostCharacters = 10;
    const QString whole = shown(frame.shownValue(variable));
    if (whole.size() <= mostCharacters || !frame.trace.isGiven(variable)) {
        return whole;
    }
    const ShownNumber rounded = shownComputed(frame.trace.value(variable), frame.digits());
    return rounded.rounded ? u"≈ "_s % shown(rounded) : shown(rounded);
}

Formula equation(const Frame& frame, VariableId definition)
{
    const Formula name = Formula::name(frame.model().variable(definition).name,
                                       {Meaning::Value, definition, noVariable});
    return Formula::row({name, Formula::op("=", true), frame.compiled().formula(definition)});
}

}  // namespace

GraphScene::GraphScene(QObject* parent, const MathFonts& fonts)
    : QGraphicsScene(parent), m_animation(this)
{
    m_paint.fonts = fonts;
    setItemIndexMethod(NoIndex);
}

GraphScene::~GraphScene()
{
    m_animation.finish();
}

void GraphScene::setTheme(const Theme& theme)
{
    m_paint.theme = theme;
    m_isStale = true;
}

void GraphScene::setCompact(bool compact)
{
    m_isStale = m_isStale || compact != m_paint.compact;
    m_paint.compact = compact;
}

void GraphScene::setGlyphs(GlyphForm glyphs)
{
    m_paint.glyphs = glyphs;
}

void GraphScene::showFrame(const Frame& frame, bool animated)
{
    m_animation.finish();
    const Playhead& playhead = frame.state.view.playhead;
    const bool isOneOn = playhead.pass == m_shown.pass && playhead.step == m_shown.step + 1;
    const bool isSameModel = m_model == frame.sharedModel() && !m_isStale;
    if (!isSameModel) {
        rebuild(frame);
    }
    const StepEmphasis emphasis(frame);
    showPills(frame, emphasis);
    showCards(frame, emphasis);
    showChips(frame, emphasis);
    showBadges(frame, emphasis);
    showEdges(frame, emphasis);
    m_shown = playhead;
    if (animated && isOneOn && isSameModel) {
        animate(frame);
    }
}

void GraphScene::rebuild(const Frame& frame)
{
    clear();
    m_model = frame.sharedModel();
    m_isStale = false;
    const auto cardSize = [&](VariableId definition) {
        return DefinitionCard::sizeFor(m_paint, words::cardTitle(frame, definition),
                                       equation(frame, definition));
    };
    const GraphMetrics metrics = m_paint.compact ? GraphMetrics::compact() : GraphMetrics::roomy();
    m_layout = CardLayout(*m_model, metrics, cardSize).layout();
    addEdges();
    addNodes(frame);
    addDerivatives(frame);
    setSceneRect(graphBounds());
}

void GraphScene::addEdges()
{
    m_forward.clear();
    m_backward.clear();
    for (const GraphEdge& edge : m_layout.forwardEdges()) {
        m_forward.push_back(new EdgeItem(m_paint, Direction::Forward));
        m_forward.back()->setPath(edge.path);
        addItem(m_forward.back());
    }
    for (const GraphEdge& edge : m_layout.backwardEdges()) {
        m_backward.push_back(new EdgeItem(m_paint, Direction::Backward));
        m_backward.back()->setPath(edge.path);
        addItem(m_backward.back());
    }
}

void GraphScene::addNodes(const Frame& frame)
{
    const Model& model = frame.model();
    m_nodes.assign(model.variables().size(), nullptr);
    m_pills.assign(model.variables().size(), nullptr);
    m_cards.assign(model.variables().size(), nullptr);
    m_pictures.clear();
    for (VariableId id = 0; id < model.variables().size(); ++id) {
        if (model.isDefined(id)) {
            m_pictures.emplace_back(frame.compiled(), id);
            m_nodes[id] = m_cards[id] = new DefinitionCard(m_paint);
        } else {
            m_nodes[id] = m_pills[id] = new VariablePill(m_paint);
        }
        m_nodes[id]->setPlace(m_layout.node(id));
        addItem(m_nodes[id]);
    }
}

void GraphScene::addDerivatives(const Frame& frame)
{
    m_chips.clear();
    for (PartialId id = 0; id < frame.compiled().partials().size(); ++id) {
        m_chips.push_back(new PartialChip(m_paint, m_layout.isFlat(id)));
        m_chips.back()->setPlace(m_layout.chip(id));
        addItem(m_chips.back());
    }
    m_badges.assign(frame.model().variables().size(), nullptr);
    for (VariableId id = 0; id < frame.model().variables().size(); ++id) {
        if (frame.compiled().isWalked(id)) {
            m_badges[id] = new GradientBadge(m_paint);
            m_badges[id]->setPlace(m_layout.badge(id));
            addItem(m_badges[id]);
        }
    }
}

void GraphScene::showPills(const Frame& frame, const StepEmphasis& emphasis)
{
    for (VariableId id = 0; id < frame.model().givenCount(); ++id) {
        const Variable& variable = frame.model().variable(id);
        const bool isUpdated = frame.reached(frame.compiled().updateStep(id));
        PillContent content;
        content.symbol = Formula::name(variable.name, {Meaning::Value, id, noVariable});
        content.value = shortValue(frame, id);
        content.newValue = isUpdated ? shown(frame.shownNewValue(id)) : QString();
        content.role = variable.role;
        content.emphasis = emphasis.ofVariable(id);
        content.pinned = frame.state.view.followed == id;
        m_pills[id]->setContent(content);
        m_pills[id]->setWords(words::pillName(frame, id), words::pillHelp(frame, id));
    }
}

void GraphScene::showCards(const Frame& frame, const StepEmphasis& emphasis)
{
    const bool isChecked = frame.step() == frame.trace.stepCount() && emphasis.step();
    for (const Definition& definition : frame.model().definitions()) {
        const VariableId id = definition.variable;
        const std::size_t valueStep = frame.compiled().valueStep(id);
        const bool isKnown = frame.reached(valueStep);
        CardContent content;
        content.title = words::cardTitle(frame, id);
        content.formula = equation(frame, id);
        if (isKnown) {
            content.substituted = frame.trace.step(valueStep, frame.digits()).substituted;
        }
        content.picture = m_pictures[id - frame.model().givenCount()].make(frame);
        content.value = isKnown ? shown(frame.shownValue(id)) : u"?"_s;
        content.newValue = isChecked ? shown(frame.shownNewValue(id)) : QString();
        content.emphasis = emphasis.ofVariable(id);
        m_cards[id]->setContent(content);
        m_cards[id]->setWords(words::cardName(frame, id), words::cardHelp(frame, id));
    }
}

void GraphScene::showChips(const Frame& frame, const StepEmphasis& emphasis)
{
    for (PartialId id = 0; id < m_chips.size(); ++id) {
        const std::size_t stepNumber = frame.compiled().partialStep(id);
        const bool isKnown = frame.reached(stepNumber);
        m_chips[id]->setVisible(isKnown);
        if (isKnown) {
            const Step step = frame.trace.step(stepNumber, frame.digits());
            m_chips[id]->setContent(
                {step.symbol, shown(step.result), stepNumber, emphasis.ofPartial(id)});
            m_chips[id]->setWords(words::derivativeName(step), words::chipHelp(frame, step));
        }
    }
}

void GraphScene::showBadges(const Frame& frame, const StepEmphasis& emphasis)
{
    for (VariableId id = 0; id < m_badges.size(); ++id) {
        if (m_badges[id] == nullptr) {
            continue;
        }
        const std::size_t stepNumber = frame.compiled().gradientStep(id);
        const bool isKnown = frame.reached(stepNumber);
        m_badges[id]->setVisible(isKnown);
        if (isKnown) {
            const Step step = frame.trace.step(stepNumber, frame.digits());
            m_badges[id]->setContent(
                {step.symbol, shown(step.result), stepNumber, emphasis.ofGradient(id)});
            m_badges[id]->setWords(words::derivativeName(step), words::badgeHelp(frame, step));
        }
    }
}

void GraphScene::showEdges(const Frame&, const StepEmphasis& emphasis)
{
    for (std::size_t index = 0; index < m_forward.size(); ++index) {
        const GraphEdge& edge = m_layout.forwardEdges()[index];
        m_forward[index]->setEmphasis(emphasis.ofForwardEdge(edge.from, edge.to));
    }
    for (std::size_t index = 0; index < m_backward.size(); ++index) {
        const PartialId partial = m_layout.backwardEdges()[index].partial;
        m_backward[index]->setVisible(m_chips[partial]->isVisible());
        m_backward[index]->setEmphasis(emphasis.ofBackwardEdge(partial));
    }
}

QRectF GraphScene::placeOfStep(const Frame& frame) const
{
    const std::size_t number = std::max<std::size_t>(frame.step(), 1);
    if (number > frame.trace.stepCount()) {
        return {};
    }
    const Step step = frame.trace.step(number, frame.digits());
    QRectF place;
    const auto include = [&](const Reference& reference) {
        if (const GraphItem* item = itemFor(reference)) {
            place |= item->place();
        }
    };
    include(step.subject);
    std::for_each(step.operands.begin(), step.operands.end(), include);
    return place;
}

std::vector<GraphItem*> GraphScene::visibleItems() const
{
    std::vector<GraphItem*> visible(m_nodes.begin(), m_nodes.end());
    const auto add = [&visible](GraphItem* item) {
        if (item != nullptr && item->isVisible()) {
            visible.push_back(item);
        }
    };
    std::for_each(m_chips.begin(), m_chips.end(), add);
    std::for_each(m_badges.begin(), m_badges.end(), add);
    return visible;
}

VariableId GraphScene::variableOf(const QGraphicsItem* item) const
{
    for (VariableId id = 0; id < m_nodes.size(); ++id) {
        if (m_nodes[id] == item) {
            return id;
        }
    }
    return noVariable;
}

}  // namespace backhand
