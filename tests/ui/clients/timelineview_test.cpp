// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/formchanges.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/timelinefilter.h"
#include "ui/clients/timelinemodel.h"
#include "ui/clients/timelinepaper.h"
#include "ui/clients/timelineview.h"
#include "ui/controls/chip.h"
#include "ui/screening/findingwords.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

class Counting : public TimelineDelegate {
public:
    using TimelineDelegate::TimelineDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        ++measured;
        return TimelineDelegate::sizeHint(option, index);
    }
    mutable int measured = 0;
};

ClientFile fileOf(int sessions) {
    ClientFile file;
    file.client = testing::anna();
    const Course course = testing::courseOf(file.client);
    for (int i = 0; i < sessions; ++i) {
        file.sessions.push_back(testing::sessionOf(course, course.startedOn.addDays(i)));
        file.sessions.back().course.reset();
    }
    return file;
}

TEST(TimelineModel, SaysAKnownTypeOfMassageInTheLanguageOfTheWindow) {
    ClientFile file = fileOf(2);
    file.sessions[0].type = u"hot stones"_s;
    file.sessions[1].type = u"therapeutic"_s;
    TimelineModel model;
    setLanguage(u"en"_s);
    model.setFile(file, {}, {});
    EXPECT_TRUE(model.row(0).facts.contains(u"Therapeutic massage"_s)) << model.row(0).facts.toStdString();
    EXPECT_TRUE(model.row(1).facts.contains(u"hot stones"_s));
    setLanguage(u"sr"_s);
    model.setFile(file, {}, {});
    EXPECT_TRUE(model.row(0).facts.contains(u"Терапеутска масажа"_s)) << model.row(0).facts.toStdString();
    EXPECT_TRUE(model.row(1).facts.contains(u"hot stones"_s));
    setLanguage(u"en"_s);
}

TEST(TimelineView, MeasuresItsRowsAFewTimesHoweverManyCome) {
    TimelineView view;
    auto* delegate = new Counting(&view);
    view.setItemDelegate(delegate);
    TimelineModel model;
    view.setModel(&model);
    view.resize(600, 400);
    view.show();
    for (const int round : {1, 2}) {
        SCOPED_TRACE(round);
        delegate->measured = 0;
        model.setFile(fileOf(200), {}, {});  // other sessions each time: the old rows go one by one too
        EXPECT_TRUE(testing::waitUntil([&] { return view.height() > 200 * 20; }));
        QCoreApplication::processEvents();
        EXPECT_LT(delegate->measured, 200 * 8);
    }
}

/// One of each kind that is neither session nor event, on days that tell them apart.
ClientEvents oneOfEach(const Client& client) {
    ClientEvents events;
    FormLine form;
    form.id = Id<Response>::make();
    form.client = client.id;
    form.title = u"Adult intake"_s;
    form.state = ResponseState::Complete;
    form.begunAt = momentOf(QDate(2025, 3, 1), QTime(10, 0), 0);
    form.completedAt = form.begunAt;
    events.forms = {form};
    HeldFinding held;
    held.finding.id = Id<Finding>::make();
    held.finding.rule = u"fever"_s;
    held.finding.level = Level::Stop;
    held.finding.openedOn = QDate(2025, 3, 2);
    held.finding.createdAt = momentOf(QDate(2025, 3, 2), QTime(10, 0), 0);
    held.finding.closedOn = QDate(2025, 3, 5);
    held.finding.reason = u"It is gone"_s;
    Clearance note;
    note.id = Id<Clearance>::make();
    note.who = u"Dr. Ilić"_s;
    note.onDay = QDate(2025, 3, 3);
    note.allowed = u"Light massage"_s;
    held.clearances = {note};
    FindingOverride begun;
    begun.id = Id<FindingOverride>::make();
    begun.session = Id<Session>::make();
    begun.reason = u"She asked for it"_s;
    begun.createdAt = momentOf(QDate(2025, 3, 4), QTime(10, 0), 0);
    held.overrides = {begun};
    events.findings = {held};
    Consent consent;
    consent.id = Id<Consent>::make();
    consent.givenAt = momentOf(QDate(2025, 3, 6), QTime(10, 0), 0);
    consent.withdrawnAt = momentOf(QDate(2025, 3, 7), QTime(10, 0), 0);
    consent.withdrawalReason = u"No pictures any more"_s;
    events.consents = {{consent, u"Photos"_s}};
    Attachment document;
    document.id = Id<Attachment>::make();
    document.name = u"letter.pdf"_s;
    document.createdAt = momentOf(QDate(2025, 3, 8), QTime(10, 0), 0);
    events.documents = {document};
    ClientAlert alert;
    alert.id = Id<ClientAlert>::make();
    alert.text = u"Allergic to nut oil"_s;
    alert.createdAt = momentOf(QDate(2025, 3, 9), QTime(10, 0), 0);
    alert.fromDay = QDate(2025, 3, 9);
    alert.untilDay = QDate(2025, 6, 9);
    events.alerts = {alert};
    events.joined = {{Id<ClientMerge>::make(), momentOf(QDate(2025, 3, 10), QTime(10, 0), 0), u"Ana"_s, u"Anić"_s}};
    return events;
}

