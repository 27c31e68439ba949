// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/identifiers.h"
#include "core/scenario/scenario_reader.h"

#include <cmath>

namespace backhand {

void ScenarioReader::readWords(Scenario& scenario)
{
    if (const JsonValue* title = m_root.find("title")) {
        scenario.title = m_fields.text(*title, "title");
    }
    if (const JsonValue* notes = m_root.find("notes")) {
        scenario.notes = m_fields.text(*notes, "notes");
    }
    const JsonValue* titles = m_root.find("titles");
    if (titles == nullptr || !m_fields.is(JsonKind::Object, *titles, "titles")) {
        return;
    }
    for (const JsonMember& member : titles->members) {
        if (!m_defined.contains(member.key)) {
            m_fields.add(ProblemCode::UnknownName, member.place, member.key);
        }
        scenario.titles[member.key] = m_fields.text(member.value, member.key);
    }
}

void ScenarioReader::readCodeNames(Scenario& scenario)
{
    const JsonValue* names = m_root.find("code_names");
    if (names == nullptr || !m_fields.is(JsonKind::Object, *names, "code_names")) {
        return;
    }
    std::set<std::string> taken;
    for (const std::set<std::string>* all : {&m_given, &m_defined}) {
        for (const std::string& name : *all) {
            if (names->find(name) == nullptr) {
                taken.insert(name);  // it keeps its own name in the code
            }
        }
    }
    for (const JsonMember& member : names->members) {
        if (!m_given.contains(member.key) && !m_defined.contains(member.key)) {
            m_fields.add(ProblemCode::UnknownName, member.place, member.key);
        }
        const std::string name = m_fields.text(member.value, member.key);
        const bool isText = member.value.kind == JsonKind::String;
        if (isText && (!isCodeIdentifier(name) || !taken.insert(name).second)) {
            m_fields.add(ProblemCode::BadCodeName, member.value.place, name);
        }
        scenario.codeNames[member.key] = name;
    }
}

void ScenarioReader::readVectors(Scenario& scenario)
{
    const JsonValue* vectors = m_root.find("vectors");
    if (vectors == nullptr || !m_fields.is(JsonKind::Object, *vectors, "vectors")) {
        return;
    }
    std::set<std::string> members;
    for (const JsonMember& vector : vectors->members) {
        const bool isTaken = m_given.contains(vector.key) || m_defined.contains(vector.key);
        if (!isCodeIdentifier(vector.key) || isTaken) {
            m_fields.add(ProblemCode::BadCodeName, vector.place, vector.key);
        }
        scenario.vectors[vector.key] = m_fields.texts(vector.value, vector.key);
        for (const JsonValue& element : vector.value.elements) {
            const bool isText = element.kind == JsonKind::String;
            if (isText && !m_given.contains(element.text)) {
                m_fields.add(ProblemCode::UnknownName, element.place, element.text);
            } else if (isText && !members.insert(element.text).second) {
                m_fields.add(ProblemCode::DefinedTwice, element.place, element.text);
            }
        }
    }
}

void ScenarioReader::readRanges(Scenario& scenario)
{
    const JsonValue* ranges = m_root.find("ranges");
    if (ranges == nullptr || !m_fields.is(JsonKind::Object, *ranges, "ranges")) {
        return;
    }
    for (const JsonMember& member : ranges->members) {
        if (!m_given.contains(member.key)) {
            m_fields.add(ProblemCode::UnknownName, member.place, member.key);
        }
        scenario.ranges[member.key] = readRange(member.value);
    }
}

Range ScenarioReader::readRange(const JsonValue& value)
{
    const std::size_t problemsBefore = m_fields.problems.size();
    if (!m_fields.is(JsonKind::Array, value, "ranges")) {
        return {};
    }
    if (value.elements.size() != 2) {
        m_fields.add(ProblemCode::BadRange, value.place, std::to_string(value.elements.size()));
        return {};
    }
    const double minimum = m_fields.number(value.elements[0], "ranges");
    const double maximum = m_fields.number(value.elements[1], "ranges");
    if (m_fields.problems.size() == problemsBefore && !(minimum < maximum)) {
        m_fields.add(ProblemCode::BadRange, value.place,
                     value.elements[0].text + ", " + value.elements[1].text);
        return {};
    }
    return {minimum, maximum};
}

}  // namespace backhand
