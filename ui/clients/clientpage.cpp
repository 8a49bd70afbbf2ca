// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientpage.h"

#include "core/base/error.h"
#include "ui/charts/coursechartsview.h"
#include "ui/charts/savechart.h"
#include "ui/clients/clientacts.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientheader.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/courseoverview.h"
#include "ui/clients/coursestrip.h"
#include "ui/clients/ownfieldspart.h"
#include "ui/clients/sessionsummary.h"
#include "ui/clients/timelinefilter.h"
#include "ui/clients/timelinemodel.h"
#include "ui/clients/timelineview.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/chip.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/menuplace.h"
#include "ui/controls/text.h"
#include "ui/courses/courseform.h"
#include "ui/forms/typing.h"
#include "ui/people/alertbanners.h"
#include "ui/people/relationscard.h"
#include "ui/people/tagsrow.h"
#include "ui/reports/output.h"
#include "ui/shell/attempt.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwoColumns = 820;

}  // namespace

// What can be done to the records stands in clientpageacts.cpp, its menus in clientpageactions.cpp.

ClientPage::ClientPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      header_(new ClientHeader),
      strip_(new CourseStrip),
      addCourse_(new Button({}, Button::Kind::Ghost, u"add"_s)),
      timeline_(new TimelineModel(this)),
      restricted_(new Banner(Banner::Kind::Warn)),
      joined_(new Banner(Banner::Kind::Info)),
      cautions_(new Banner(Banner::Kind::Warn)),
      tags_(new TagsRow(workspace)),
      alerts_(new AlertBanners(workspace)),
      own_(new OwnFieldsPart(workspace)),
      people_(new RelationsCard(workspace)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(14);
    layout->addWidget(header_);
    layout->addWidget(tags_);
    layout->addWidget(alerts_);
    for (Banner* banner : {joined_, restricted_}) {
        layout->addWidget(banner);
        banner->hide();
    }
    joined_->setClosable(/*closable=*/true);
    layout->addWidget(cautions_);
    cautions_->hide();
    connect(cautions_, &Banner::activated, this, [this] { emit wanted(IntakePlace{client_}); });
    connect(restricted_, &Banner::activated, this, &ClientPage::restrict);
    makeForms(layout);
    makeOverview(layout);
    makeTimeline(layout);
    layout->addWidget(people_);
    connect(people_, &RelationsCard::wanted, this, &Page::wanted);
    layout->addStretch();
    makeActions();
    connect(&workspace.editor.practice(), &Practice::changed, this, [this] { isRead_ = false; });
    setAcceptDrops(true);  // files are documents
    ClientPage::retranslate();
}

// A field that goes with its page loses the focus, and would have a page that is no more store what is in it.
ClientPage::~ClientPage() {
    delete clientTyping_;
    delete courseTyping_;
}

void ClientPage::makeForms(QVBoxLayout* layout) {
    clientDone_ = new Button({}, Button::Kind::Ghost, u"check"_s);
    clientCard_ = new Card({}, clientDone_);
    clientForm_ = new ClientForm;
    clientForm_->setMoreProblems([this](const Client& client) -> std::vector<Problem> {
        try {
            return problemsInTheFile(this->workspace().editor.database(), client);
        } catch (const Error&) {
            return {};  // storing asks again, and says it
        }
    });
    clientCard_->body()->addWidget(clientForm_);
    clientCard_->hide();
    layout->addWidget(clientCard_);
    clientTyping_ = new Typing([this] { storeTyped([this] { storeClient(); }); }, this);
    connect(clientForm_, &FormWidget::edited, clientTyping_, &Typing::typed);
    connect(clientForm_, &FormWidget::left, clientTyping_, &Typing::flush);
    clientCard_->body()->addWidget(own_);
    connect(own_, &OwnFieldsPart::edited, clientTyping_, &Typing::typed);
    connect(own_, &OwnFieldsPart::left, clientTyping_, &Typing::flush);
    connect(clientDone_, &QPushButton::clicked, this, [this] { editClient(/*on=*/false); });

    auto* courses = new QHBoxLayout;
    courses->addWidget(strip_, 1);
    courses->addWidget(addCourse_, 0, Qt::AlignTop);
    layout->addLayout(courses);
    connect(strip_, &CourseStrip::chosen, this, &ClientPage::chooseCourse);
    connect(addCourse_, &QPushButton::clicked, this, &ClientPage::newCourse);

    courseDone_ = new Button({}, Button::Kind::Ghost, u"check"_s);
    courseCard_ = new Card({}, courseDone_);
    courseForm_ = new CourseForm;
    courseCard_->body()->addWidget(courseForm_);
    courseCard_->hide();
    layout->addWidget(courseCard_);
    courseTyping_ = new Typing([this] { storeTyped([this] { storeCourse(); }); }, this);
    connect(courseForm_, &FormWidget::edited, courseTyping_, &Typing::typed);
    connect(courseForm_, &FormWidget::left, courseTyping_, &Typing::flush);
    connect(courseDone_, &QPushButton::clicked, this, &ClientPage::closeCourse);
}

