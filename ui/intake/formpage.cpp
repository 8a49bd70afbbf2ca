// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/formpage.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/file/practicefile.h"
#include "core/practice/alertread.h"
#include "core/practice/formchanges.h"
#include "core/practice/queries.h"
#include "core/practice/sessionread.h"
#include "core/questionnaires/answerproblems.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/pagehead.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/text.h"
#include "ui/forms/typing.h"
#include "ui/intake/formpaper.h"
#include "ui/intake/intakeacts.h"
#include "ui/intake/intakewords.h"
#include "ui/intake/sessionstart.h"
#include "ui/intake/signdialog.h"
#include "ui/questionnaires/answersview.h"
#include "ui/questionnaires/blankform.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/reports/letterhead.h"
#include "ui/reports/output.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

FormPage::FormPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
    makeActions();
    build();
    typing_ = new Typing([this] { storeTyped([this] { storeAnswers(); }); }, this);
    output_ = new ReportOutput(this);
    FormPage::retranslate();
}

FormPage::~FormPage() {
    if (form_ != nullptr)
        form_->disconnect(this);
}

void FormPage::build() {
    finishButton_ = new Button({}, Button::Kind::Primary, u"check"_s);
    setChanges(finishButton_, Changes::Records);
    connect(finishButton_, &QPushButton::clicked, finish_, &QAction::trigger);
    handOverButton_ = new Button({}, Button::Kind::Plain, u"user"_s);
    setChanges(handOverButton_, Changes::Records);
    connect(handOverButton_, &QPushButton::clicked, handOver_, &QAction::trigger);
    head_ = new PageHead({headButton(print_, u"print"_s), headButton(pdf_, u"pdf"_s), handOverButton_, finishButton_});
    notShown_ = new Banner(Banner::Kind::Warn);
    restricted_ = new Banner(Banner::Kind::Warn);
    missing_ = new Banner(Banner::Kind::Warn);
    missing_->hide();
    connect(missing_, &Banner::activated, this, [this] {
        if (form_ != nullptr)
            form_->focusFirstProblem();
    });
    paper_ = new QCheckBox;
    setChanges(paper_, Changes::Records);
    connect(paper_, &QCheckBox::clicked, this, &FormPage::storeWhence);
    compared_ = (new Text({}, type::secondary, Tone::Text2))->wrapped();
    body_ = new QVBoxLayout;
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(notShown_);
    page->addWidget(restricted_);
    page->addWidget(missing_);
    page->addWidget(compared_);
    page->addWidget(paper_);
    page->addLayout(body_, 1);
}

void FormPage::makeActions() {
    finish_ = new QAction(icon(u"check"_s), {}, this);
    finish_->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    finish_->setShortcutContext(Qt::WindowShortcut);  // also where the last Tab led out of the form
    addAction(finish_);
    handOver_ = new QAction(icon(u"user"_s), {}, this);
    delete_ = new QAction(icon(u"delete"_s), {}, this);
    toIntake_ = new QAction(icon(u"note"_s), {}, this);
    print_ = new QAction(icon(u"print"_s), {}, this);
    print_->setShortcut(QKeySequence::Print);
    print_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(print_);
    pdf_ = new QAction(icon(u"pdf"_s), {}, this);
    blank_ = new QAction(icon(u"report"_s), {}, this);
    connect(print_, &QAction::triggered, this, &FormPage::print);
    connect(pdf_, &QAction::triggered, this, &FormPage::savePdf);
    connect(blank_, &QAction::triggered, this, &FormPage::printBlank);
    for (QAction* act : {finish_, handOver_, delete_})
        setChanges(act, Changes::Records);
    connect(finish_, &QAction::triggered, this, &FormPage::finish);
    connect(handOver_, &QAction::triggered, this, &Page::handOverWanted);
    connect(delete_, &QAction::triggered, this, &FormPage::remove);
    connect(toIntake_, &QAction::triggered, this, [this] { emit wanted(IntakePlace{sheet_.client.id}); });
}

QList<QAction*> FormPage::pageActions() { return {finish_, handOver_, toIntake_, print_, pdf_, blank_, delete_}; }

