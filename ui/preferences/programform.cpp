// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/programform.h"

#include "ui/controls/changing.h"
#include "ui/forms/fields.h"
#include "ui/shell/preferences.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

ProgramForm::ProgramForm(Preferences& preferences, QWidget* parent)
    : FormWidget(parent),
      preferences_(preferences),
      language_(new ChoiceField),
      appearance_(new ChoiceField),
      zoom_(new ChoiceField) {
    addField(language_, QT_TR_NOOP("Lan&guage of the program"), Width::Half);
    addField(appearance_, QT_TR_NOOP("&Dark or light"), Width::Half);
    addField(zoom_, QT_TR_NOOP("Size of &text"), Width::Half);
    language_->setChoices([] {
        std::vector<ChoiceField::Choice> choices;
        for (const QString& language : Words::languages())
            choices.push_back({language, languageName(language)});
        return choices;
    });
    appearance_->setChoices([] {
        return std::vector<ChoiceField::Choice>{
            {u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}};
    });
    zoom_->setChoices([this] {
        // Those between them are reached by the keys that zoom.
        std::vector<int> sizes{80, 90, 100, 110, 125, 150, 175, 200};
        if (std::find(sizes.begin(), sizes.end(), preferences_.zoom()) == sizes.end())
            sizes.push_back(preferences_.zoom());
        std::sort(sizes.begin(), sizes.end());
        std::vector<ChoiceField::Choice> choices;
        choices.reserve(sizes.size());
        for (const int size : sizes)
            choices.push_back({QString::number(size), interfaceWords().percent(size)});
        return choices;
    });
    for (Field* field : fields())
        setChanges(field, Changes::Nothing);  // of the program, not of the practice
    // Later: a change of the language fills the very list that says what was chosen.
    connect(this, &FormWidget::edited, this, &ProgramForm::apply, Qt::QueuedConnection);
    connect(&preferences, &Preferences::changed, this, &ProgramForm::showPreferences);
    showPreferences();
}

void ProgramForm::apply() {
    // One at a time: each tells of itself, and what is told fills the others.
    const QString language = language_->value(), appearance = appearance_->value();
    const int zoom = zoom_->value().toInt();
    if (language != preferences_.language())
        preferences_.setLanguage(language);
    if (appearance != preferences_.appearance())
        preferences_.setAppearance(appearance);
    if (zoom != preferences_.zoom())
        preferences_.setZoom(zoom);
}

void ProgramForm::showPreferences() {
    language_->setValue(preferences_.language());
    appearance_->setValue(preferences_.appearance());
    zoom_->retranslate();
    zoom_->setValue(QString::number(preferences_.zoom()));
}

}  // namespace reliefbook
