// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/announced.h"
#include "tests/ui/keys.h"
#include "ui/forms/fields.h"
#include "ui/forms/recordform.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

/// A form over a few members of a client.
class SomeForm : public RecordForm<Client> {
public:
    SomeForm() {
        first = add<TextField>("First name", &Client::firstName);
        last = add<TextField>("Last name", &Client::lastName);
        birth = add<DayField>("Born on", &Client::birthDate);
        birth->setGuess(YearGuess::Past);
        sitting = add<NumberField>("Hours sitting", &Client::sittingHours);
        language = add<ChoiceField>("Language", &Client::language);
        language->setChoices([] {
            return std::vector<ChoiceField::Choice>{{u""_s, u"The practice's"_s}, {u"sr"_s, u"Serbian"_s}};
        });
        note = add<NotesField>("Note", &Client::note, Width::Full);
    }
    TextField* first;
    TextField* last;
    DayField* birth;
    NumberField* sitting;
    ChoiceField* language;
    NotesField* note;
};

/// A shown form, and a store that keeps what it is given.
struct Shown {
    FixedClock clock{momentOf(QDate(2026, 7, 15), QTime(12, 0), 0)};
    SomeForm form;
    std::vector<std::pair<std::optional<Client>, Client>> saved;

    Shown() {
        form.show();
        form.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
    }
    bool store() {
        return form.store([this](const std::optional<Client>& before, const Client& after) {
            saved.emplace_back(before, after);
            Client stored = after;
            stored.createdAt = now();
            return stored;
        });
    }
    void type(TextField* field, const QString& text) { type(field->line(), text); }
    void type(TypedField* field, const QString& text) { type(field->line(), text); }
    static void type(QLineEdit* line, const QString& text) {
        line->setFocus();
        line->selectAll();
        testing::typeText(line, text);
    }
};

TEST(RecordForm, ShowsARecordAndGivesItBackUnchanged) {
    Shown shown;
    Client client = testing::anna();
    client.language = u"sr"_s;
    client.note = u"Two\nlines"_s;
    client.sittingHours = 7.5;
    shown.form.setRecord(client);
    EXPECT_EQ(shown.form.first->line()->text(), u"Anna"_s);
    EXPECT_EQ(shown.form.birth->line()->text(), u"29/02/1980"_s);
    EXPECT_EQ(shown.form.sitting->line()->text(), u"7.5"_s);
    EXPECT_EQ(shown.form.language->box()->currentText(), u"Serbian"_s);
    EXPECT_EQ(shown.form.record(), client);
    EXPECT_TRUE(shown.store());
    EXPECT_TRUE(shown.saved.empty());
}

TEST(RecordForm, StoresWhatWasTypedOverWhatItWasFilledWith) {
    Shown shown;
    const Client client = testing::anna();
    shown.form.setRecord(client);
    shown.type(shown.form.first, u" Анђела "_s);
    EXPECT_TRUE(shown.store());
    Client expected = client;
    expected.firstName = u"Анђела"_s;
    ASSERT_EQ(shown.saved.size(), 1U);
    EXPECT_EQ(shown.saved[0].first, client);
    EXPECT_EQ(shown.saved[0].second, expected);
    expected.createdAt = now();
    EXPECT_EQ(shown.form.original(), expected);
}

TEST(RecordForm, StoresTheRestWhenOneValueDoesNotHoldAndKeepsWhatWasTyped) {
    Shown shown;
    const Client client = testing::anna();
    shown.form.setRecord(client);
    shown.type(shown.form.birth, u"16.7.2026"_s);
    shown.type(shown.form.last, QString(250, u'x'));
    shown.type(shown.form.sitting, u"many"_s);
    shown.type(shown.form.first, u"Ana"_s);
    EXPECT_FALSE(shown.store());
    Client expected = client;
    expected.firstName = u"Ana"_s;
    ASSERT_EQ(shown.saved.size(), 1U);
    EXPECT_EQ(shown.saved[0].second, expected);
    EXPECT_EQ(shown.form.problemOf(shown.form.birth), u"This day has not come yet."_s);
    EXPECT_FALSE(shown.form.problemOf(shown.form.last).isEmpty());
    EXPECT_EQ(shown.form.problemOf(shown.form.sitting), u"This can't be read as a number."_s);
    EXPECT_EQ(shown.form.problemOf(shown.form.first), QString());
    EXPECT_EQ(shown.form.last->line()->text().size(), 250);
    EXPECT_EQ(shown.form.sitting->line()->text(), u"many"_s);

    // And the stored record shown again takes none of it away.
    shown.form.setRecord(expected);
    EXPECT_EQ(shown.form.sitting->line()->text(), u"many"_s);
    EXPECT_EQ(shown.form.last->line()->text().size(), 250);
}

