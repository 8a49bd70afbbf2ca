// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientform.h"

#include "core/records/clientpreferences.h"
#include "ui/forms/fields.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// How a form reads and writes one of the preferences, which lie together in one member.
auto get(QString ClientPreferences::*one) {
    return [one](const QString& stored) { return clientPreferences(stored).*one; };
}
auto put(QString ClientPreferences::*one) {
    return [one](QString& stored, const QString& value) {
        ClientPreferences preferences = clientPreferences(stored);
        preferences.*one = value;
        stored = withPreferences(stored, preferences);
    };
}

}  // namespace

ClientForm::ClientForm(QWidget* parent) : RecordForm(parent) {
    addNames();
    addContact();
    addLife();
    addPreferences();
    addGroup(QT_TR_NOOP("How they came, and their reports"));
    add<TextField>(QT_TR_NOOP("Came &through"), &Client::referralSource);
    add<ChoiceField>(QT_TR_NOOP("Lan&guage of forms and reports"), &Client::language)->setChoices([] {
        std::vector<ChoiceField::Choice> choices{{{}, tr("As the practice")}};
        for (const QString& language : Words::languages())
            choices.push_back({language, languageName(language)});
        return choices;
    });
    add<NotesField>(QT_TR_NOOP("&Note"), &Client::note, Width::Full);
}

void ClientForm::addNames() {
    addGroup(QT_TR_NOOP("Name"));
    add<TextField>(QT_TR_NOOP("&First name"), &Client::firstName);
    add<TextField>(QT_TR_NOOP("&Last name"), &Client::lastName);
    add<TextField>(QT_TR_NOOP("Likes to be &called"), &Client::preferredName);
    add<DayField>(QT_TR_NOOP("&Birth date"), &Client::birthDate)->setGuess(YearGuess::Past);
    add<TextField>(QT_TR_NOOP("Name at birth"), &Client::birthName);
    add<TextField>(QT_TR_NOOP("Title"), &Client::title);
    add<ChoiceField>(QT_TR_NOOP("Sex"), &Client::sex)->setChoices([] {
        return std::vector<ChoiceField::Choice>{{{}, tr("Not said")},
                                                {u"female"_s, tr("Female")},
                                                {u"male"_s, tr("Male")},
                                                {u"intersex"_s, tr("Intersex")}};
    });
    add<TextField>(QT_TR_NOOP("Gender, in their own words"), &Client::genderText);
    add<TextField>(QT_TR_NOOP("File n&umber"), &Client::fileNo);
}

void ClientForm::addContact() {
    addGroup(QT_TR_NOOP("How to reach them"));
    add<TextField>(QT_TR_NOOP("&Mobile phone"), &Client::mobile);
    add<TextField>(QT_TR_NOOP("Ph&one at home"), &Client::phoneHome);
    add<TextField>(QT_TR_NOOP("Phone at work"), &Client::phoneWork);
    add<TextField>(QT_TR_NOOP("&E-mail"), &Client::email);
    addGroup(QT_TR_NOOP("Address"));
    add<TextField>(QT_TR_NOOP("St&reet and number"), &Client::street);
    add<TextField>(QT_TR_NOOP("Second line of the address"), &Client::street2);
    add<TextField>(QT_TR_NOOP("&Postcode"), &Client::postcode);
    add<TextField>(QT_TR_NOOP("&Town"), &Client::city);
    add<TextField>(QT_TR_NOOP("Region"), &Client::region);
    add<TextField>(QT_TR_NOOP("Country"), &Client::country);
}

void ClientForm::addLife() {
    addGroup(QT_TR_NOOP("Work and everyday life"));
    add<TextField>(QT_TR_NOOP("Occ&upation"), &Client::occupation);
    add<NumberField>(QT_TR_NOOP("Hours of sitting a day"), &Client::sittingHours);
    add<TextField>(QT_TR_NOOP("Sport and leisure"), &Client::activity);
    add<ChoiceField>(QT_TR_NOOP("Handedness"), &Client::handedness)->setChoices([] {
        return std::vector<ChoiceField::Choice>{{{}, tr("Not said")},
                                                {u"right"_s, tr("Right-handed")},
                                                {u"left"_s, tr("Left-handed")},
                                                {u"both"_s, tr("Both hands alike")}};
    });
}

void ClientForm::addPreferences() {
    addGroup(QT_TR_NOOP("How they like to be treated"));
    const auto addText = [this](const char* label, QString ClientPreferences::*one) {
        addPart<TextField>(label, &Client::preferences, get(one), put(one));
    };
    const auto addChoice = [this](const char* label, QString ClientPreferences::*one) {
        return addPart<ChoiceField>(label, &Client::preferences, get(one), put(one));
    };
    addChoice(QT_TR_NOOP("Pressure"), &ClientPreferences::pressure)->setChoices([] {
        return std::vector<ChoiceField::Choice>{
            {{}, tr("Not said")}, {u"light"_s, tr("Light")}, {u"medium"_s, tr("Medium")}, {u"firm"_s, tr("Firm")}};
    });
    addText(QT_TR_NOOP("Position on the table"), &ClientPreferences::position);
    addText(QT_TR_NOOP("Oils and other products"), &ClientPreferences::products);
    addText(QT_TR_NOOP("Music or silence"), &ClientPreferences::music);
    addChoice(QT_TR_NOOP("Would rather be reached by"), &ClientPreferences::contactWay)->setChoices([] {
        return std::vector<ChoiceField::Choice>{{{}, tr("Not said")},
                                                {u"phone"_s, tr("Telephone")},
                                                {u"message"_s, tr("Message")},
                                                {u"email"_s, tr("E-mail")},
                                                {u"post"_s, tr("Post")}};
    });
}

}  // namespace reliefbook