QString FormPage::titleForAll() const { return tr("Form"); }

QString FormPage::title() const {
    const QString form =
        sheet_.questionnaire ? wordingIn(*sheet_.questionnaire, interfaceWords().language()).title : tr("Form");
    return filled(tr("%1: %2", "a form and whose it is"), {form, IntakeWords::name(sheet_.client)});
}

bool FormPage::show(const Place& place) {
    const auto* to = std::get_if<FormPlace>(&place);
    if (to == nullptr)
        return false;
    FormSheet sheet;
    try {
        sheet = formSheet(workspace().editor.database(), to->response);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NoSuchRecord)
            throw;
        if (to->response == id_) {
            typing_->drop();
            takeAway();
            id_ = {};
        }
        return false;
    }
    if (to->response != id_) {
        if (id_) {
            typing_->flush();
            workspace().editor.endVisit();
        }
        takeAway();
        id_ = to->response;
        sheet_ = std::move(sheet);
        noteView(workspace(), sheet_.client.id);
    } else if (form_ != nullptr && !isVisible() && !form_->isAncestorOf(focusWidget())) {
        QTimer::singleShot(0, form_, &QuestionnaireForm::focusFirst);  // not to a button of its head
    }
    markStale();
    return true;
}

void FormPage::takeAway() {
    for (QWidget* part : {static_cast<QWidget*>(form_), answers_}) {
        if (part == nullptr)
            continue;
        part->disconnect(this);
        part->hide();
        // Nor is it where the keys go when the page is shown again.
        if (QWidget* focus = focusWidget(); focus != nullptr && part->isAncestorOf(focus))
            focus->clearFocus();
        part->deleteLater();
    }
    form_ = nullptr;
    answers_ = nullptr;
    missing_->hide();
}

void FormPage::refresh() {
    if (!id_)
        return;
    const bool wasDraft = form_ != nullptr;
    sheet_ = formSheet(workspace().editor.database(), id_);
    head_->setTitle(title());
    head_->setText(isDraft() ? tr("Saved as you type. It can be gone on with at any time.") : QString());
    const bool isShown = sheet_.questionnaire && mayReadFindings(workspace().editor.practice().user().role);
    notShown_->setVisible(!isShown);
    sayWhyNotShown();
    const QString restriction = IntakeWords::restriction(sheet_.client);
    restricted_->setText(restriction);
    restricted_->setVisible(!restriction.isEmpty());
    finish_->setEnabled(isDraft() && isShown && restriction.isEmpty());
    finishButton_->setVisible(finish_->isEnabled());
    handOver_->setEnabled(finish_->isEnabled());
    handOverButton_->setVisible(finish_->isEnabled());
    delete_->setEnabled(isDraft() && restriction.isEmpty());
    paper_->setVisible(finish_->isEnabled());
    if (!typing_->isPending())
        paper_->setChecked(sheet_.response.answeredBy == AnsweredBy::Paper);
    for (QAction* act : {print_, pdf_})
        act->setEnabled(isShown && !sheet_.client.restrictedAt);
    blank_->setEnabled(sheet_.questionnaire.has_value());
    compared_->hide();
    if (!isShown) {
        takeAway();
        return;
    }
    finishButton_->setText(signatureIn(sheet_) != nullptr ? tr("&Sign and finish…") : tr("&Finish"));
    if (isDraft() != wasDraft)
        takeAway();
    if (isDraft())
        showForm();
    else
        showAnswers();
}

/// Whoever may not read what was found may not read what it was found in.
void FormPage::sayWhyNotShown() {
    const bool isKnown = sheet_.questionnaire.has_value();
    notShown_->setTitle(isKnown ? tr("Only for therapists to read") : tr("This form is not known here"));
    notShown_->setText(
        isKnown ? QString() : tr("It was answered with a version this program does not have. Its answers are kept."));
}

