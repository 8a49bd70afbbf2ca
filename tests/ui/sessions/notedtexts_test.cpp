// SPDX-License-Identifier: GPL-3.0-or-later
// What was noted at a session stands where the session is opened, not only where it is quoted.
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/sessions/lasttimecard.h"
#include "ui/sessions/noteform.h"
#include "ui/sessions/sessionpage.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

QStringList textsOf(const QWidget* part) {
    QStringList texts;
    for (const QLabel* label : part->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

TEST(NotedTexts, StandOnTheSessionAndBesideTheNext) {
    setLanguage(u"en"_s);
    const testing::Answers answers;
    testing::TestWorkspace workspace;
    const Course course = testing::storedCourse(workspace.practice(), {});
    Session first = testing::sessionOf(course, course.startedOn);
    first.subjective = u"Worse in the morning"_s;
    first.plan = u"Again in a week"_s;
    first.quickNote = u"calmer"_s;
    Session next = testing::sessionOf(course, course.startedOn.addDays(7));
    workspace.practice().apply({creation(first), creation(next)});

    SessionPage page(workspace);
    ASSERT_TRUE(page.show(SessionPlace{first.id}));
    page.resize(1100, 800);
    page.show();
    const auto* form = page.findChild<NoteForm*>();
    EXPECT_EQ(form->note()->value(), u"calmer"_s);
    const QStringList own = textsOf(form);
    EXPECT_TRUE(own.contains(u"What the client said"_s) && own.contains(u"Worse in the morning"_s));
    EXPECT_TRUE(own.contains(u"Plan"_s) && own.contains(u"Again in a week"_s));
    EXPECT_FALSE(own.contains(u"calmer"_s)) << "it stands in its field";

    setLanguage(u"sr"_s);
    QCoreApplication::processEvents();  // what is new in a layout is shown then
    EXPECT_TRUE(testing::waitUntil([&] { return textsOf(form).contains(u"План"_s); }))
        << textsOf(form).join(u'|').toStdString();
    setLanguage(u"en"_s);

    ASSERT_TRUE(page.show(SessionPlace{next.id}));
    page.bringUpToDate();
    QCoreApplication::processEvents();
    EXPECT_FALSE(textsOf(form).contains(u"Again in a week"_s));
    QStringList last;
    EXPECT_TRUE(testing::waitUntil([&] {
        last = textsOf(page.findChild<LastTimeCard*>());
        return last.contains(u"calmer"_s);
    })) << last.join(u'|').toStdString();
    EXPECT_TRUE(last.contains(u"calmer"_s));
    EXPECT_TRUE(last.contains(u"Worse in the morning"_s) && last.contains(u"Again in a week"_s));
}

}  // namespace
}  // namespace reliefbook
