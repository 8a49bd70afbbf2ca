// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/practice/formchanges.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/sessionread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/intake/formpage.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace reliefbook::testing {

/// A client of a practice, their intake and their forms.
class Intake : public ::testing::Test {
protected:
    Intake() {
        setLanguage(QStringLiteral("en"));
        course = storedCourse(workspace.practice(), {{7, 4}});
        client = *sql::find(workspace.database(), course.client);
    }

    template <class OnePage> void open(OnePage& page, const Place& place) {
        QObject::connect(&page, &Page::wanted, &page, [this](const Place& to) { wanted.push_back(to); });
        page.resize(1100, 800);
        ASSERT_TRUE(page.show(place));
        static_cast<QWidget&>(page).show();
        page.bringUpToDate();
        page.activateWindow();
        waitUntil([&page] { return page.isActiveWindow(); });
    }
    /// Answers the first question of the form, as somebody does who just came to it.
    static void press(const FormPage& page, Qt::Key key) {
        page.form()->buildAll();
        page.form()->focusFirst();
        QTest::keyClick(page.form()->focusWidget(), key);
    }
    Id<Response> begun(const QString& id, const reliefbook::Answers& answers = {}) {
        const Response response = withAnswers(newForm(client, *offeredQuestionnaire(workspace.database(), id),
                                                      QStringLiteral("en"), AnsweredBy::Therapist),
                                              answers);
        workspace.practice().apply({creation(response)});
        return response.id;
    }
    HeldFinding found(Level level, const QString& areas = {}) {
        Finding finding;
        finding.id = Id<Finding>::make();
        finding.client = client.id;
        finding.rule = screeningRules(workspace.database()).front().id;
        finding.level = level;
        finding.areas = areas;
        finding.openedOn = today();
        workspace.practice().apply({creation(finding)});
        const auto all = findingsOf(workspace.database(), client.id);
        return *std::ranges::find_if(all, [&](const HeldFinding& held) { return held.finding.id == finding.id; });
    }
    /// A session of the course that begins now.
    Session sessionToday() {
        Session session = newSession(workspace.database(), course, workspace.practice().user());
        workspace.practice().apply({creation(session)});
        return session;
    }
    FormSheet stored(Id<Response> id) { return formSheet(workspace.database(), id); }
    std::vector<HeldFinding> findings() { return findingsOf(workspace.database(), client.id); }
    template <class Dialog> static Dialog* dialogOf(QWidget& page) {
        Dialog* dialog = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            dialog = page.findChild<Dialog*>();
            return dialog != nullptr && dialog->isVisible();
        }));
        return dialog;
    }
    template <class Wanted> std::optional<Wanted> went() const {
        if (wanted.empty() || !std::holds_alternative<Wanted>(wanted.back()))
            return std::nullopt;
        return std::get<Wanted>(wanted.back());
    }

    TestWorkspace workspace;
    Course course;
    Client client;
    std::vector<Place> wanted;
};

}  // namespace reliefbook::testing
