// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "core/records/attachment.h"
#include "ui/shell/page.h"

#include <optional>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace reliefbook {

class AlertBanners;
class Banner;
class Card;
class Chip;
class ClientForm;
class ClientHeader;
class CourseChartsView;
class CourseForm;
class CourseOverview;
class CourseStrip;
class EmptyState;
class OwnFieldsPart;
class RelationsCard;
class ReportOutput;
class TagsRow;
class Text;
class TimelineFilter;
class TimelineModel;
class TimelineView;
class Typing;

/// A client's file: who they are, their courses, what the chosen one came to, and all that happened.
class ClientPage : public Page {
    Q_OBJECT

public:
    explicit ClientPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ClientPage() override;

    QString title() const override;
    QString titleForAll() const override;
    bool show(const Place& place) override;
    void refresh() override;
    void store() override;
    QStringList unstorable() const override;
    void discard() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

    std::optional<Id<Course>> course() const { return course_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeForms(QVBoxLayout* layout);
    void makeOverview(QVBoxLayout* layout);
    void makeTimeline(QVBoxLayout* layout);
    void makeActions();
    void nameActions();
    template <class Dialog> void openDialog();
    void arrange();
    void focusNextAct();

    void showCourse();
    void showForms();
    void showTimeline();
    void showFiltered();
    void openRow(int row);
    void printTimeline();
    void saveTimeline();
    void noteOutput(const QString& action);
    void chooseCourse(Id<Course> course);
    const CourseRecords* chosen() const;
    ClientPlace place() const;

    void editClient(bool on);
    void newCourse();
    void editCourse();
    void closeCourse();
    void endCourse();
    void removeCourse();
    void startSession(std::optional<Id<Course>> course);
    void attachSession(Id<Session> session, Id<Course> course);
    void archive();
    void remove();
    void restrict();
    void erase();
    void exportAll();
    void join();
    void part();
    void showPicture();
    void choosePicture();
    void removePicture();
    void showRestriction();
    void showCautions();
    void showSessionMenu(const QPoint& at);
    void storeClient();
    void storeCourse();
    bool finishClient();
    bool finishCourse();
    bool settleCourse();

    Id<Client> client_;
    std::optional<Id<Course>> course_;
    bool fresh_ = false;          // just come to this client: the keys go to what is done here next
    bool courseIsNew_ = false;    // on the form, perhaps not stored yet
    bool isFirstCourse_ = false;  // on the form: what shows a course waits, so that nothing moves under the mouse
    ClientFile file_;
    bool isRead_ = false;  // just now, by show()

    ClientHeader* header_;
    Card* clientCard_;
    ClientForm* clientForm_;
    Typing* clientTyping_;
    QPushButton* clientDone_;
    CourseStrip* strip_;
    QPushButton* addCourse_;
    Card* courseCard_;
    CourseForm* courseForm_;
    Typing* courseTyping_;
    QPushButton* courseDone_;
    EmptyState* noCourse_;
    QWidget* courseArea_;
    CourseOverview* overview_;
    Card* chartCard_;
    CourseChartsView* charts_;
    Card* timelineCard_;
    Chip* thisCourse_;
    Chip* everything_;
    TimelineFilter* timelineFilter_;
    TimelineModel* timeline_;
    TimelineView* timelineView_;
    EmptyState* nothingYet_;
    Text* nothingOfThis_;
    QPushButton* earlier_;
    ReportOutput* output_;
    QMenu* menu_;
    QAction *session_, *looseSession_, *report_, *edit_, *archive_, *remove_;
    QAction *newCourse_, *editCourse_, *endCourse_, *removeCourse_;
    QAction *versions_, *courseVersions_, *audit_, *export_, *restrict_, *erase_;
    QAction* intake_;
    QAction *newAlert_, *allAlerts_, *editTags_;
    QAction *searchNotes_, *join_, *part_;
    QAction *documents_, *picture_, *noPicture_;
    QAction *printTimeline_, *saveTimeline_;
    Banner *restricted_, *joined_;
    Banner* cautions_;
    TagsRow* tags_;
    AlertBanners* alerts_;
    OwnFieldsPart* own_;
    RelationsCard* people_;
};

}  // namespace reliefbook
