// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class QtTexts : public ::testing::Test {
protected:
    void TearDown() override { setLanguage(u"en"_s); }

    static QStringList buttonsOf(const QDialogButtonBox& box) {
        QStringList texts;
        for (const auto button : {QDialogButtonBox::Ok, QDialogButtonBox::Cancel, QDialogButtonBox::Yes})
            texts << box.button(button)->text();
        return texts;
    }

    static QStringList menuTexts(QMenu* menu) {
        QStringList texts;
        for (const QAction* action : menu->actions()) {
            if (!action->isSeparator())
                texts << action->text().section(u'\t', 0, 0);
        }
        delete menu;
        return texts;
    }
};

/// Every text a dialog shows by itself, without what comes from the disk or from a printer.
QStringList shownBy(const QWidget& dialog) {
    QStringList texts{dialog.windowTitle()};
    const auto widgets = dialog.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            texts << group->title();
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int section = 0; section < header->count(); ++section)
                texts << header->model()->headerData(section, header->orientation()).toString();
        }
    }
    for (const QAction* action : dialog.findChildren<QAction*>())
        texts << action->text();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

/// Those of `texts` that have a Latin word which no Serbian would expect.
QStringList english(const QStringList& texts, const QStringList& expected = {}) {
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList found;
    for (const QString& text : texts) {
        for (auto match = word.globalMatch(text); match.hasNext();) {
            if (!expected.contains(match.next().captured())) {
                found << text;
                break;
            }
        }
    }
    return found;
}

TEST_F(QtTexts, ButtonsOfDialogsSpeakSerbian) {
    for (const auto& [language, expected] :
         {std::pair{u"en"_s, QStringList{u"OK"_s, u"Cancel"_s, u"&Yes"_s}},
          std::pair{u"sr"_s, QStringList{u"У реду"_s, u"Откажи"_s, u"&Да"_s}},
          std::pair{u"sr_Latn"_s, QStringList{u"U redu"_s, u"Otkaži"_s, u"&Da"_s}}}) {
        setLanguage(language);
        EXPECT_EQ(buttonsOf(QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Yes)),
                  expected);
    }
}

TEST_F(QtTexts, MenusOfTextFieldsSpeakSerbian) {
    const QStringList cyrillic{u"&Опозови"_s, u"&Понови"_s, u"&Исеци"_s,     u"&Копирај"_s,
                               u"&Налепи"_s,  u"Обриши"_s,  u"Изабери све"_s};
    const QStringList latin{u"&Opozovi"_s, u"&Ponovi"_s, u"&Iseci"_s,     u"&Kopiraj"_s,
                            u"&Nalepi"_s,  u"Obriši"_s,  u"Izaberi sve"_s};
    QLineEdit line;
    QPlainTextEdit text;
    for (const auto& [language, expected] : {std::pair{u"sr"_s, cyrillic}, std::pair{u"sr_Latn"_s, latin}}) {
        setLanguage(language);
        EXPECT_EQ(menuTexts(line.createStandardContextMenu()), expected);
        EXPECT_EQ(menuTexts(text.createStandardContextMenu()), expected);
    }
}

TEST_F(QtTexts, FileDialogSpeaksSerbian) {
    const QTemporaryDir folder;
    setLanguage(u"sr"_s);
    QFileDialog dialog(nullptr, {}, folder.path(), u"PDF (*.pdf)"_s);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.show();
    const QStringList cyrillic = shownBy(dialog);
    EXPECT_EQ(english(cyrillic, {QFileInfo(folder.path()).fileName()}), QStringList());
    for (const QString& text : {u"&Сачувај"_s, u"Откажи"_s, u"&Име датотеке:"_s, u"Надређена фасцикла"_s, u"Величина"_s,
                                u"&Нова фасцикла"_s, u"Сачувај као"_s})
        EXPECT_TRUE(cyrillic.contains(text)) << text.toStdString() << " in " << cyrillic.join(u"; "_s).toStdString();

    setLanguage(u"sr_Latn"_s);
    QFileDialog other(nullptr, {}, folder.path(), u"PDF (*.pdf)"_s);
    other.setOption(QFileDialog::DontUseNativeDialog);
    other.show();
    const QStringList latin = shownBy(other);
    for (const QString& text : {u"&Otvori"_s, u"Otkaži"_s, u"&Ime datoteke:"_s, u"Nadređena fascikla"_s, u"Veličina"_s})
        EXPECT_TRUE(latin.contains(text)) << text.toStdString() << " in " << latin.join(u"; "_s).toStdString();
}

TEST_F(QtTexts, PrintDialogSpeaksSerbian) {
    setLanguage(u"sr"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    QPrintDialog dialog(&printer);
    dialog.show();
    const QStringList texts = shownBy(dialog);
    EXPECT_EQ(english(texts, {u"PDF"_s}), QStringList());
    for (const QString& text : {u"&Штампај"_s, u"Штампач"_s, u"Примерака:"_s, u"Двострано штампање"_s})
        EXPECT_TRUE(texts.contains(text)) << text.toStdString() << " in " << texts.join(u"; "_s).toStdString();
}

TEST_F(QtTexts, CalendarSpeaksSerbian) {
    const auto months = [](const QCalendarWidget& calendar) {
        QStringList texts;
        for (const QAction* action : calendar.findChild<QMenu*>()->actions())
            texts << action->text();
        return texts;
    };
    const auto weekdays = [](const QCalendarWidget& calendar) {
        const auto* table = calendar.findChild<QTableView*>();
        QStringList texts;
        for (int column = 1; column < 8; ++column)
            texts << table->model()->index(0, column).data().toString();
        return texts;
    };
    setLanguage(u"sr"_s);
    const QCalendarWidget cyrillic;
    EXPECT_EQ(months(cyrillic).value(0), u"јануар"_s);
    EXPECT_EQ(months(cyrillic).value(11), u"децембар"_s);
    EXPECT_EQ(weekdays(cyrillic).value(0), u"пон"_s);  // the week begins on Monday
    setLanguage(u"sr_Latn"_s);
    const QCalendarWidget latin;
    EXPECT_EQ(months(latin).value(0), u"januar"_s);
    EXPECT_EQ(weekdays(latin).value(0), u"pon"_s);
}

TEST_F(QtTexts, KeysAreNamedAsOnASerbianKeyboard) {
    const auto named = [](const QString& keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    setLanguage(u"sr"_s);
    EXPECT_EQ(named(u"Ctrl+Left"_s), u"Ctrl+Лево"_s);
    EXPECT_EQ(named(u"Shift+Space"_s), u"Shift+Размак"_s);
    EXPECT_EQ(named(u"Ctrl+PgDown"_s), u"Ctrl+Page Down"_s);
    setLanguage(u"sr_Latn"_s);
    EXPECT_EQ(named(u"Ctrl+Left"_s), u"Ctrl+Levo"_s);
}

}  // namespace
}  // namespace reliefbook
