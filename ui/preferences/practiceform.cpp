// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/practiceform.h"

#include "ui/forms/fields.h"
#include "ui/preferences/logofield.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

LetterheadForm::LetterheadForm(Preferences& preferences, QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Name of the practice"), &PracticeInfo::name);
    add<TextField>(QT_TR_NOOP("P&rofession"), &PracticeInfo::profession);
    add<NotesField>(QT_TR_NOOP("&Address"), &PracticeInfo::address, Width::Full)->setLines(2, 5);
    add<TextField>(QT_TR_NOOP("P&hone"), &PracticeInfo::phone);
    add<TextField>(QT_TR_NOOP("E-&mail"), &PracticeInfo::email);
    add<TextField>(QT_TR_NOOP("&Web site"), &PracticeInfo::web);
    add<TextField>(QT_TR_NOOP("Registration or ta&x number"), &PracticeInfo::registration);
    add<LogoField>(QT_TR_NOOP("Logo"), &PracticeInfo::logo, Width::Full)->setPreferences(preferences);
}

ReportsForm::ReportsForm(QWidget* parent) : RecordForm(parent) {
    add<ChoiceField>(QT_TR_NOOP("&Language of reports"), &PracticeInfo::language)->setChoices([] {
        std::vector<ChoiceField::Choice> choices;
        for (const QString& language : Words::languages())
            choices.push_back({language, languageName(language)});
        return choices;
    });
    add<ChoiceField>(QT_TR_NOOP("Pa&per"), &PracticeInfo::paper)->setChoices([] {
        // Names and measures that are the same in every language.
        return std::vector<ChoiceField::Choice>{{u"A4"_s, u"A4 (210 × 297 mm)"_s},
                                                {u"Letter"_s, u"Letter (216 × 279 mm)"_s}};
    });
}

KeepingForm::KeepingForm(QWidget* parent) : RecordForm(parent) {
    add<NeededCountField>(QT_TR_NOOP("&Years after the last treatment"), &PracticeInfo::retentionYears);
    add<NeededCountField>(QT_TR_NOOP("For the youn&g, from this age on"), &PracticeInfo::minorsUntilAge);
}

}  // namespace reliefbook
