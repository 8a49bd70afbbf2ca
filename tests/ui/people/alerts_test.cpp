// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts on the page of a client and of a session.
#include "core/practice/alertread.h"
#include "core/practice/clientread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/banner.h"
#include "ui/controls/itemlist.h"
#include "ui/forms/fields.h"
#include "ui/people/alertbanners.h"
#include "ui/people/alertdialog.h"
#include "ui/people/alertsdialog.h"
#include "ui/sessions/sessionpage.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::typeText;
using testing::waitUntil;

struct Alerted {
    FixedClock clock{momentOf(QDate(2025, 5, 1), QTime(12, 0), 0)};
    testing::Answers answers;
    testing::TestWorkspace workspace;
    Course course;
    ClientPage page;

    Alerted() : page(workspace) {
        setLanguage(u"en"_s);
        course = testing::storedCourse(workspace.practice(), {{7, 4}});
    }
    ClientAlert add(const QString& text, AlertKind kind, bool acknowledge = false, std::optional<QDate> until = {}) {
        ClientAlert alert;
        alert.id = Id<ClientAlert>::make();
        alert.client = course.client;
        alert.kind = kind;
        alert.text = text;
        alert.acknowledge = acknowledge;
        alert.untilDay = until;
        workspace.practice().apply({creation(alert)});
        return alert;
    }
    void open(Id<Client> client) {
        EXPECT_TRUE(page.show(ClientPlace{client, {}}));
        page.resize(1000, 900);
        page.QWidget::show();
        page.bringUpToDate();
        QCoreApplication::processEvents();  // what is asked when the page is shown
    }
    void open() { open(course.client); }
    void setRole(Role role) {
        User user = workspace.practice().user();
        user.role = role;
        workspace.practice().setUser(user);
    }
    /// Title and text of each banner that is seen.
    static QStringList banners(const QWidget& in) {
        QStringList all;
        for (const Banner* banner : in.findChild<AlertBanners*>()->findChildren<Banner*>()) {
            if (banner->isVisibleTo(&in))
                all << banner->accessibleName() + u": "_s + banner->accessibleDescription();
        }
        return all;
    }
    qint64 confirmed() {
        return workspace.database().value<qint64>("SELECT count(*) FROM audit WHERE action = 'acknowledge'");
    }
    void act(const QString& text) {
        for (QAction* action : page.pageActions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    std::vector<ClientAlert> stored() { return alertsOf(workspace.database(), course.client); }
};

TEST(Alerts, StandAtTheTopOfTheFileTheMostSeriousFirst) {
    Alerted alerted;
    alerted.add(u"Owes for May"_s, AlertKind::Admin);
    alerted.add(u"Pacemaker"_s, AlertKind::Medical, /*acknowledge=*/false, QDate(2025, 5, 9));
    alerted.add(u"Over since April"_s, AlertKind::Medical, /*acknowledge=*/false, QDate(2025, 4, 30));
    alerted.open();
    EXPECT_EQ(Alerted::banners(alerted.page), QStringList({u"Medical alert, until 9 May 2025: Pacemaker"_s,
                                                           u"Remark for the reception: Owes for May"_s}));
}

TEST(Alerts, StandOnTheSessionPageToo) {
    Alerted alerted;
    alerted.add(u"Pacemaker"_s, AlertKind::Medical);
    SessionPage session(alerted.workspace);
    ASSERT_TRUE(session.show(SessionPlace{sessionsOf(alerted.workspace.database(), alerted.course.client).front().id}));
    session.QWidget::show();
    session.bringUpToDate();
    EXPECT_EQ(Alerted::banners(session), QStringList{u"Medical alert: Pacemaker"_s});
}

TEST(Alerts, TheReceptionLearnsOfAMedicalOneButNotWhatItSays) {
    Alerted alerted;
    alerted.add(u"Pacemaker"_s, AlertKind::Medical, /*acknowledge=*/true);
    alerted.setRole(Role::Reception);
    alerted.open();
    EXPECT_EQ(Alerted::banners(alerted.page),
              QStringList{u"Medical alert: Ask a therapist before anything is done for this client."_s});
    EXPECT_EQ(alerted.answers.questions, QStringList());
    alerted.act(u"All alerts…"_s);
    const auto* dialog = alerted.page.findChild<AlertsDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<ItemList*>()->model()->index(0, 0).data().toString(), u"Only for therapists to read"_s);
}

TEST(Alerts, OneThatAsksForItIsConfirmedOnceEachTimeTheFileIsOpened) {
    Alerted alerted;
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.fileNo = u"other"_s;
    alerted.workspace.practice().apply({creation(other)});
    alerted.add(u"Pacemaker"_s, AlertKind::Medical, /*acknowledge=*/true);
    alerted.add(u"Likes silence"_s, AlertKind::Personal);
    alerted.answers.yes = true;
    alerted.open();
    EXPECT_EQ(alerted.answers.questions, QStringList{u"Medical alert|Pacemaker|I have &read it"_s});
    EXPECT_EQ(alerted.confirmed(), 1);
    alerted.page.markStale();
    alerted.page.bringUpToDate();
    QCoreApplication::processEvents();
    EXPECT_EQ(alerted.answers.questions.size(), 1);
    alerted.open(other.id);
    alerted.open();
    EXPECT_EQ(alerted.answers.questions.size(), 2);
    EXPECT_EQ(alerted.confirmed(), 2);
}

TEST(Alerts, OneThatWasNotConfirmedKeepsAButtonForIt) {
    Alerted alerted;
    alerted.add(u"Pacemaker"_s, AlertKind::Medical, /*acknowledge=*/true);
    alerted.open();
    EXPECT_EQ(alerted.confirmed(), 0);
    const auto button = [&] {
        for (const Banner* banner : alerted.page.findChildren<Banner*>()) {
            if (banner->isVisibleTo(&alerted.page))
                return banner->actionButton();
        }
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_NE(button(), nullptr);
    EXPECT_EQ(QString(button()->text()).remove(u'&'), u"I have read it"_s);
    button()->click();
    EXPECT_EQ(alerted.confirmed(), 1);
    EXPECT_EQ(QString(button()->text()).remove(u'&'), u"Edit…"_s);
}

TEST(Alerts, ANewOneIsEnteredByKeysAndTakenBackByUndo) {
    Alerted alerted;
    alerted.open();
    alerted.act(u"New alert…"_s);
    auto* dialog = alerted.page.findChild<AlertDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto& fields = dialog->findChild<AlertForm*>()->fields();
    typeText(fields[0]->editor(), u"Latex allergy"_s);
    QTest::keyClick(fields[2]->editor(), Qt::Key_Down);  // has to be confirmed
    typeText(fields[3]->editor(), u"1.5.2025"_s);
    typeText(fields[4]->editor(), u"30.4.2025"_s);
    QTest::keyClick(fields[4]->editor(), Qt::Key_Return);
    EXPECT_EQ(dialog->findChild<AlertForm*>()->problemOf(fields[4]), u"This is before the start."_s);
    EXPECT_TRUE(alerted.stored().empty());
    qobject_cast<QLineEdit*>(fields[4]->editor())->clear();
    typeText(fields[4]->editor(), u"1.6.2025"_s);
    QTest::keyClick(fields[4]->editor(), Qt::Key_Return);
    ASSERT_EQ(alerted.stored().size(), 1U);
    const ClientAlert alert = alerted.stored().front();
    EXPECT_EQ(alert.text, u"Latex allergy"_s);
    EXPECT_EQ(alert.kind, AlertKind::Medical);
    EXPECT_TRUE(alert.acknowledge);
    EXPECT_EQ(alert.untilDay, QDate(2025, 6, 1));
    EXPECT_TRUE(waitUntil([&] { return Alerted::banners(alerted.page).size() == 1; }));
    alerted.workspace.editor().undo();
    EXPECT_TRUE(alerted.stored().empty());
    EXPECT_TRUE(waitUntil([&] { return Alerted::banners(alerted.page).isEmpty(); }));
}

TEST(Alerts, AnEmptyOneIsNotStored) {
    Alerted alerted;
    alerted.open();
    alerted.act(u"New alert…"_s);
    auto* dialog = alerted.page.findChild<AlertDialog*>();
    const auto* form = dialog->findChild<AlertForm*>();
    dialog->accept();
    EXPECT_EQ(form->problemOf(form->fields()[0]), u"Something has to be written here."_s);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(alerted.stored().empty());
}

TEST(Alerts, AreListedWhetherTheyHoldOrNot) {
    Alerted alerted;
    alerted.add(u"Over since April"_s, AlertKind::Medical, /*acknowledge=*/false, QDate(2025, 4, 30));
    alerted.add(u"Hears badly"_s, AlertKind::Personal);
    alerted.open();
    alerted.act(u"All alerts…"_s);
    auto* dialog = alerted.page.findChild<AlertsDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<ItemList*>();
    EXPECT_EQ(list->count(), 2);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    auto* one = dialog->findChild<AlertDialog*>();
    ASSERT_NE(one, nullptr);
    for (QPushButton* button : one->findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == u"Delete")
            button->click();
    }
    ASSERT_EQ(alerted.stored().size(), 1U);
    EXPECT_EQ(alerted.stored().front().text, u"Hears badly"_s);
    EXPECT_EQ(list->count(), 1);
}

}  // namespace
}  // namespace reliefbook