QStringList factsOf(const TimelineModel& model) {
    QStringList facts;
    for (const TimelineRow& row : model.rows())
        facts += row.facts;
    return facts;
}

TEST(TimelineModel, HasEverythingThatHappenedEachWithItsWordAndMark) {
    setLanguage(u"en"_s);
    const FixedClock clock(momentOf(QDate(2025, 5, 1), QTime(12, 0), 0));
    const ClientFile file = fileOf(0);
    const ClientEvents events = oneOfEach(file.client);
    TimelineModel model;
    model.setFile(file, events, {});
    const QString fever = FindingWords::title(events.findings.front().finding);
    EXPECT_EQ(
        factsOf(model),
        (QStringList{u"Made one file with that of Ana Anić"_s, u"Medical alert · 9 March – 9 June 2025"_s,
                     u"Document · letter.pdf"_s, u"Consent withdrawn · Photos"_s, u"Consent given · Photos"_s,
                     u"Caution closed · "_s + fever, u"Session begun all the same · "_s + fever,
                     u"Doctor's note · "_s + fever + u" · Dr. Ilić"_s, u"Caution · "_s + fever, u"Adult intake"_s}));
    for (const TimelineRow& row : model.rows()) {
        EXPECT_FALSE(row.iconName.isEmpty()) << row.facts.toStdString();
        EXPECT_TRUE(row.spoken.contains(row.facts.section(u" · "_s, 0, 0))) << row.spoken.toStdString();
    }
    EXPECT_EQ(model.row(8).badge, FindingWords::level(Level::Stop));
    EXPECT_EQ(model.row(3).note, u"No pictures any more"_s);
    EXPECT_EQ(model.row(7).note, u"Light massage"_s);
}

/// A bruise that was seen today fades from the day after tomorrow on: that has not happened yet.
TEST(TimelineModel, WhatHoldsLaterStandsOnTheDayItWasFound) {
    setLanguage(u"en"_s);
    const ClientFile file = fileOf(0);
    ClientEvents events;
    HeldFinding held;
    held.finding.id = Id<Finding>::make();
    held.finding.level = Level::Adapt;
    held.finding.areas = u"calf.L"_s;
    held.finding.createdAt = momentOf(QDate(2025, 3, 2), QTime(10, 0), offsetMinutesAt(now()));
    held.finding.openedOn = QDate(2025, 3, 4);
    held.finding.untilDay = QDate(2025, 3, 20);
    events.findings = {held};
    TimelineModel model;
    model.setFile(file, events, {});
    EXPECT_EQ(model.row(0).onDay, QDate(2025, 3, 2));
    EXPECT_EQ(model.row(0).note, u"Left calf · From 4 March 2025 on · Until 20 March 2025"_s);
    // What somebody noticed later, of a day before.
    events.findings.front().finding.openedOn = QDate(2025, 3, 1);
    model.setFile(file, events, {});
    EXPECT_EQ(model.row(0).onDay, QDate(2025, 3, 1));
    EXPECT_EQ(model.row(0).note, u"Left calf · Until 20 March 2025"_s);
}

TEST(TimelineModel, AnAlertOfLaterStandsOnTheDayItWasWrittenAndSaysItsDays) {
    setLanguage(u"en"_s);
    const ClientFile file = fileOf(0);
    ClientEvents events;
    ClientAlert alert;
    alert.id = Id<ClientAlert>::make();
    alert.createdAt = momentOf(QDate(2025, 3, 2), QTime(10, 0), offsetMinutesAt(now()));
    alert.kind = AlertKind::Medical;
    alert.fromDay = QDate(2025, 3, 14);
    events.alerts = {alert};
    TimelineModel model;
    model.setFile(file, events, {});
    EXPECT_EQ(model.row(0).onDay, QDate(2025, 3, 2));
    EXPECT_EQ(model.row(0).facts, u"Medical alert · from 14 March 2025"_s);
    events.alerts.front().fromDay = QDate(2025, 3, 1);
    model.setFile(file, events, {});
    EXPECT_EQ(model.row(0).onDay, QDate(2025, 3, 1));
}