void ClientPage::makeOverview(QVBoxLayout* layout) {
    noCourse_ = new EmptyState(u"course"_s);
    connect(noCourse_, &EmptyState::activated, this, &ClientPage::newCourse);
    layout->addWidget(noCourse_);

    overview_ = new CourseOverview;
    charts_ = new CourseChartsView;
    chartCard_ = new Card;
    chartCard_->body()->addWidget(charts_);
    courseArea_ = new QWidget;
    auto* beside = new QBoxLayout(QBoxLayout::LeftToRight, courseArea_);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(14);
    beside->addWidget(overview_, 5);
    beside->addWidget(chartCard_, 7);
    layout->addWidget(courseArea_);
    connect(charts_, &CourseChartsView::sessionActivated, this,
            [this](Id<Session> session) { emit wanted(SessionPlace{session}); });
    connect(charts_, &CourseChartsView::pictureWanted, this,
            [this](const Chart& chart) { saveChartPicture(this, chart, this->workspace().preferences); });
}

void ClientPage::makeTimeline(QVBoxLayout* layout) {
    thisCourse_ = new Chip;
    everything_ = new Chip;
    auto* which = new QButtonGroup(this);
    for (Chip* chip : {thisCourse_, everything_}) {
        chip->setCheckable(true);
        which->addButton(chip);
    }
    thisCourse_->setChecked(true);
    timelineCard_ = new Card;
    timelineCard_->addAction(everything_);
    timelineCard_->addAction(thisCourse_);
    timelineView_ = new TimelineView;
    timelineView_->setModel(timeline_);
    timelineFilter_ = new TimelineFilter;
    nothingYet_ = new EmptyState(u"session"_s);
    nothingOfThis_ = (new Text({}, type::secondary, Tone::Text2))->wrapped();
    earlier_ = new Button({}, Button::Kind::Link, u"chevron-down"_s);
    timelineCard_->body()->addWidget(timelineFilter_);
    timelineCard_->body()->addWidget(timelineView_);
    timelineCard_->body()->addWidget(nothingOfThis_);
    timelineCard_->body()->addWidget(earlier_, 0, Qt::AlignLeft);
    timelineCard_->body()->addWidget(nothingYet_);
    output_ = new ReportOutput(this);
    connect(timelineFilter_, &TimelineFilter::changed, this, [this] {
        timeline_->setGroups(timelineFilter_->groups());
        showFiltered();
    });
    connect(earlier_, &QPushButton::clicked, this, [this] {
        timeline_->showMore();
        showFiltered();
    });
    connect(timelineView_, &TimelineView::printWanted, this, &ClientPage::printTimeline);
    layout->addWidget(timelineCard_);
    connect(which, &QButtonGroup::buttonClicked, this, &ClientPage::showTimeline);
    connect(nothingYet_, &EmptyState::activated, this, [this] { session_->trigger(); });
    connect(timelineView_, &QListView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(timelineView_, &QWidget::customContextMenuRequested, this, &ClientPage::showSessionMenu);
}

QString ClientPage::titleForAll() const { return tr("Client"); }

QString ClientPage::title() const { return file_.client.id ? fullName(file_.client) : tr("Client"); }

void ClientPage::retranslate() {
    header_->retranslate();
    clientCard_->setTitle(tr("Name and contact"));
    clientDone_->setText(tr("&Done"));
    courseDone_->setText(tr("&Done"));
    addCourse_->setText(tr("&New course"));
    noCourse_->setTitle(tr("No course yet"));
    noCourse_->setText(
        tr("A course joins the sessions for one complaint, so that you both see what becomes of the pain."));
    noCourse_->setAction(tr("Begin a &course"));
    chartCard_->setTitle(tr("Pain across the course"));
    timelineCard_->setTitle(tr("What happened"));
    timelineView_->setAccessibleName(tr("What happened"));
    thisCourse_->setText(tr("&This course"));
    everything_->setText(tr("E&verything"));
    timelineFilter_->retranslate();
    nothingOfThis_->setText(tr("Nothing of this happened. The chips above say what is shown."));
    nothingYet_->setTitle(tr("No session yet"));
    nothingYet_->setText(tr("Every session stands here with its pain before and after."));
    nameActions();
    joined_->setText(tr("All that was in it is here. “Make two files again” parts them."));
    restricted_->setTitle(tr("The use of these records is restricted"));
    restricted_->setText(tr("They are kept, but found by no search, changed by nobody and printed nowhere."));
    restricted_->setAction(tr("&Lift…"));
    showRestriction();
}

bool ClientPage::show(const Place& place) {
    const auto* wantedPlace = std::get_if<ClientPlace>(&place);
    if (wantedPlace == nullptr)
        return false;
    // A file that was made one with another goes on there: what were written in it would be in no list.
    sql::Database& database = workspace().editor.database();
    const std::optional<Client> asked = clientOf(database, wantedPlace->client);
    const std::optional<Client> kept = asked ? keptClientOf(database, asked->id) : std::nullopt;
    if (!kept)
        return false;
    joined_->setVisible(kept->id != asked->id);
    joined_->setTitle(tr("The file of %1 was joined into this one").arg(fullName(*asked)));
    if (kept->id != client_) {
        // Read before anything is changed: where that fails, the page stays with whom it shows.
        file_ = clientFile(database, kept->id);
        isRead_ = true;
        client_ = kept->id;
        course_.reset();
        fresh_ = true;
        clientCard_->hide();
        courseCard_->hide();
        courseIsNew_ = false;
        header_->edit()->setChecked(false);
        timelineFilter_->clear();
        timeline_->setGroups({});
    }
    if (wantedPlace->course)
        course_ = wantedPlace->course;
    markStale();
    return true;
}

void ClientPage::refresh() {
    if (!client_)
        return;
    if (!std::exchange(isRead_, false))
        file_ = clientFile(workspace().editor.database(), client_);
    if (chosen() == nullptr) {
        const CourseRecords* best = currentCourse(file_);
        course_ = best != nullptr ? std::optional(best->course.id) : std::nullopt;
    }
    header_->setClient(file_.client);
    showPicture();
    tags_->setClient(client_);
    alerts_->setClient(client_);
    people_->setClient(client_);
    ClientActs::describeArchiving(*archive_, file_.client);
    showRestriction();
    showCautions();
    showForms();
    showCourse();
    if (fresh_) {
        noteView(workspace(), client_);
        focusNextAct();
        QTimer::singleShot(0, alerts_, &AlertBanners::askToConfirm);  // when the page is shown
    }
    fresh_ = false;
}

/// A course where there is none, else a session.
void ClientPage::focusNextAct() {
    QWidget* next = noCourse_->isHidden() ? static_cast<QWidget*>(header_->session()) : noCourse_->actionButton();
    next->setFocus(Qt::OtherFocusReason);
    // What stood between may have gone just now.
    QTimer::singleShot(0, next, [next] {
        for (QWidget* around = next->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(around)) {
                scroll->ensureWidgetVisible(next, 0, 60);
                return;
            }
        }
    });
}

