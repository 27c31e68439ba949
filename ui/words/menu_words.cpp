// SPDX-FileCopyrightText: 2026 The Backhand developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/menu_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backhand::words {

namespace {

/// The context of these sentences for translators.
struct Menus {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

}  // namespace

QString programName()
{
    return Menus::tr("Backhand");
}

QString editMenu()
{
    return Menus::tr("&Edit");
}

QString viewMenu()
{
    return Menus::tr("&View");
}

QString goMenu()
{
    return Menus::tr("&Go");
}

QString helpMenu()
{
    return Menus::tr("&Help");
}

QString undoEdit()
{
    return Menus::tr("&Undo");
}

QString redoEdit()
{
    return Menus::tr("&Redo");
}

QString showMenu()
{
    return Menus::tr("&Show");
}

QString scaleName(Scale scale)
{
    return scale == Scale::Functions ? Menus::tr("&Functions") : Menus::tr("Every &operation");
}

QString scaleHelp()
{
    return Menus::tr("What one card and one step is: a function, as the model is written, or a "
                     "single operation, such as one product or one sum.");
}

QString showButton(Scale scale)
{
    return scale == Scale::Functions ? Menus::tr("Show: functions")
                                     : Menus::tr("Show: every operation");
}

QString zoomIn()
{
    return Menus::tr("Zoom &in");
}

QString zoomOut()
{
    return Menus::tr("Zoom &out");
}

QString zoomReset()
{
    return Menus::tr("&Fit the graph");
}

QString fullScreen()
{
    return Menus::tr("Full &screen");
}

QString themeMenu()
{
    return Menus::tr("&Theme");
}

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light: return Menus::tr("Light");
    case ThemeKind::Dark: return Menus::tr("Dark");
    case ThemeKind::Projector: return Menus::tr("Projector");
    }
    return {};
}

QString digitsMenu()
{
    return Menus::tr("&Digits");
}

QString digitsName(int digits)
{
    return Menus::tr("%1 digits").arg(digits);
}

QString motionMenu()
{
    return Menus::tr("&Motion");
}

QString motionOn()
{
    return Menus::tr("Steps &move");
}

QString motionOff()
{
    return Menus::tr("&Still");
}

QString nextStep()
{
    return Menus::tr("&Next step");
}

QString previousStep()
{
    return Menus::tr("&Back one step");
}

QString firstStep()
{
    return Menus::tr("&First step");
}

QString lastStep()
{
    return Menus::tr("&Last step");
}

QString nextDefinition()
{
    return Menus::tr("Next function");
}

QString previousDefinition()
{
    return Menus::tr("Previous function");
}

QString nextAct()
{
    return Menus::tr("Next act");
}

QString previousAct()
{
    return Menus::tr("Previous act");
}

QString playOrPause()
{
    return Menus::tr("&Play or pause");
}

QString manyUpdates(std::size_t count)
{
    return Menus::tr("%1 updates").arg(count);
}

QString trainOrStop()
{
    return Menus::tr("&Train or stop");
}

QString speedMenu()
{
    return Menus::tr("&Speed of play");
}

QString followFirstMenu()
{
    return Menus::tr("Follow &first");
}

QString orderOfAppearance()
{
    return Menus::tr("In order of appearance");
}

QString showKeys()
{
    return Menus::tr("&Keys");
}

QString aboutProgram()
{
    return Menus::tr("&About Backhand");
}

QString keysTitle()
{
    return Menus::tr("Keys");
}

QString keysList()
{
    return Menus::tr("Right, Page Down\tNext step\n"
                     "Left, Page Up\tBack one step\n"
                     "Shift+Right, Shift+Left\tNext or previous function\n"
                     "Ctrl+Right, Ctrl+Left\tNext or previous act\n"
                     "Home, End\tStart and end of the pass\n"
                     "Space\tPlay or pause\n"
                     "U\tUpdate once\n"
                     "Shift+U\t100 updates\n"
                     "T\tTrain, or stop\n"
                     "Up, Down in the error chart\tNext or previous thing that went wrong\n"
                     "Arrows in the landscape\tMove the dot\n"
                     "Insert, Delete in Data\tAdd a sample, remove samples\n"
                     "Ctrl+C, Ctrl+V in Data\tCopy and paste samples\n"
                     "Tab, then Enter\tGo to a card; arrows then follow the edges, Esc leaves\n"
                     "Ctrl+Z, Ctrl+Shift+Z\tUndo and redo a change of numbers\n"
                     "Ctrl+N, Ctrl+O\tNew, open\n"
                     "Ctrl+Shift+O\tOpen a CSV file as samples\n"
                     "Ctrl+Shift+N\tNew network\n"
                     "Ctrl+S, Ctrl+Shift+S\tSave, save as\n"
                     "Ctrl+=, Ctrl+−, Ctrl+0\tZoom in, zoom out, fit the graph\n"
                     "Ctrl+C on a formula\tCopy it as LaTeX\n"
                     "F11\tFull screen\n"
                     "F1\tThis list");
}

QString glossaryButton()
{
    return Menus::tr("What is ∂?");
}

QString glossaryMark()
{
    return Menus::tr("∂?");
}

QString glossaryTitle()
{
    return Menus::tr("∂ and “with respect to”");
}

QString glossaryText()
{
    return Menus::tr(
        "∂E/∂w is read “the partial derivative of E with respect to w”.\n\n"
        "It answers one question: if w alone changes a little and everything else stays as it is, "
        "how much does E change for each bit that w changes? If ∂E/∂w is 2, then raising w by 0.01 "
        "raises E by about 0.02.\n\n"
        "“With respect to w” names what is changed. The sign ∂, a round d, says that other numbers "
        "could change too, and are held fixed.");
}

QString aboutTitle()
{
    return Menus::tr("About Backhand");
}

QString aboutText(const QString& version)
{
    return Menus::tr("Backhand %1\n\nBackpropagation by hand: forward, backward and update, one "
                     "number at a time.\n\n"
                     "Free software under the GNU General Public License, version 3 or later. "
                     "Formulas are set in the KaTeX fonts (SIL Open Font License).")
        .arg(version);
}

QString closeButton()
{
    return Menus::tr("Close");
}

}  // namespace backhand::words