void FormPage::showForm() {
    if (form_ == nullptr) {
        form_ = new QuestionnaireForm(*sheet_.questionnaire, sheet_.response.language, sheet_.of);
        form_->setAnswers(sheet_.answers);
        body_->addWidget(form_, 1);
        QTimer::singleShot(0, form_, &QuestionnaireForm::focusFirst);
        connect(form_, &QuestionnaireForm::edited, typing_, &Typing::typed);
        connect(form_, &QuestionnaireForm::edited, this, &FormPage::tellMissing);
        connect(form_, &QuestionnaireForm::signRequested, this, &FormPage::finish);
    } else if (sheet_.response != stored_ && !typing_->isPending()) {
        form_->setAnswers(sheet_.answers);  // changed elsewhere, or taken back
        tellMissing();
    }
    form_->setReadOnly(!finish_->isEnabled());
    stored_ = sheet_.response;
}

void FormPage::showAnswers() {
    if (answers_ != nullptr)
        return;
    const AnsweredForm form{*sheet_.questionnaire, sheet_.answers, sheet_.of};
    std::optional<AnsweredForm> before;
    if (sheet_.before && sheet_.questionnaireBefore)
        before = {*sheet_.questionnaireBefore, answersOf(*sheet_.before), sheet_.of};
    auto* view = new AnswersView(form, before, sheet_.response.language);
    if (before) {
        const QString day = interfaceWords().day(localDay(*sheet_.before->completedAt, sheet_.before->offsetMinutes));
        compared_->setText(view->differences() > 0
                               ? filled(tr("%n answer(s) differ from %1.", nullptr, view->differences()), {day})
                               : filled(tr("The same answers as on %1."), {day}));
        compared_->show();
    }
    answers_ = view;
    body_->addWidget(answers_, 1);
    if (sheet_.signature) {
        const QDate day = localDay(sheet_.signature->at, sheet_.signature->offsetMinutes);
        head_->setText(filled(tr("Signed by %1 on %2."), {sheet_.signature->signer, interfaceWords().day(day)}));
    }
}

void FormPage::storeAnswers() {
    if (form_ == nullptr || !isDraft())
        return;
    const Answers answers = storableAnswers(form_->answers(), answersOf(stored_));
    Response after = withAnswers(stored_, answers);
    if (after == stored_)
        return;
    // Who went on with it is who answered.
    after.answeredBy = paper_->isChecked() ? AnsweredBy::Paper : AnsweredBy::Therapist;
    stored_ = workspace().editor.save(std::optional(stored_), after, tr("answers"), place());
    sheet_.response = stored_;
    sheet_.answers = answers;
    finishButton_->setText(signatureIn(sheet_) != nullptr ? tr("&Sign and finish…") : tr("&Finish"));
}

/// Whether what stands here was read off paper.
void FormPage::storeWhence() {
    storeTyped([this] {
        storeAnswers();
        Response after = stored_;
        after.answeredBy = paper_->isChecked() ? AnsweredBy::Paper : AnsweredBy::Therapist;
        if (after != stored_)
            stored_ = workspace().editor.save(std::optional(stored_), after, tr("answers"), place());
        sheet_.response = stored_;
    });
}

void FormPage::store() { typing_->flush(); }

QStringList FormPage::unstorable() const {
    QStringList left = form_ != nullptr ? form_->problems(FormFilling::Ask::Given) : QStringList();
    if (signing_ != nullptr && !signing_->pad()->isEmpty())
        left << tr("A signature was begun and is not finished.");
    return left;
}

void FormPage::discard() {
    if (form_ != nullptr)
        form_->setAnswers(answersOf(stored_));
}

void FormPage::finish() {
    if (form_ == nullptr || !storeTyped([this] { storeAnswers(); }))
        return;
    form_->buildAll();
    if (form_->focusFirstProblem()) {
        missing_->show();
        tellMissing();
        return;
    }
    const bool read = attempt(this, [this] { sheet_ = formSheet(workspace().editor.database(), id_); });
    if (!read)
        return;
    if (const Item* item = signatureIn(sheet_))
        sign(*item);
    else
        complete(std::nullopt);
}

/// How many questions are still to be answered, or answered otherwise; it goes with the last of them.
void FormPage::tellMissing() {
    if (missing_->isHidden() || form_ == nullptr)
        return;
    const qsizetype left = form_->problems(FormFilling::Ask::Everything).size();
    missing_->setTitle(tr("Not finished yet: %n question(s) still to be answered", nullptr, int(left)));
    missing_->setVisible(left > 0);
}

