// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a client as a person: alerts, who is around them, tags, the practice's own questions, the directory.
#include "core/base/text.h"
#include "core/practice/ownfields.h"
#include "core/practice/queries.h"
#include "core/records/record.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/searchfield.h"
#include "ui/people/relationdialog.h"
#include "ui/people/tagsdialog.h"
#include "ui/preferences/ownfieldscard.h"
#include "ui/undo/editor.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

// Of the page of a client.
constexpr int editAction = 3;
constexpr int alertAction = 16;
constexpr int alertsAction = 17;
constexpr int tagsAction = 18;
constexpr int personAction = 19;

template <class T> T made() {
    T record;
    record.id = Id<T>::make();
    return record;
}

ClientAlert alertOf(Id<Client> client, AlertKind kind, const QString& text) {
    auto alert = made<ClientAlert>();
    alert.client = client;
    alert.kind = kind;
    alert.text = text;
    return alert;
}

}  // namespace

void Tour::seePeople() {
    const auto inWords = [this](const QString& english, const QString& serbian) {
        return view_.language == u"en"_s ? english : view_.language == u"sr"_s ? serbian : latinFromCyrillic(serbian);
    };
    Editor& editor = window_->view()->editor();
    const auto store = [&](const ChangeSet& changes) {
        editor.apply(changes, u"…"_s, TodayPlace{});
        settle();
    };
    const std::vector<CourseRow> courses = courseRows(database());
    const auto busy = std::ranges::find_if(courses, [](const CourseRow& row) { return row.sessions > 6; });
    ASSERT_NE(busy, courses.end());
    const Id<Client> who = busy->client;
    const auto another = std::ranges::find_if(courses, [who](const CourseRow& row) { return row.client != who; });

    go(DirectoryPlace{});
    at(u"directory_empty"_s);
    atDialog(u"contact_new"_s, [&] { action(0).trigger(); });
    go(ClientPlace{who, {}});
    atDialog(u"alerts_none"_s, [&] { action(alertsAction).trigger(); });
    whileOpen([&] { action(alertAction).trigger(); },
              [this](QWidget& dialog) {
                  withKind(dialog, u"primary"_s).click();
                  at(u"alert_problem"_s, &dialog);
              });
    atDialog(u"tags_none"_s, [&] { action(tagsAction).trigger(); });

    auto doctor = made<Contact>();
    doctor.name = inWords(u"Helena Brandt"_s, u"др Јелена Бранковић"_s);
    doctor.speciality = inWords(u"Orthopaedics"_s, u"ортопедија"_s);
    doctor.phone = u"+381 11 555 66 77"_s;
    auto relation = made<ClientRelation>();
    relation.client = who;
    relation.contact = doctor.id;
    relation.role = RelationRole::Doctor;
    auto family = made<ClientRelation>();
    family.client = who;
    family.otherClient = another->client;
    family.role = RelationRole::Family;
    ClientAlert medical =
        alertOf(who, AlertKind::Medical, inWords(u"Pacemaker since 2019"_s, u"Пејсмејкер од 2019."_s));
    medical.acknowledge = true;
    const ClientAlert personal =
        alertOf(who, AlertKind::Personal, inWords(u"Hears badly on the left"_s, u"Слабије чује на лево уво"_s));
    auto tag = made<Tag>();
    tag.name = inWords(u"Runner"_s, u"Тркач"_s);
    tag.colour = u"ok"_s;
    auto bearing = made<ClientTag>();
    bearing.client = who;
    bearing.tag = tag.id;
    auto own = made<CustomField>();
    own.name = inWords(u"Table or mat"_s, u"Сто или струњача"_s);
    own.type = FieldType::Choice;
    own.choices = storedChoices({inWords(u"Table"_s, u"Сто"_s), inWords(u"Mat"_s, u"Струњача"_s)});
    auto second = made<CustomField>();
    second.name = inWords(u"Parking permit"_s, u"Дозвола за паркирање"_s);
    second.type = FieldType::YesNo;
    second.sort = 1;
    store({creation(doctor), creation(relation), creation(family), creation(medical), creation(personal), creation(tag),
           creation(bearing), creation(own), creation(second)});

    go(DirectoryPlace{});
    at(u"directory"_s);
    typeText(visible<SearchField>(page()).front(), u"xyz"_s);
    at(u"directory_nobody"_s);
    visible<SearchField>(page()).front()->clear();
    go(ClientPlace{another->client, {}});
    atDialog(u"alert_confirm"_s, [&] { go(ClientPlace{who, {}}); });
    at(u"client_alerts"_s);
    atDialog(u"alerts"_s, [&] { action(alertsAction).trigger(); });
    whileOpen([&] { action(tagsAction).trigger(); },
              [this, &inWords](QWidget& open) {
                  auto& dialog = dynamic_cast<TagsDialog&>(open);
                  at(u"tags"_s, &dialog);
                  typeText(dialog.line(), inWords(u"Choir"_s, u"Хор"_s));
                  at(u"tags_new"_s, &dialog);
                  dialog.line()->clear();
                  dialog.list()->setCurrentRow(0);
                  atDialog(u"tag"_s, [&] { button(dialog, "reliefbook::TagsDialog", "&Rename…").click(); });
              });
    whileOpen([&] { action(personAction).trigger(); },
              [this](QWidget& open) {
                  auto& dialog = dynamic_cast<RelationDialog&>(open);
                  at(u"relation_new"_s, &dialog);
                  typeText(dialog.search(), u"ma"_s);
                  at(u"relation_found"_s, &dialog);
              });
    action(editAction).trigger();
    at(u"client_edit_all"_s);
    go(SessionPlace{sessionsOf(database(), who).back().id});
    at(u"session_alerts"_s);
    go(SettingsPlace{});
    at(u"settings_own_fields"_s);
    auto& fields = only<OwnFieldsCard>(page());
    atDialog(u"own_field"_s, [&] {
        auto& list = only<QListView>(fields);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Return);
    });
    editor.undo();
    settle();
}

}  // namespace reliefbook::testing