TEST(RecordForm, WhatAScreenReaderEntersCountsAsTyped) {
    Shown shown;
    shown.form.setRecord(testing::anna());
    int edits = 0;
    QObject::connect(&shown.form, &FormWidget::edited, &shown.form, [&] { ++edits; });
    for (QLineEdit* line : {shown.form.first->line(), shown.form.birth->line(), shown.form.sitting->line()}) {
        const int before = edits;
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(line);
        told->editableTextInterface()->replaceText(0, int(line->text().size()), u"3.5.1984"_s);
        EXPECT_GT(edits, before);
    }
    const int typed = edits;
    Client other = testing::anna();
    other.id = Id<Client>::make();
    shown.form.setRecord(other);
    EXPECT_EQ(edits, typed) << "what is filled in was typed by nobody";
}

TEST(RecordForm, AProblemGoesAsSoonAsItIsMended) {
    Shown shown;
    shown.form.setRecord(testing::anna());
    shown.type(shown.form.birth, u"31.2.84"_s);
    EXPECT_EQ(shown.form.problemOf(shown.form.birth), QString());  // not while somebody is typing
    shown.store();
    EXPECT_EQ(shown.form.problemOf(shown.form.birth), u"There is no such day."_s);
    EXPECT_EQ(shown.form.birth->line()->accessibleDescription(), u"There is no such day."_s);
    shown.type(shown.form.birth, u"28.2.84"_s);
    EXPECT_EQ(shown.form.problemOf(shown.form.birth), QString());
    EXPECT_TRUE(shown.store());
    EXPECT_EQ(shown.saved.back().second.birthDate, QDate(1984, 2, 28));
}

TEST(RecordForm, AProblemIsReadToAScreenReaderOnce) {
    Shown shown;
    shown.form.setRecord(testing::anna());
    shown.type(shown.form.birth, u"31.2.84"_s);
    const testing::Announced announced;
    shown.store();
    shown.store();
    EXPECT_EQ(announced.texts(), QStringList{u"Born on|There is no such day."_s});
}

TEST(RecordForm, AFieldThatDoesNotHoldHasARedEdge) {
    Shown shown;
    Style style;
    QLineEdit* line = shown.form.birth->line();
    line->setStyle(&style);
    const auto red = [&] {
        const QImage picture = line->grab().toImage().convertToFormat(QImage::Format_RGB32);
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y) == theme().danger ? 1 : 0;
        }
        return count;
    };
    shown.form.setRecord(testing::anna());
    shown.type(shown.form.birth, u"31.2.84"_s);
    EXPECT_EQ(red(), 0);
    shown.store();
    EXPECT_GT(red(), 100);
    shown.type(shown.form.birth, u"28.2.84"_s);
    EXPECT_EQ(red(), 0);
    line->setStyle(nullptr);
}

TEST(RecordForm, ANewRecordIsStoredFromItsFirstEnteredValueThatLetsItBe) {
    Shown shown;
    Client draft;
    draft.id = Id<Client>::make();
    shown.form.setNew(draft);
    EXPECT_TRUE(shown.form.fields().size() == 6 && shown.form.problemOf(shown.form.first).isEmpty());
    shown.type(shown.form.birth, u"3.5.84"_s);
    EXPECT_FALSE(shown.store());
    EXPECT_TRUE(shown.saved.empty());
    EXPECT_EQ(shown.form.problemOf(shown.form.first), u"A name is needed here."_s);
    shown.type(shown.form.last, u"Žak"_s);
    EXPECT_TRUE(shown.store());
    ASSERT_EQ(shown.saved.size(), 1U);
    EXPECT_FALSE(shown.saved[0].first);
    EXPECT_EQ(shown.saved[0].second.lastName, u"Žak"_s);
    EXPECT_EQ(shown.saved[0].second.birthDate, QDate(1984, 5, 3));
}