void FormPage::sign(const Item& item) {
    auto* dialog =
        new SignDialog(sheet_, item.required ? SignDialog::Signing::Required : SignDialog::Signing::Optional, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    signing_ = dialog;
    connect(dialog, &QDialog::finished, this, [this] { signing_ = nullptr; });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        signing_ = nullptr;  // nothing is begun any more: the page is left with what follows
        complete(dialog->signedText());
    });
    dialog->open();
}

void FormPage::complete(const std::optional<SignedText>& signature) {
    const Id<Client> client = sheet_.client.id;
    const std::optional<Id<Session>> session = sheet_.response.session;
    const bool done =
        attempt(this, [&] { IntakeActs::finish(workspace().editor, sheet_, signature, IntakePlace{client}); });
    if (!done)
        return;
    if (session)
        backToSession(*session);
    else
        emit wanted(IntakePlace{client});
}

/// Not past what the answers ask for: as before a session that is only begun.
void FormPage::backToSession(Id<Session> id) {
    attempt(this, [&] {
        const Session session = sessionRecords(workspace().editor.database(), id).session;
        const auto goOn = [this, session](const std::vector<InSpiteOf>& inSpiteOf) {
            attempt(this, [&] {
                if (!inSpiteOf.empty())
                    IntakeActs::goOn(workspace().editor, session, inSpiteOf, SessionPlace{session.id});
                emit wanted(SessionPlace{session.id});
            });
        };
        SessionStart::askAt(this, workspace().editor, session, goOn,
                            [this, client = session.client] { emit wanted(IntakePlace{client}); });
    });
}

void FormPage::remove() {
    typing_->flush();
    const Id<Client> client = sheet_.client.id;
    const bool removed = attempt(this, [this] {
        sheet_ = formSheet(workspace().editor.database(), id_);
        workspace().editor.apply(removedForm(sheet_.response), tr("deleting the form"), place());
    });
    if (removed)
        emit wanted(IntakePlace{client});
}

/// In the language it is asked in.
Report FormPage::paper() const {
    return formPaper(sheet_, Words(sheet_.response.language),
                     letterheadOf(practiceInfo(workspace().editor.database())));
}

void FormPage::noteOutput(const QString& action) {
    try {
        workspace().file.practice().note(action, {}, "response", id_.value);
    } catch (const Error& error) {
        noteError(error);
    }
}

void FormPage::print() {
    attempt(this, [this] {
        store();
        const Paper paper = paperNamed(practiceInfo(workspace().editor.database()).paper);
        output_->print(this->paper(), title(), paper, [this] { noteOutput(u"print"_s); });
    });
}

void FormPage::savePdf() {
    attempt(this, [this] {
        store();
        const Paper paper = paperNamed(practiceInfo(workspace().editor.database()).paper);
        output_->save(this->paper(), tr("Save the form"), fileName(title()) + u".pdf"_s, paper,
                      [this] { noteOutput(u"export"_s); });
    });
}

void FormPage::printBlank() {
    attempt(this, [this] {
        const PracticeInfo info = practiceInfo(workspace().editor.database());
        const Words words(sheet_.response.language);
        output_->print(blankForm(*sheet_.questionnaire, words, {letterheadOf(info), {}, {}}), tr("Blank form"),
                       paperNamed(info.paper), [] {});
    });
}

void FormPage::retranslate() {
    finish_->setText(tr("Finish the form"));
    print_->setText(tr("&Print…"));
    pdf_->setText(tr("Save as P&DF…"));
    missing_->setAction(tr("&Go to the first of them"));
    tellMissing();
    blank_->setText(tr("Print it blank, to fill in with a pen"));
    handOver_->setText(tr("Hand to the client"));
    handOverButton_->setText(tr("&Hand to the client"));
    paper_->setText(tr("&Typed in from paper"));
    restricted_->setTitle(IntakeWords::restricted());
    delete_->setText(tr("Delete the form"));
    toIntake_->setText(tr("Intake"));
    sayWhyNotShown();
}

}  // namespace reliefbook