TEST(TimelineModel, SaysInWordsWhatNoPersonWroteDown) {
    setLanguage(u"en"_s);
    const ClientFile file = fileOf(0);
    ClientEvents events = oneOfEach(file.client);
    events.consents.front().consent.withdrawalReason = declinedInForm.toString();
    events.findings.front().finding.reason = closedByRule.toString();
    TimelineModel model;
    model.setFile(file, events, {});
    EXPECT_EQ(model.row(3).note, u"It was declined in a form."_s);
    EXPECT_EQ(model.row(5).note, u"Its rule is not used any more."_s);
}

TEST(TimelineModel, ShowsWhatIsFilteredAndTheKindsCombine) {
    setLanguage(u"en"_s);
    const ClientFile file = fileOf(3);
    TimelineModel model;
    model.setFile(file, oneOfEach(file.client), {});
    EXPECT_EQ(model.rowCount({}), 13);
    model.setGroups(TimelineGroup::Consents);
    EXPECT_EQ(factsOf(model), (QStringList{u"Consent withdrawn · Photos"_s, u"Consent given · Photos"_s}));
    model.setGroups(TimelineGroup::Forms | TimelineGroup::Documents);
    EXPECT_EQ(factsOf(model), (QStringList{u"Document · letter.pdf"_s, u"Adult intake"_s}));
    const std::pair<TimelineGroup, int> counts[] = {
        {TimelineGroup::Sessions, 3}, {TimelineGroup::Cautions, 4}, {TimelineGroup::Alerts, 1}};
    for (const auto& [group, count] : counts) {
        model.setGroups(group);
        EXPECT_EQ(model.rowCount({}), count);
    }
    model.setGroups({});
    EXPECT_EQ(model.rowCount({}), 13);
}

TEST(TimelineModel, ShowsTheLatestOfManyAndTheEarlierOnesWhenAsked) {
    TimelineModel model;
    model.setFile(fileOf(450), {}, {});
    EXPECT_EQ(model.rowCount({}), 200);
    EXPECT_EQ(model.notShown(), 250);
    EXPECT_EQ(model.filtered().size(), 450U) << "the paper has all of it";
    model.showMore();
    EXPECT_EQ(model.rowCount({}), 400);
    model.showMore();
    EXPECT_EQ(model.rowCount({}), 450);
    EXPECT_EQ(model.notShown(), 0);
}

TEST(TimelineFilter, ChipsCombineAndTheFirstTakesThemBack) {
    setLanguage(u"en"_s);
    TimelineFilter filter;
    filter.show();
    const auto press = [&](const QString& text) {
        for (Chip* chip : filter.findChildren<Chip*>()) {
            if (chip->text() == text) {
                chip->setFocus();
                QTest::keyClick(chip, Qt::Key_Space);
            }
        }
    };
    int changes = 0;
    QObject::connect(&filter, &TimelineFilter::changed, &filter, [&] { ++changes; });
    press(u"Forms"_s);
    press(u"Alerts"_s);
    EXPECT_EQ(filter.groups(), TimelineGroup::Forms | TimelineGroup::Alerts);
    EXPECT_EQ(filter.text(), u"Forms and Alerts"_s);
    press(u"All"_s);
    EXPECT_EQ(filter.groups(), TimelineGroups());
    EXPECT_EQ(changes, 3);
}

TEST(TimelinePaper, HasWhatIsFiltered) {
    setLanguage(u"en"_s);
    const FixedClock clock(momentOf(QDate(2025, 5, 1), QTime(12, 0), 0));
    const ClientFile file = fileOf(0);
    TimelineModel model;
    model.setFile(file, oneOfEach(file.client), {});
    model.setGroups(TimelineGroup::Alerts);
    const QString text = plainText(TimelinePaper::of(file.client, model.filtered(), u"Alerts"_s, {}));
    EXPECT_TRUE(text.contains(u"Shown here: Alerts"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"9 March 2025 | Medical alert · 9 March – 9 June 2025 | Allergic to nut oil"_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(u"letter.pdf"_s));
}

}  // namespace
}  // namespace reliefbook
