// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/ownfields.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "ui/controls/itemlist.h"
#include "ui/forms/fields.h"
#include "ui/preferences/ownfielddialog.h"
#include "ui/preferences/ownfieldscard.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;

struct Fields {
    testing::Answers answers;
    testing::TestWorkspace workspace;
    OwnFieldsCard card;

    Fields() : card(workspace) {
        setLanguage(u"en"_s);
        card.refresh();
        card.show();
    }
    void press(const QString& name) {
        for (QPushButton* button : card.findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&') == name || button->accessibleName() == name)
                button->click();
        }
    }
    OwnFieldDialog& add() {
        press(u"New field…"_s);
        return *card.findChildren<OwnFieldDialog*>().back();
    }
    void add(const QString& name) {
        OwnFieldDialog& dialog = add();
        typeText(dialog.findChild<OwnFieldForm*>()->fields()[0]->editor(), name);
        dialog.accept();
        card.refresh();
    }
    QStringList names() {
        QStringList all;
        for (const CustomField& field : ownFields(workspace.database()))
            all << field.name;
        return all;
    }
};

TEST(OwnFieldsCard, AChoiceAsksWhatCanBeChosen) {
    Fields fields;
    OwnFieldDialog& dialog = fields.add();
    const auto* form = dialog.findChild<OwnFieldForm*>();
    typeText(form->fields()[0]->editor(), u"Table or mat"_s);
    EXPECT_FALSE(form->fields()[2]->isVisible());
    auto* type = qobject_cast<QComboBox*>(form->fields()[1]->editor());
    type->setCurrentIndex(3);
    emit type->activated(3);
    EXPECT_TRUE(form->fields()[2]->isVisible());
    dialog.accept();
    EXPECT_EQ(form->problemOf(form->fields()[2]), u"Something has to be written here."_s);
    EXPECT_TRUE(fields.names().isEmpty());
    typeText(form->fields()[2]->editor(), u"Table"_s);
    QTest::keyClick(form->fields()[2]->editor(), Qt::Key_Return);
    typeText(form->fields()[2]->editor(), u"Mat"_s);
    dialog.accept();
    ASSERT_EQ(fields.names(), QStringList{u"Table or mat"_s});
    EXPECT_EQ(choicesOf(ownFields(fields.workspace.database())[0]), QStringList({u"Table"_s, u"Mat"_s}));
    fields.workspace.editor().undo();
    EXPECT_TRUE(fields.names().isEmpty());
}

TEST(OwnFieldsCard, TheOrderOfTheFormIsChosen) {
    Fields fields;
    fields.add(u"A"_s);
    fields.add(u"B"_s);
    EXPECT_EQ(fields.names(), QStringList({u"A"_s, u"B"_s}));
    auto* list = fields.card.findChild<ItemList*>();
    list->setCurrentIndex(list->model()->index(1, 0));
    fields.press(u"Earlier in the form"_s);
    EXPECT_EQ(fields.names(), QStringList({u"B"_s, u"A"_s}));
    EXPECT_EQ(list->currentIndex().row(), 0);
    fields.workspace.editor().undo();
    EXPECT_EQ(fields.names(), QStringList({u"A"_s, u"B"_s}));
}

TEST(OwnFieldsCard, AFieldWithoutAQuestionIsNotStored) {
    Fields fields;
    OwnFieldDialog& dialog = fields.add();
    dialog.accept();
    const auto* form = dialog.findChild<OwnFieldForm*>();
    EXPECT_EQ(form->problemOf(form->fields()[0]), u"A name is needed here."_s);
    EXPECT_TRUE(fields.names().isEmpty());
}

}  // namespace
}  // namespace reliefbook
