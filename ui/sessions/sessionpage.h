// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionchanges.h"
#include "ui/shell/page.h"

#include <functional>

class QBoxLayout;
class QMenu;

namespace reliefbook {

class AreaRow;
class AskCard;
class AlertBanners;
class Banner;
class Card;
class CourseCard;
class FindingsCard;
class LastTimeCard;
class MoveDialog;
class NoteForm;
class PainCard;
class SessionHeader;
class SessionTimes;
class Text;
class Typing;

/// One session: when it was, the pain before and after in each area, a note; beside it last time and the course. The
/// order of the keyboard is the order of work: all before scores, the note, all after scores. A score is stored with
/// its key, a note as it is typed.
class SessionPage : public Page {
    Q_OBJECT

public:
    explicit SessionPage(Workspace& workspace, QWidget* parent = nullptr);
    ~SessionPage() override;

    QString title() const override;
    QString titleForAll() const override;
    using Page::show;
    bool show(const Place& place) override;
    void refresh() override;
    void store() override;
    QStringList unstorable() const override;
    void discard() override;
    QString unrecordedAct() const override;
    void takeBackUnrecorded() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Saving { Saved, Typing, Failed };
    /// A score on the screen that is not stored: the disk was full.
    struct Unsaved {
        QString area;
        Phase phase = Phase::Before;
        std::optional<PainAnswer> answer;
    };

    void forget();
    void build();
    void makeActions();
    QAction* action(const QString& iconName, void (SessionPage::*act)());
    void fill();
    void fillHeader();
    void fillScores();
    void fillCautions();
    std::vector<QWidget*> order() const;
    void focusFirstOpen();
    void arrange();
    void setSaving(Saving saving);

    /// Runs what changes the session and shows what is stored then.
    bool change(const std::function<void()>& act);
    /// The same for what is being typed: a full disk is said above the page.
    bool type(const std::function<void()>& act);
    bool changed(bool worked);
    void answered(AreaRow* row, Phase phase);
    void storeScores();
    void storeScore(const Unsaved& score);
    void storeNote();
    void storeTimes();
    void addArea(const QString& area);
    void correctArea(AreaRow* row, const QString& to);
    void removeArea(const QString& area);

    void goOnInSpite();
    void sayNothingChanged();
    void askWhatChanged();
    void done();
    void toClient();
    void toIntake();
    void toLast();
    void toNext();
    void attach();
    void moveElsewhere();
    void askWhere(bool everybody);
    void declareVoid();
    void revive();
    void remove();
    void toVersions();
    Place place() const;
    const Session& session() const { return sheet_.records.session; }

    Id<Session> id_;
    SessionSheet sheet_;
    bool fresh_ = false;  // just come to this session: the focus goes to the first open score
    QStringList added_;   // areas somebody added that have no score yet
    QString justAdded_;   // the last of these, while adding it was the last thing done
    QStringList hidden_;  // areas nobody wants to be asked about
    std::vector<Unsaved> unsaved_;
    Saving saving_ = Saving::Saved;
    std::optional<Moment> savedAt_;

    SessionHeader* header_ = nullptr;
    Banner* banner_ = nullptr;
    Banner* stopped_ = nullptr;
    AlertBanners* alerts_ = nullptr;
    Card* when_ = nullptr;
    Text* state_ = nullptr;
    SessionTimes* times_ = nullptr;
    PainCard* pain_ = nullptr;
    Card* noteCard_ = nullptr;
    NoteForm* note_ = nullptr;
    AskCard* ask_ = nullptr;
    FindingsCard* findings_ = nullptr;
    LastTimeCard* last_ = nullptr;
    CourseCard* course_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    QMenu* menu_ = nullptr;
    Typing* typing_ = nullptr;
    Typing* retiming_ = nullptr;
    QAction* doneAct_ = nullptr;
    QAction* lastAct_ = nullptr;
    QAction* nextAct_ = nullptr;
    QAction* attachAct_ = nullptr;
    QAction* moveAct_ = nullptr;
    QAction* voidAct_ = nullptr;
    QAction* reviveAct_ = nullptr;
    QAction* deleteAct_ = nullptr;
    QAction* versionsAct_ = nullptr;
    QAction* intakeAct_ = nullptr;
};

}  // namespace reliefbook
