// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/questionnaires/sampleform.h"

using namespace Qt::StringLiterals;

namespace reliefbook::testing {

namespace {

Wording english() {
    Wording words{.title = u"First visit"_s, .intro = u"Your answers stay between us."_s};
    words.groups = {
        {u"about"_s, u"About you"_s}, {u"health"_s, u"Health"_s}, {u"pain"_s, u"Pain"_s}, {u"consent"_s, u"Consent"_s}};
    words.items = {
        {u"name"_s, {.text = u"What should we call you?"_s}},
        {u"birth"_s, {.text = u"When were you born?"_s}},
        {u"weight"_s, {.text = u"What do you weigh?"_s, .hint = u"Roughly is enough."_s, .unit = u"kg"_s}},
        {u"read"_s, {.text = u"Massage is not right for everybody. We ask so as not to harm you."_s}},
        {u"allergy"_s,
         {.text = u"Are you allergic to anything, to oils or plasters for example?"_s, .detail = u"To what?"_s}},
        {u"tried"_s,
         {.text = u"Which oils do you tolerate?"_s,
          .options = {{u"almond"_s, u"Almond"_s}, {u"olive"_s, u"Olive"_s}, {u"grape"_s, u"Grape seed"_s}}}},
        {u"conditions"_s,
         {.text = u"Do you have any of these?"_s,
          .options = {{u"heart"_s, u"A disease of the heart"_s},
                      {u"blood"_s, u"High blood pressure"_s},
                      {u"none"_s, u"None of these"_s}}}},
        {u"hand"_s,
         {.text = u"Which hand do you use most?"_s, .options = {{u"left"_s, u"Left"_s}, {u"right"_s, u"Right"_s}}}},
        {u"level"_s, {.text = u"How strong is your pain today?"_s, .low = u"No pain"_s, .high = u"Worst imaginable"_s}},
        {u"since"_s, {.text = u"Since when?"_s}},
        {u"remarks"_s, {.text = u"Anything else we should know?"_s}},
        {u"where"_s, {.text = u"Where does it hurt?"_s}},
        {u"sign"_s, {.text = u"I have answered truthfully and agree to the treatment."_s}},
    };
    return words;
}

Wording serbian() {
    Wording words = english();
    words.title = u"Прва посета"_s;
    words.intro = u"Ваши одговори остају међу нама."_s;
    words.groups = {
        {u"about"_s, u"О вама"_s}, {u"health"_s, u"Здравље"_s}, {u"pain"_s, u"Бол"_s}, {u"consent"_s, u"Пристанак"_s}};
    words.items[u"name"_s].text = u"Како да вас зовемо?"_s;
    words.items[u"birth"_s].text = u"Када сте рођени?"_s;
    words.items[u"weight"_s] = {.text = u"Колико сте тешки?"_s, .hint = u"Довољно је приближно."_s, .unit = u"kg"_s};
    words.items[u"allergy"_s] = {.text = u"Да ли сте на нешто алергични?"_s, .detail = u"На шта?"_s};
    words.items[u"level"_s] = {
        .text = u"Колико вас данас боли?"_s, .low = u"Не боли"_s, .high = u"Најгори замислив бол"_s};
    return words;
}

}  // namespace

Questionnaire sampleForm() {
    Questionnaire form;
    form.id = u"sample"_s;
    form.groups = {
        {u"about"_s,
         {{.id = u"name"_s, .required = true},
          {.id = u"birth"_s, .type = ItemType::Day},
          {.id = u"weight"_s, .type = ItemType::Number, .least = 20, .most = 300, .decimals = 1}}},
        {u"health"_s,
         {{.id = u"read"_s, .type = ItemType::Instruction},
          {.id = u"allergy"_s, .type = ItemType::YesNo, .detail = true},
          {.id = u"tried"_s,
           .type = ItemType::Single,
           .options = {u"almond"_s, u"olive"_s, u"grape"_s},
           .shown = {.kind = Condition::Kind::Is, .item = u"allergy"_s, .values = {u"yes"_s}}},
          {.id = u"conditions"_s,
           .type = ItemType::Multiple,
           .options = {u"heart"_s, u"blood"_s, u"none"_s},
           .exclusive = {u"none"_s}},
          {.id = u"hand"_s, .type = ItemType::Single, .options = {u"left"_s, u"right"_s}}}},
        {u"pain"_s,
         {{.id = u"level"_s, .type = ItemType::Scale, .required = true},
          {.id = u"since"_s,
           .type = ItemType::Day,
           .shown = {.kind = Condition::Kind::AtLeast, .item = u"level"_s, .number = 1}},
          {.id = u"remarks"_s, .type = ItemType::LongText},
          {.id = u"where"_s, .type = ItemType::BodyMap}}},
        {u"consent"_s, {{.id = u"sign"_s, .type = ItemType::Signature, .required = true}}},
    };
    form.wordings = {{u"en"_s, english()}, {u"sr"_s, serbian()}};
    return form;
}

AskedOf sampleAsked() { return {QDate(1984, 5, 3), QDate(2026, 11, 22)}; }

}  // namespace reliefbook::testing
