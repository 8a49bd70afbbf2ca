// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of a client's page: in its menus and behind its buttons.
#include "ui/clients/clientacts.h"
#include "ui/clients/clientheader.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/coursestrip.h"
#include "ui/controls/banner.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/menuplace.h"
#include "ui/people/alertdialog.h"
#include "ui/people/alertsdialog.h"
#include "ui/people/relationscard.h"
#include "ui/people/tagsdialog.h"
#include "ui/shell/attempt.h"
#include "ui/theme/icons.h"

#include <QMenu>
#include <QPushButton>

namespace reliefbook {

using namespace Qt::StringLiterals;

/// Over what is stored: a dialog shows what was typed on the page, too.
template <class Dialog> void ClientPage::openDialog() {
    if (attempt(this, [this] { store(); }))
        (new Dialog(workspace(), client_, this))->open();
}

void ClientPage::makeActions() {
    const auto make = [this](const QString& name, auto act) {
        auto* action = new QAction(this);
        action->setIcon(icon(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    session_ = make(u"session"_s, [this] {
        const CourseRecords* records = chosen();
        startSession(records != nullptr && !records->course.endedOn ? course_ : std::nullopt);
    });
    looseSession_ = make(u"add"_s, [this] { startSession(std::nullopt); });
    report_ = make(u"report"_s, [this] {
        if (chosen() != nullptr)
            emit wanted(ReportPlace{*course_});
    });
    report_->setShortcut(QKeySequence::Print);
    report_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(report_);
    edit_ = make(u"edit"_s, [this] { editClient(/*on=*/true); });
    archive_ = make(u"archive"_s, [this] { archive(); });
    remove_ = make(u"delete"_s, [this] { remove(); });
    newCourse_ = make(u"course"_s, [this] { newCourse(); });
    editCourse_ = make(u"edit"_s, [this] { editCourse(); });
    endCourse_ = make(u"check"_s, [this] { endCourse(); });
    removeCourse_ = make(u"delete"_s, [this] { removeCourse(); });
    versions_ = make(u"clock"_s, [this] { emit wanted(HistoryPlace{u"client"_s, client_.value}); });
    courseVersions_ = make(u"clock"_s, [this] {
        if (chosen() != nullptr)
            emit wanted(HistoryPlace{u"course"_s, course_->value});
    });
    audit_ = make(u"eye"_s, [this] { emit wanted(AuditPlace{client_}); });
    export_ = make(u"export"_s, [this] { exportAll(); });
    restrict_ = make(u"lock"_s, [this] { restrict(); });
    erase_ = make(u"void"_s, [this] { erase(); });
    newAlert_ = make(u"warning"_s, [this] { openDialog<AlertDialog>(); });
    allAlerts_ = make(u"list"_s, [this] { openDialog<AlertsDialog>(); });
    editTags_ = make(u"filter"_s, [this] { openDialog<TagsDialog>(); });
    searchNotes_ = make(u"search"_s, [this] { emit wanted(NotesPlace{client_}); });
    join_ = make(u"move"_s, [this] { join(); });
    part_ = make(u"copy"_s, [this] { part(); });
    documents_ = make(u"folder"_s, [this] { emit wanted(DocumentsPlace{client_, {}}); });
    documents_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    documents_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(documents_);
    picture_ = make(u"image"_s, [this] { choosePicture(); });
    noPicture_ = make(u"delete"_s, [this] { removePicture(); });
    printTimeline_ = make(u"print"_s, [this] { printTimeline(); });
    saveTimeline_ = make(u"pdf"_s, [this] { saveTimeline(); });
    intake_ = make(u"note"_s, [this] { emit wanted(IntakePlace{client_}); });
    intake_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    intake_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(intake_);

    for (QAction* act : {session_, looseSession_, newCourse_, endCourse_, removeCourse_, archive_, restrict_, remove_,
                         erase_, newAlert_, editTags_, join_, part_, picture_, noPicture_})
        setChanges(act, Changes::Records);
    for (QObject* act : std::initializer_list<QObject*>{header_->session(), addCourse_, noCourse_->actionButton(),
                                                        nothingYet_->actionButton(), restricted_->actionButton()})
        setChanges(act, Changes::Records);

    menu_ = new QMenu(this);
    menu_->addActions({looseSession_, intake_, documents_});
    menu_->addSeparator();
    menu_->addActions({newCourse_, editCourse_, endCourse_, courseVersions_, removeCourse_});
    menu_->addSeparator();
    menu_->addActions({newAlert_, allAlerts_, editTags_, people_->newAction(), picture_, noPicture_});
    menu_->addSeparator();
    menu_->addActions({printTimeline_, saveTimeline_});
    menu_->addSeparator();
    menu_->addActions({searchNotes_, versions_, audit_, export_});
    menu_->addSeparator();
    menu_->addActions({join_, part_});
    menu_->addSeparator();
    menu_->addActions({archive_, restrict_, remove_, erase_});
    keepInWindow(menu_, header_->more());
    connect(header_->more(), &QPushButton::clicked, this,
            [this] { menu_->popup(header_->more()->mapToGlobal(QPoint(0, header_->more()->height() + 4))); });
    connect(header_->session(), &QPushButton::clicked, session_, &QAction::trigger);
    connect(header_->report(), &QPushButton::clicked, report_, &QAction::trigger);
    connect(header_->edit(), &QPushButton::clicked, this, &ClientPage::editClient);
    connect(strip_, &CourseStrip::menuWanted, this, [this](Id<Course> course, const QPoint& at) {
        chooseCourse(course);
        QMenu menu(this);
        menu.addActions({session_, report_, editCourse_, endCourse_, courseVersions_, removeCourse_});
        menu.exec(at);
    });
}

QList<QAction*> ClientPage::pageActions() {
    return {session_,    looseSession_, report_,        edit_,           newCourse_,
            editCourse_, endCourse_,    removeCourse_,  courseVersions_, versions_,
            audit_,      export_,       archive_,       restrict_,       remove_,
            erase_,      newAlert_,     allAlerts_,     editTags_,       people_->newAction(),
            intake_,     searchNotes_,  join_,          part_,           documents_,
            picture_,    noPicture_,    printTimeline_, saveTimeline_};
}

void ClientPage::nameActions() {
    session_->setText(tr("New session"));
    looseSession_->setText(tr("New session without a course"));
    report_->setText(tr("Progress report"));
    edit_->setText(tr("Edit name and contact"));
    remove_->setText(tr("Delete client"));
    newCourse_->setText(tr("New course"));
    editCourse_->setText(tr("Edit course"));
    removeCourse_->setText(tr("Delete course"));
    ClientActs::describeArchiving(*archive_, file_.client);
    endCourse_->setText(tr("End course"));
    versions_->setText(tr("Earlier versions of name and contact…"));
    courseVersions_->setText(tr("Earlier versions of the course…"));
    audit_->setText(tr("Who looked at it and changed it…"));
    export_->setText(tr("Save everything about this client…"));
    erase_->setText(tr("Erase for good…"));
    newAlert_->setText(tr("New alert…"));
    allAlerts_->setText(tr("All alerts…"));
    editTags_->setText(tr("Tags…"));
    searchNotes_->setText(tr("Search in what was written…"));
    join_->setText(tr("Make one file with another client…"));
    part_->setText(tr("Make two files again…"));
    printTimeline_->setText(tr("Print the timeline…"));
    saveTimeline_->setText(tr("Save the timeline as PDF…"));
    intake_->setText(tr("Intake"));
    documents_->setText(tr("Documents"));
    picture_->setText(tr("Picture of the client…"));
    noPicture_->setText(tr("Take the picture out"));
}

}  // namespace reliefbook
