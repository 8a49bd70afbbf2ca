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

    ClientHeader* header_ = nullptr;
    Card* clientCard_ = nullptr;
    ClientForm* clientForm_ = nullptr;
    Typing* clientTyping_ = nullptr;
    QPushButton* clientDone_ = nullptr;
    CourseStrip* strip_ = nullptr;
    QPushButton* addCourse_ = nullptr;
    Card* courseCard_ = nullptr;
    CourseForm* courseForm_ = nullptr;
    Typing* courseTyping_ = nullptr;
    QPushButton* courseDone_ = nullptr;
    EmptyState* noCourse_ = nullptr;
    QWidget* courseArea_ = nullptr;
    CourseOverview* overview_ = nullptr;
    Card* chartCard_ = nullptr;
    CourseChartsView* charts_ = nullptr;
    Card* timelineCard_ = nullptr;
    Chip* thisCourse_ = nullptr;
    Chip* everything_ = nullptr;
    TimelineFilter* timelineFilter_ = nullptr;
    TimelineModel* timeline_ = nullptr;
    TimelineView* timelineView_ = nullptr;
    EmptyState* nothingYet_ = nullptr;
    Text* nothingOfThis_ = nullptr;
    QPushButton* earlier_ = nullptr;
    ReportOutput* output_ = nullptr;
    QMenu* menu_ = nullptr;
    QAction *session_ = nullptr, *looseSession_ = nullptr, *report_ = nullptr, *edit_ = nullptr, *archive_ = nullptr,
            *remove_ = nullptr;
    QAction *newCourse_ = nullptr, *editCourse_ = nullptr, *endCourse_ = nullptr, *removeCourse_ = nullptr;
    QAction *versions_ = nullptr, *courseVersions_ = nullptr, *audit_ = nullptr, *export_ = nullptr,
            *restrict_ = nullptr, *erase_ = nullptr;
    QAction* intake_ = nullptr;
    QAction *newAlert_ = nullptr, *allAlerts_ = nullptr, *editTags_ = nullptr;
    QAction *searchNotes_ = nullptr, *join_ = nullptr, *part_ = nullptr;
    QAction *documents_ = nullptr, *picture_ = nullptr, *noPicture_ = nullptr;
    QAction *printTimeline_ = nullptr, *saveTimeline_ = nullptr;
    Banner *restricted_ = nullptr, *joined_ = nullptr;
    Banner* cautions_ = nullptr;
    TagsRow* tags_ = nullptr;
    AlertBanners* alerts_ = nullptr;
    OwnFieldsPart* own_ = nullptr;
    RelationsCard* people_ = nullptr;
};

}  // namespace reliefbook
