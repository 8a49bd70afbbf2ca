// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a client, and the practice's own questions below it.
#include "core/practice/clientread.h"
#include "core/practice/ownfields.h"
#include "core/records/clientpreferences.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/ownfieldsform.h"
#include "ui/forms/fields.h"
#include "ui/words/language.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;

struct Edited {
    FixedClock clock{momentOf(QDate(2025, 5, 1), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Client anna = testing::anna();
    ClientPage page;

    explicit Edited(const std::vector<CustomField>& own = {}) : page(workspace) {
        setLanguage(u"en"_s);
        workspace.practice().apply({creation(anna)});
        for (const CustomField& field : own)
            workspace.practice().apply({creation(field)});
        EXPECT_TRUE(page.show(ClientPlace{anna.id, {}}));
        page.resize(1000, 900);
        page.QWidget::show();
        page.bringUpToDate();
        page.pageActions()[3]->trigger();  // edit
    }
    Client stored() { return *clientOf(workspace.database(), anna.id); }
    ClientForm& form() const { return *page.findChild<ClientForm*>(); }
    Field& field(const QString& name) const { return fieldOf(form(), name); }
    static Field& fieldOf(const FormWidget& form, const QString& name) {
        for (Field* one : form.fields()) {
            if (one->editor()->accessibleName() == name)
                return *one;
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return *form.fields().front();
    }
    static void type(const Field& field, const QString& text) {
        QTest::keyClick(field.editor(), Qt::Key_A, Qt::ControlModifier);
        typeText(field.editor(), text);
    }
    static void choose(const Field& field, int row) {
        auto* box = qobject_cast<QComboBox*>(field.editor());
        box->setCurrentIndex(row);
        emit box->activated(row);
    }
};

TEST(ClientForm, HasAFieldForAllThatIsKnownOfAPerson) {
    Edited edited;
    int line = 0;
    for (Field* field : edited.form().fields()) {
        if (qobject_cast<ChoiceField*>(field))
            Edited::choose(*field, 1);
        else if (qobject_cast<DayField*>(field))
            Edited::type(*field, u"2.3.1981"_s);
        else if (qobject_cast<NumberField*>(field))
            Edited::type(*field, u"7,5"_s);
        else
            Edited::type(*field, u"x%1@example.com"_s.arg(++line));
    }
    edited.page.store();
    Client before;
    before.id = edited.anna.id;
    const Client after = edited.stored();
    QStringList missing;
    Table<Client>::eachColumn([&](const auto& column) {
        if (after.*column.member == before.*column.member)
            missing << QLatin1String(column.name);
    });
    EXPECT_EQ(missing, QStringList({u"id"_s, u"archived_at"_s, u"restricted_at"_s, u"merged_into"_s, u"deleted_at"_s}));
    EXPECT_EQ(after.sittingHours, 7.5);
    EXPECT_EQ(after.birthDate, QDate(1981, 3, 2));
    EXPECT_EQ(after.handedness, u"right"_s);
    const ClientPreferences preferences = clientPreferences(after.preferences);
    EXPECT_EQ(preferences.pressure, u"light"_s);
    EXPECT_EQ(preferences.contactWay, u"phone"_s);
    for (const QString& text : {preferences.products, preferences.position, preferences.music})
        EXPECT_TRUE(text.endsWith(u"@example.com"_s)) << text.toStdString();
}

TEST(ClientForm, WhatDoesNotHoldStaysWhereItWasTypedAndTheRestIsStored) {
    Edited edited;
    Edited::type(edited.field(u"E-mail"_s), u"anna@home"_s);
    Edited::type(edited.field(u"Hours of sitting a day"_s), u"25"_s);
    Edited::type(edited.field(u"Birth date"_s), u"1.1.1894"_s);
    Edited::type(edited.field(u"Occupation"_s), u"Singer"_s);
    edited.page.store();
    EXPECT_EQ(edited.stored().occupation, u"Singer"_s);
    EXPECT_EQ(edited.stored().email, edited.anna.email);
    EXPECT_EQ(edited.stored().birthDate, edited.anna.birthDate);
    EXPECT_EQ(edited.form().problems(),
              QStringList({u"Birth date: This is too long ago. Is the year right?"_s,
                           u"E-mail: No mail reaches this address. It looks like name@example.com."_s,
                           u"Hours of sitting a day: A number from 0 to 24 belongs here."_s}));
    EXPECT_EQ(qobject_cast<QLineEdit*>(edited.field(u"E-mail"_s).editor())->text(), u"anna@home"_s);
}

CustomField own(const QString& name, FieldType type, int sort, const QStringList& choices = {}) {
    CustomField field;
    field.id = Id<CustomField>::make();
    field.name = name;
    field.type = type;
    field.sort = sort;
    field.choices = storedChoices(choices);
    return field;
}

TEST(OwnFields, StandBelowTheFormAndAreStoredAsTheyAreTyped) {
    Edited edited({own(u"Club & team"_s, FieldType::Text, 1), own(u"Shoe size"_s, FieldType::Number, 2),
                   own(u"Member since"_s, FieldType::Day, 3),
                   own(u"Table or mat"_s, FieldType::Choice, 4, {u"Table"_s, u"Mat"_s}),
                   own(u"Has a parking permit"_s, FieldType::YesNo, 5)});
    const auto& form = *edited.page.findChild<OwnFieldsForm*>();
    ASSERT_EQ(form.fields().size(), 5U);
    Edited::type(Edited::fieldOf(form, u"Club & team"_s), u"Rowers"_s);
    Edited::type(Edited::fieldOf(form, u"Shoe size"_s), u"41,5"_s);
    Edited::type(Edited::fieldOf(form, u"Member since"_s), u"3.4.2019"_s);
    Edited::choose(Edited::fieldOf(form, u"Table or mat"_s), 2);
    Edited::choose(Edited::fieldOf(form, u"Has a parking permit"_s), 1);
    edited.page.store();
    QStringList values;
    for (const CustomValue& value : ownValues(edited.workspace.database(), edited.anna.id))
        values << value.value;
    values.sort();
    EXPECT_EQ(values, QStringList({u"2019-04-03"_s, u"41.5"_s, u"Mat"_s, u"Rowers"_s, u"yes"_s}));
    edited.workspace.editor().undo();
    EXPECT_EQ(ownValues(edited.workspace.database(), edited.anna.id).size(), 4U);
}

TEST(OwnFields, WhatDoesNotHoldIsSaidAndKeptTyped) {
    Edited edited({own(u"Shoe size"_s, FieldType::Number, 1)});
    const auto& form = *edited.page.findChild<OwnFieldsForm*>();
    Edited::type(*form.fields()[0], u"large"_s);
    edited.page.store();
    EXPECT_EQ(edited.page.unstorable().size(), 1);
    EXPECT_NE(form.problemOf(form.fields()[0]), QString());
    EXPECT_EQ(qobject_cast<QLineEdit*>(form.fields()[0]->editor())->text(), u"large"_s);
    EXPECT_TRUE(ownValues(edited.workspace.database(), edited.anna.id).empty());
    edited.page.discard();
    EXPECT_EQ(edited.page.unstorable().size(), 0);
}

TEST(OwnFields, AnAnswerOfAnotherTypeIsNotLostByLookingAtIt) {
    CustomField field = own(u"Shoe size"_s, FieldType::Text, 1);
    Edited edited({field});
    const auto& form = *edited.page.findChild<OwnFieldsForm*>();
    Edited::type(*form.fields()[0], u"large"_s);
    edited.page.store();
    field = ownFields(edited.workspace.database())[0];
    CustomField number = field;
    number.type = FieldType::Number;
    edited.workspace.practice().apply({update(field, number)});
    edited.page.markStale();
    edited.page.bringUpToDate();
    edited.page.store();
    ASSERT_EQ(ownValues(edited.workspace.database(), edited.anna.id).size(), 1U);
    EXPECT_EQ(ownValues(edited.workspace.database(), edited.anna.id)[0].value, u"large"_s);
}

}  // namespace
}  // namespace reliefbook
