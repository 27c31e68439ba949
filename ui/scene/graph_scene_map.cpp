// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scene/at_hand.h"
#include "ui/scene/graph_scene.h"
#include "ui/scene/scene_contents.h"
#include "ui/words/graph_words.h"
#include "ui/words/step_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backhand {

/// Takes from the map what stood there for the function that was at hand before.
void GraphScene::hideCloseUp()
{
    if (m_closeUp) {
        for (const CloseUp::Owned& owned : m_closeUp->owned) {
            m_layout.setNode(owned.parameter, {});
            m_layout.setBadge(owned.parameter, {});
        }
    }
    if (m_chipAtHand != noPartial) {
        m_layout.setChip(m_chipAtHand, {}, true);
    }
    if (m_guest != noVariable) {
        m_layout.setNode(m_guest, {});
        m_layout.setBadge(m_guest, {});
    }
    m_chipAtHand = noPartial;
    m_guest = noVariable;
}

/// The map stays; the close-up is of the function that is wanted, or that the step is about.
void GraphScene::arrangeCloseUp(const Frame& frame)
{
    hideCloseUp();
    const Model& model = frame.model();
    AtHand hand = atHand(frame);
    if (m_wanted < model.variables().size()) {
        const VariableId owner = m_map->ownerOf(m_wanted);
        const bool isDefined = model.isDefined(m_wanted);
        hand = isDefined ? AtHand{m_wanted, noVariable}
                         : (owner != noVariable ? AtHand{owner, m_wanted} : hand);
    }
    m_closeUp = m_map->closeUp(model, hand.definition, hand.given);
    for (const CloseUp::Owned& owned : m_closeUp->owned) {
        m_layout.setNode(owned.parameter, owned.pill);
        if (frame.compiled().isWalked(owned.parameter)) {
            m_layout.setBadge(owned.parameter, owned.badge);
        }
    }
    if (const std::optional<std::size_t> block = m_map->blockOf(hand.definition)) {
        m_guest = hand.definition;
        m_layout.setNode(m_guest, m_map->guestPlace(*block));
        if (frame.compiled().isWalked(m_guest)) {
            m_layout.setBadge(m_guest, m_map->guestBadge(*block));
        }
    }
    const bool isStepped = frame.step() > 0 && frame.step() <= frame.compiled().steps().size();
    const PartialId partial =
        isStepped ? frame.compiled().steps()[frame.step() - 1].partial : noPartial;
    if (partial != noPartial && frame.compiled().partial(partial).of == hand.definition) {
        m_chipAtHand = partial;
        m_layout.setChip(partial, m_closeUp->chip, true);
    }
}

void GraphScene::showMapCards(const Frame& frame, const StepEmphasis& emphasis)
{
    for (const Definition& definition : frame.model().definitions()) {
        const VariableId id = definition.variable;
        MapCard* card = m_mapCards[id];
        card->setPlace(m_layout.node(id));
        card->setVisible(!card->place().isEmpty());
        if (!card->isVisible()) {
            continue;
        }
        MapCardContent content;
        content.title = m_map->isTitled() ? words::cardTitle(frame, id) : QString();
        content.symbol =
            Formula::name(frame.model().variable(id).name, {Meaning::Value, id, noVariable});
        const bool isKnown = frame.reached(frame.compiled().valueStep(id));
        content.value =
            isKnown ? fewDigits(frame, frame.trace.value(id), frame.shownValue(id)) : u"?"_s;
        content.newValue = frame.isChecked() && frame.compiled().changesWithUpdate(id)
                               ? fewDigits(frame, frame.trace.newValue(id), frame.shownNewValue(id))
                               : QString();
        content.emphasis = emphasis.ofVariable(id);
        card->setContent(content);
        card->setWords(words::cardName(frame, id), words::cardHelp(frame, id));
    }
}

void GraphScene::showCloseUp(const Frame& frame, const StepEmphasis& emphasis)
{
    const VariableId id = m_closeUp->definition;
    m_closeUpPanel->setPlace(m_closeUp->panel);
    const std::size_t shownCount = m_closeUp->owned.size();
    m_closeUpPanel->setCaption(shownCount == m_closeUp->count
                                   ? QString()
                                   : words::parametersShown(m_closeUp->first + 1,
                                                            m_closeUp->first + shownCount,
                                                            m_closeUp->count),
                               m_closeUp->caption);
    m_closeUpCard->setPlace(m_closeUp->card);
    m_closeUpCard->setContent(cardContent(frame, id, emphasis));
    m_closeUpCard->setWords(words::closeUpName(frame, id), words::cardHelp(frame, id));
}

void GraphScene::showBlocks(const Frame& frame, const StepEmphasis& emphasis)
{
    for (std::size_t index = 0; index < m_blocks.size(); ++index) {
        const LayerBlock& block = m_map->blocks()[index];
        LayerBlockContent content;
        content.what = words::layerSize(block.members.size(), block.isGiven);
        content.where = words::layerPlace(block.column, block.isOpen);
        content.isOpen = block.isOpen;
        content.emphasis = Emphasis::Dimmed;
        for (const VariableId member : block.members) {
            content.emphasis = std::max(content.emphasis, emphasis.ofVariable(member));
        }
        m_blocks[index]->setContent(content);
        m_blocks[index]->setWords(words::layerName(frame, block.members, block.column),
                                  words::layerHelp(block.isOpen));
    }
}

}  // namespace backhand
