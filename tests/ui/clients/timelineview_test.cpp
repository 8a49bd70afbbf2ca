// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/waituntil.h"
#include "ui/clients/timelinemodel.h"
#include "ui/clients/timelineview.h"
#include "ui/words/language.h"

#include <QCoreApplication>

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

}  // namespace
}  // namespace reliefbook