TEST(RecordForm, WhatIsBeingTypedStaysWhenTheRecordIsShownAgain) {
    Shown shown;
    Client client = testing::anna();
    shown.form.setRecord(client);
    shown.type(shown.form.first, u"Annika"_s);
    shown.form.first->line()->setCursorPosition(2);
    client.lastName = u"Nowak"_s;  // elsewhere
    shown.form.setRecord(client);
    EXPECT_EQ(shown.form.first->line()->text(), u"Annika"_s);
    EXPECT_EQ(shown.form.first->line()->cursorPosition(), 2);
    EXPECT_EQ(shown.form.last->line()->text(), u"Nowak"_s);
    shown.store();
    EXPECT_EQ(shown.saved.at(0).first, client);

    const Client other = [] {
        Client made;
        made.id = Id<Client>::make();
        made.firstName = u"Bo"_s;
        return made;
    }();
    shown.form.setRecord(other);
    EXPECT_EQ(shown.form.record(), other);
}

TEST(RecordForm, WhatCouldNotBeStoredIsTriedAgain) {
    Shown shown;
    shown.form.setRecord(testing::anna());
    shown.type(shown.form.first, u"Ana"_s);
    const auto full = [](const std::optional<Client>&, const Client&) -> Client { throw Error(ErrorKind::DiskFull); };
    EXPECT_THROW(shown.form.store(full), Error);
    EXPECT_TRUE(shown.store());
    EXPECT_EQ(shown.saved.at(0).second.firstName, u"Ana"_s);
}

TEST(RecordForm, ADayIsWrittenOutWhenItsFieldIsLeft) {
    Shown shown;
    shown.form.setRecord(testing::anna());
    QSignalSpy left(&shown.form, &FormWidget::left);
    shown.type(shown.form.birth, u"3.5.84"_s);
    EXPECT_EQ(shown.form.birth->line()->text(), u"3.5.84"_s);
    QTest::keyClick(shown.form.birth->line(), Qt::Key_Tab);
    EXPECT_EQ(shown.form.birth->line()->text(), u"03/05/1984"_s);
    EXPECT_GE(left.count(), 1);
}

TEST(RecordForm, TheArrowKeysStepADay) {
    Shown shown;
    shown.form.setRecord(testing::anna());
    QTest::keyClick(shown.form.birth->line(), Qt::Key_Up);
    EXPECT_EQ(shown.form.birth->line()->text(), u"01/03/1980"_s);
    QTest::keyClick(shown.form.birth->line(), Qt::Key_Down);
    EXPECT_EQ(shown.form.birth->line()->text(), u"29/02/1980"_s);
}

TEST(RecordForm, AChoiceThatIsNotOfferedStays) {
    Shown shown;
    Client client = testing::anna();
    client.language = u"lt"_s;
    shown.form.setRecord(client);
    EXPECT_EQ(shown.form.record().language, u"lt"_s);
    QTest::keyClick(shown.form.language->box(), Qt::Key_Up);
    EXPECT_EQ(shown.form.record().language, u"sr"_s);
}

TEST(RecordForm, AChoiceThatIsNotOfferedGoesWithItsRecord) {
    Shown shown;
    Client client = testing::anna();
    client.language = u"lt"_s;
    shown.form.setRecord(client);
    EXPECT_EQ(shown.form.language->box()->count(), 3);
    Client other = testing::anna();
    other.language = u"sr"_s;
    shown.form.setRecord(other);
    EXPECT_EQ(shown.form.language->box()->count(), 2);
    EXPECT_EQ(shown.form.record().language, u"sr"_s);
    client.language = u"pl"_s;
    shown.form.setRecord(client);
    EXPECT_EQ(shown.form.record().language, u"pl"_s);
    EXPECT_EQ(shown.form.language->box()->count(), 3);
}

TEST(RecordForm, EveryFieldHasTheNameOfItsLabel) {
    Shown shown;
    for (const QLabel* label : shown.form.findChildren<QLabel*>()) {
        if (label->buddy() != nullptr) {
            EXPECT_FALSE(label->text().isEmpty());
        }
    }
    EXPECT_EQ(std::ssize(shown.form.fields()), 6);
}

}  // namespace
}  // namespace reliefbook