const CourseRecords* ClientPage::chosen() const { return courseOf(file_, course_); }

ClientPlace ClientPage::place() const { return {client_, course_}; }

void ClientPage::showForms() {
    if (!clientCard_->isHidden()) {
        clientForm_->setRecord(file_.client);
        own_->setClient(client_);
    }
    if (courseCard_->isHidden())
        return;
    const CourseRecords* edited = courseOf(file_, courseForm_->original().id);
    if (edited != nullptr) {
        courseForm_->setRecord(edited->course);
        courseIsNew_ = false;
    } else if (!courseIsNew_) {
        courseCard_->hide();  // it was taken back
    }
}

void ClientPage::showCourse() {
    const CourseRecords* records = chosen();
    strip_->setCourses(file_.courses, course_);
    const bool waits = isFirstCourse_ && !courseCard_->isHidden();
    strip_->setVisible(!file_.courses.empty() && !waits);
    addCourse_->setVisible(!file_.courses.empty() && !waits);
    noCourse_->setVisible(file_.courses.empty() && courseCard_->isHidden());
    courseArea_->setVisible(records != nullptr && !records->sessions.empty() && !waits);  // only dashes before
    const bool usable = records != nullptr && !file_.client.restrictedAt;
    for (QAction* action : {report_, editCourse_, endCourse_, removeCourse_})
        action->setEnabled(usable);
    courseVersions_->setEnabled(records != nullptr);
    header_->report()->setEnabled(usable);
    if (records != nullptr) {
        std::vector<AreaScores> areas = scoresByArea(*records);
        std::vector<CourseAnalysis> analyses;
        analyses.reserve(areas.size());
        for (const AreaScores& area : areas)
            analyses.push_back(analyseCourse(area.scores));
        overview_->setCourse(*records, areas.empty() ? AreaScores{} : areas.front(),
                             analyses.empty() ? CourseAnalysis{} : analyses.front());
        chartCard_->setVisible(!records->sessions.empty());
        charts_->setCourse(std::move(areas), std::move(analyses), records->events, interfaceWords());
        endCourse_->setText(records->course.endedOn ? tr("Go on with the course") : tr("End course"));
        removeCourse_->setEnabled(usable && records->sessions.empty() && records->scores.empty());
    }
    showTimeline();
    arrange();
}

