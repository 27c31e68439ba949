// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/network_dialog.h"

#include "ui/layer_fields.h"
#include "ui/style/window_style.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace backhand {

namespace {

const NetworkShape threeLayers{2,
                               {{3, Activation::Tanh}, {2, Activation::Relu}},
                               {2, Activation::Sigmoid},
                               NetworkError::HalfSquare,
                               42};

void choose(QComboBox& box, int data)
{
    box.setCurrentIndex(box.findData(data));
}

bool mayChooseCrossEntropy(NetworkDialog& dialog)
{
    const int index = dialog.error().findData(static_cast<int>(NetworkError::CrossEntropy));
    return qobject_cast<QStandardItemModel*>(dialog.error().model())->item(index)->isEnabled();
}

}  // namespace

TEST(NetworkDialog, GivesBackTheShapeThatItBeginsWith)
{
    EXPECT_EQ(NetworkDialog(threeLayers, nullptr).shape(), threeLayers);
    EXPECT_EQ(NetworkDialog({}, nullptr).shape(), NetworkShape());
}

TEST(NetworkDialog, ShowsTheModelAndItsSizeAsTheyAreChosen)
{
    NetworkDialog dialog({}, nullptr);
    EXPECT_EQ(dialog.previewText(), u"z = w1*x1 + w2*x2 + b\np = sigmoid(z)\nE = (p - t)^2"_s);
    EXPECT_EQ(dialog.sizeText(), u"3 definitions, 3 parameters"_s);
    dialog.inputs().setValue(1);
    dialog.hiddenLayers().setValue(1);
    dialog.hidden(1).setLayer({1, Activation::Tanh});
    EXPECT_EQ(dialog.previewText(),
              u"a = w*x + b\nh = tanh(a)\nz = v*h + c\np = sigmoid(z)\nE = (p - t)^2"_s);
    EXPECT_EQ(dialog.sizeText(), u"5 definitions, 4 parameters"_s);
    choose(dialog.error(), static_cast<int>(NetworkError::CrossEntropy));
    EXPECT_TRUE(dialog.previewText().endsWith(u"\nE = softplus(z) - t*z"_s));
}

TEST(NetworkDialog, ShowsARowForEachHiddenLayer)
{
    NetworkDialog dialog(threeLayers, nullptr);
    EXPECT_FALSE(dialog.hidden(2).neurons().isHidden());
    EXPECT_TRUE(dialog.hidden(3).neurons().isHidden());
    dialog.hiddenLayers().setValue(4);
    EXPECT_FALSE(dialog.hidden(4).activation().isHidden());
    dialog.hiddenLayers().setValue(0);
    EXPECT_TRUE(dialog.hidden(1).activation().isHidden());
    dialog.hiddenLayers().setValue(2);
    EXPECT_EQ(dialog.shape(), threeLayers);
}

TEST(NetworkDialog, OffersCrossEntropyForSigmoidOutputsAndSaysWhy)
{
    NetworkDialog dialog(threeLayers, nullptr);
    EXPECT_TRUE(mayChooseCrossEntropy(dialog));
    EXPECT_EQ(dialog.noteText(), QString());
    choose(dialog.error(), static_cast<int>(NetworkError::CrossEntropy));
    EXPECT_TRUE(dialog.noteText().startsWith(u"The prediction σ(z) has no card of its own"_s));
    choose(dialog.output().activation(), static_cast<int>(Activation::None));
    EXPECT_FALSE(mayChooseCrossEntropy(dialog));
    EXPECT_EQ(dialog.shape().error, NetworkError::WholeSquare);
    EXPECT_TRUE(dialog.noteText().startsWith(u"Cross-entropy needs sigmoid outputs"_s));
    choose(dialog.output().activation(), static_cast<int>(Activation::Sigmoid));
    EXPECT_TRUE(mayChooseCrossEntropy(dialog));
}

TEST(NetworkDialog, TakesAnotherSeedEachTime)
{
    NetworkDialog dialog(threeLayers, nullptr);
    for (int time = 0; time < 50; ++time) {
        const int before = dialog.seed().value();
        dialog.newSeed().click();
        EXPECT_NE(dialog.seed().value(), before);
    }
}

TEST(NetworkDialog, TakesTheLargestSeedForOneThatIsTooLarge)
{
    NetworkShape shape;
    shape.seed = 1234567890123;
    EXPECT_EQ(NetworkDialog(shape, nullptr).shape().seed, 9999U);
}

TEST(NetworkDialog, BuildsByEnterAndLeavesByEscape)
{
    NetworkDialog dialog({}, nullptr);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST(NetworkDialog, HasANameAndAnExplanationOnEachField)
{
    const NetworkDialog dialog(threeLayers, nullptr);
    QList<QWidget*> fields;
    for (const char* type : {"QSpinBox", "QComboBox", "QPushButton", "QPlainTextEdit"}) {
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            fields << (widget->inherits(type) ? QList{widget} : QList<QWidget*>());
        }
    }
    EXPECT_GE(fields.size(), 4 + 10 + 3 + 1);
    for (const QWidget* field : fields) {
        const auto* button = qobject_cast<const QPushButton*>(field);
        EXPECT_FALSE(field->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << field->metaObject()->className();
        EXPECT_TRUE(!field->whatsThis().isEmpty() || (button && !button->isDefault()))
            << field->metaObject()->className();
    }
}

TEST(NetworkDialog, IsLargeEnoughToHitAndFitsASmallScreen)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Projector}) {
        dressWindows(kind);
        NetworkDialog dialog({2, {4, {16, Activation::Tanh}}, {4, Activation::None}}, nullptr);
        dialog.show();
        EXPECT_GE(dialog.inputs().height(), minimumTarget);
        EXPECT_GE(dialog.output().activation().height(), minimumTarget);
        EXPECT_LE(dialog.minimumSizeHint().height(), 700);
        EXPECT_LE(dialog.minimumSizeHint().width(), 1000);
    }
}

}  // namespace backhand
