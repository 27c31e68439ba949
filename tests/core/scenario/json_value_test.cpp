// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/json_value.h"

#include <gtest/gtest.h>

namespace backhand {

namespace {

JsonValue textValue(const std::string& text)
{
    JsonValue value;
    value.kind = JsonKind::String;
    value.text = text;
    return value;
}

JsonValue objectOf(std::vector<JsonMember> members)
{
    JsonValue object;
    object.kind = JsonKind::Object;
    object.members = std::move(members);
    return object;
}

}  // namespace

TEST(JsonValue, FindsAMemberByItsKey)
{
    const JsonValue object =
        objectOf({{"a", {1, 2}, textValue("first")}, {"b", {1, 9}, textValue("second")}});
    ASSERT_NE(object.find("b"), nullptr);
    EXPECT_EQ(object.find("b")->text, "second");
    EXPECT_EQ(object.find("a"), &object.members[0].value);
}

TEST(JsonValue, FindsNoPartOfAKeyAndNoOtherCase)
{
    const JsonValue object = objectOf({{"key", {1, 2}, textValue("value")}});
    EXPECT_EQ(object.find("ke"), nullptr);
    EXPECT_EQ(object.find("keys"), nullptr);
    EXPECT_EQ(object.find("Key"), nullptr);
    EXPECT_EQ(object.find(""), nullptr);
}

TEST(JsonValue, FindsTheEmptyKeyWhereThereIsOne)
{
    const JsonValue object = objectOf({{"", {1, 2}, textValue("value")}});
    ASSERT_NE(object.find(""), nullptr);
    EXPECT_EQ(object.find("")->text, "value");
}

TEST(JsonValue, FindsNothingInWhatIsNoObject)
{
    EXPECT_EQ(JsonValue{}.find("a"), nullptr);
    EXPECT_EQ(textValue("a").find("a"), nullptr);
}

TEST(JsonKind, HasItsWord)
{
    EXPECT_STREQ(wordOf(JsonKind::Object), "object");
    EXPECT_STREQ(wordOf(JsonKind::Array), "array");
    EXPECT_STREQ(wordOf(JsonKind::String), "string");
    EXPECT_STREQ(wordOf(JsonKind::Number), "number");
    EXPECT_STREQ(wordOf(JsonKind::Boolean), "boolean");
    EXPECT_STREQ(wordOf(JsonKind::Null), "null");
}

TEST(JsonKind, IsAMistakeWhereItIsNone)
{
    EXPECT_THROW(wordOf(static_cast<JsonKind>(99)), std::logic_error);
}

}  // namespace backhand
