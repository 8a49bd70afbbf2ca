// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientform.h"

#include "ui/forms/fields.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace reliefbook {

ClientForm::ClientForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&First name"), &Client::firstName);
    add<TextField>(QT_TR_NOOP("&Last name"), &Client::lastName);
    add<TextField>(QT_TR_NOOP("Likes to be &called"), &Client::preferredName);
    add<DayField>(QT_TR_NOOP("&Birth date"), &Client::birthDate)->setGuess(YearGuess::Past);
    add<TextField>(QT_TR_NOOP("&Mobile phone"), &Client::mobile);
    add<TextField>(QT_TR_NOOP("Ph&one at home"), &Client::phoneHome);
    add<TextField>(QT_TR_NOOP("&E-mail"), &Client::email);
    add<TextField>(QT_TR_NOOP("Occ&upation"), &Client::occupation);
    add<TextField>(QT_TR_NOOP("St&reet and number"), &Client::street);
    add<TextField>(QT_TR_NOOP("&Town"), &Client::city);
    add<TextField>(QT_TR_NOOP("&Postcode"), &Client::postcode);
    add<TextField>(QT_TR_NOOP("File n&umber"), &Client::fileNo);
    add<ChoiceField>(QT_TR_NOOP("Lan&guage of reports"), &Client::language)->setChoices([] {
        std::vector<ChoiceField::Choice> choices{{{}, tr("As the practice")}};
        for (const QString& language : Words::languages())
            choices.push_back({language, languageName(language)});
        return choices;
    });
    add<TextField>(QT_TR_NOOP("Came &through"), &Client::referralSource);
    add<NotesField>(QT_TR_NOOP("&Note"), &Client::note, Width::Full);
}

}  // namespace reliefbook