void ClientPage::showTimeline() {
    const bool several = file_.courses.size() > 1;
    thisCourse_->setVisible(several);
    everything_->setVisible(several);
    Editor& editor = workspace().editor;
    timeline_->setFile(
        file_, clientEvents(editor.database(), client_, editor.practice().user().role, interfaceWords().language()),
        several && everything_->isChecked() ? std::nullopt : course_);
    timelineFilter_->setVisible(!timeline_->isEmpty());
    nothingYet_->setVisible(timeline_->isEmpty());
    // The first step is the course; only then is a session the next.
    nothingYet_->setAction(file_.courses.empty() || !courseCard_->isHidden() ? QString()
                                                                             : tr("Be&gin the first session"));
    showFiltered();
}

void ClientPage::showFiltered() {
    timelineView_->fitRows();  // before it is painted
    timelineView_->setVisible(timeline_->rowCount({}) > 0);
    nothingOfThis_->setVisible(!timeline_->isEmpty() && timeline_->rowCount({}) == 0);
    earlier_->setVisible(timeline_->notShown() > 0);
    earlier_->setText(tr("Show earlier ones too: %n more", nullptr, timeline_->notShown()));
}

void ClientPage::chooseCourse(Id<Course> course) {
    if (course_ == course)
        return;
    if (!settleCourse()) {
        strip_->setCourses(file_.courses, course_);
        return;
    }
    course_ = course;
    if (!courseCard_->isHidden()) {
        if (const CourseRecords* records = chosen()) {
            courseForm_->setRecord(records->course);
            courseIsNew_ = false;
        }
    }
    showCourse();
}

/// Figures and chart stand beside each other where there is room for both.
void ClientPage::arrange() {
    auto* beside = static_cast<QBoxLayout*>(courseArea_->layout());
    beside->setDirection(width() >= widthForTwoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ClientPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

}  // namespace reliefbook
