// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/file/practicefile.h"
#include "core/practice/alertread.h"
#include "core/practice/clientread.h"
#include "core/practice/firstvisit.h"
#include "core/practice/formchanges.h"
#include "core/practice/intakerecord.h"
#include "core/practice/queries.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/relationread.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/forms/reasondialog.h"
#include "ui/intake/intakeacts.h"
#include "ui/intake/intakepaper.h"
#include "ui/intake/intakewords.h"
#include "ui/reports/letterhead.h"
#include "ui/reports/output.h"
#include "ui/screening/clearancedialog.h"
#include "ui/screening/findingscard.h"
#include "ui/screening/findingwords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwoColumns = 820;

ListItem itemOf(const FormLine& form) {
    ListItem item;
    item.title = form.title;
    item.detail = IntakeWords::line(form);
    item.iconName = form.state == ResponseState::Draft ? u"edit"_s : u"note"_s;
    return item;
}

}  // namespace

IntakePage::IntakePage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
    makeActions();
    build();
    output_ = new ReportOutput(this);
    connect(asking_, &Banner::activated, this, &IntakePage::goOn);
    connect(findings_, &FindingsCard::noteWanted, this, &IntakePage::enterNote);
    connect(findings_, &FindingsCard::noteChangeWanted, this, &IntakePage::changeNote);
    connect(findings_, &FindingsCard::closeWanted, this, &IntakePage::closeOrOpen);
    connect(offers_, &ItemList::chosen, this, [this](int row) { begin(offered_[std::size_t(row)]); });
    connect(unfinishedList_, &ItemList::chosen, this,
            [this](int row) { emit wanted(FormPlace{unfinished_[std::size_t(row)].id}); });
    connect(finishedList_, &ItemList::chosen, this,
            [this](int row) { emit wanted(FormPlace{finished_[std::size_t(row)].id}); });
    IntakePage::retranslate();
}

void IntakePage::build() {
    head_ = new PageHead({headButton(print_, u"print"_s), headButton(pdf_, u"pdf"_s), headButton(toFile_, u"user"_s)});
    joined_ = new Banner(Banner::Kind::Info);
    joined_->setClosable(/*closable=*/true);
    joined_->hide();
    asking_ = new Banner(Banner::Kind::Info);
    setChanges(asking_->actionButton(), Changes::Records);
    restricted_ = new Banner(Banner::Kind::Warn);
    findings_ = new FindingsCard(FindingView::Acts::Decide);
    offer_ = new Card;
    offers_ = new ItemList;
    forms_ = new Card;
    unfinishedTitle_ = new Text({}, type::secondary, Tone::Text2);
    unfinishedList_ = new ItemList;
    finishedTitle_ = new Text({}, type::secondary, Tone::Text2);
    finishedList_ = new ItemList;
    noForms_ = (new Text({}, type::secondary, Tone::Text2))->wrapped();
    setChanges(offers_, Changes::Records);
    for (ItemList* list : {offers_, unfinishedList_, finishedList_})
        list->setFitted(/*fitted=*/true);
    for (Card* card : {offer_, forms_})
        card->setSpread(ItemList::inset);
    offer_->body()->addWidget(offers_);
    for (Text* text : {noForms_, unfinishedTitle_, finishedTitle_})
        text->setContentsMargins(ItemList::inset, 2, ItemList::inset, 0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{noForms_, unfinishedTitle_, unfinishedList_, finishedTitle_, finishedList_})
        forms_->body()->addWidget(part);
    forms_->body()->addStretch();
    consents_ = new Card;
    consentRows_ = new QVBoxLayout;
    consentRows_->setSpacing(12);
    consents_->body()->addLayout(consentRows_);
    consents_->body()->addStretch();

    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(14);
    left->addWidget(findings_);
    left->addWidget(forms_);
    left->addStretch(1);
    right->addWidget(offer_);
    right->addWidget(consents_);
    right->addStretch(1);
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->setSpacing(14);
    columns_->addLayout(left, 3);
    columns_->addLayout(right, 2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(joined_);
    page->addWidget(asking_);
    page->addWidget(restricted_);
    page->addLayout(columns_);
    page->addStretch();
}

void IntakePage::makeActions() {
    ask_ = new QAction(icon(u"note"_s), {}, this);
    toFile_ = new QAction(icon(u"user"_s), {}, this);
    print_ = new QAction(icon(u"print"_s), {}, this);
    print_->setShortcut(QKeySequence::Print);
    print_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(print_);
    pdf_ = new QAction(icon(u"pdf"_s), {}, this);
    connect(print_, &QAction::triggered, this, &IntakePage::print);
    connect(pdf_, &QAction::triggered, this, &IntakePage::savePdf);
    setChanges(ask_, Changes::Records);
    connect(ask_, &QAction::triggered, this, &IntakePage::goOn);
    connect(toFile_, &QAction::triggered, this, [this] { emit wanted(ClientPlace{id_, {}}); });
}

QList<QAction*> IntakePage::pageActions() { return {ask_, toFile_, print_, pdf_}; }

QString IntakePage::titleForAll() const { return tr("Intake"); }

QString IntakePage::title() const {
    return filled(tr("%1, intake", "of a client"), {IntakeWords::name(sheet_.client)});
}

bool IntakePage::show(const Place& place) {
    const auto* to = std::get_if<IntakePlace>(&place);
    if (to == nullptr)
        return false;
    sql::Database& database = workspace().editor.database();
    const std::optional<Client> asked = clientOf(database, to->client);
    const std::optional<Client> kept = asked ? keptClientOf(database, asked->id) : std::nullopt;
    if (!kept)
        return false;
    try {
        sheet_ = intakeSheet(database, kept->id);  // where a file goes on that was made one with another
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::NoSuchRecord)
            throw;
        return false;
    }
    joined_->setVisible(kept->id != asked->id);
    joined_->setTitle(filled(tr("The file of %1 was joined into this one"), {IntakeWords::name(*asked)}));
    fresh_ = fresh_ || kept->id != id_;
    id_ = kept->id;
    markStale();
    return true;
}

Place IntakePage::place() const { return IntakePlace{id_}; }

void IntakePage::refresh() {
    if (!id_)
        return;
    sql::Database& database = workspace().editor.database();
    sheet_ = intakeSheet(database, id_);
    head_->setTitle(title());
    asking_->setText(IntakeWords::asking(sheet_.asked, today()));
    const Asking due = whatToAsk(sheet_.asked, today());
    asking_->setKind(due == Asking::InFull ? Banner::Kind::Warn : Banner::Kind::Info);
    asking_->setTitle(due == Asking::Nothing ? tr("Asked today") : tr("To be asked today"));
    asking_->setAction(due == Asking::OneLine ? tr("&Anything changed?") : tr("Ask the &intake"));
    const bool mayRead = mayReadFindings(workspace().editor.practice().user().role);
    findings_->setEmptyText(!mayRead              ? tr("Only for therapists to read")
                            : sheet_.asked.intake ? tr("Nothing was found that asks for caution.")
                                                  : tr("Nothing was asked yet."));
    findings_->setFindings(mayRead ? sheet_.findings : std::vector<HeldFinding>{}, today());
    for (QAction* act : {print_, pdf_})
        act->setEnabled(mayRead && !sheet_.client.restrictedAt);  // kept, and nothing else
    fillForms();
    fillConsents();
    sayWhatComesNext();
    const QString restriction = IntakeWords::restriction(sheet_.client);
    const bool mayAsk = restriction.isEmpty();
    restricted_->setText(restriction);
    restricted_->setVisible(!mayAsk);
    asking_->setVisible(mayAsk);
    offer_->setVisible(mayAsk);
    ask_->setEnabled(mayAsk && !asking_->actionButton()->isHidden());
    setFocusProxy(ask_->isEnabled() ? asking_->actionButton() : nullptr);  // what one comes here for
    for (QWidget* part : std::initializer_list<QWidget*>{findings_, consents_}) {
        for (QPushButton* button : part->findChildren<QPushButton*>()) {
            if (changesOf(button) == Changes::Records)
                button->setEnabled(mayAsk);
        }
    }
    arrange();
    if (fresh_)
        noteView(workspace(), id_);
    fresh_ = false;
}

void IntakePage::fillForms() {
    offered_.clear();
    std::vector<ListItem> offers;
    const AskedOf of{sheet_.client.birthDate, today(), sheet_.client.sex};
    for (Questionnaire& form : offeredQuestionnaires(workspace().editor.database())) {
        if (!holds(form.offered, sheet_.lastIntake, of))
            continue;
        ListItem item;
        item.title = wordingIn(form, interfaceWords().language()).title;
        item.detail = IntakeWords::purpose(form.purpose);
        item.iconName = form.purpose == Purpose::Consent ? u"signature"_s : u"add"_s;
        offers.push_back(item);
        offered_.push_back(std::move(form));
    }
    offers_->setItems(offers);
    unfinished_.clear();
    finished_.clear();
    std::vector<ListItem> unfinished, finished;
    for (const FormLine& form : sheet_.forms) {
        const bool open = form.state == ResponseState::Draft;
        (open ? unfinished_ : finished_).push_back(form);
        (open ? unfinished : finished).push_back(itemOf(form));
    }
    unfinishedList_->setItems(unfinished);
    finishedList_->setItems(finished);
    for (QWidget* part : std::initializer_list<QWidget*>{unfinishedTitle_, unfinishedList_})
        part->setVisible(!unfinished.empty());
    for (QWidget* part : std::initializer_list<QWidget*>{finishedTitle_, finishedList_})
        part->setVisible(!finished.empty());
    noForms_->setVisible(sheet_.forms.empty());
}

/// All may have been asked today, and still nobody agreed to be treated, or knows what is wished for. One step at a
/// time, so that whoever presses Enter comes from the intake to the course.
void IntakePage::sayWhatComesNext() {
    next_.reset();
    if (whatToAsk(sheet_.asked, today()) != Asking::Nothing)
        return;
    sql::Database& database = workspace().editor.database();
    next_ = nextForm(database, sheet_);
    const QString missing = missingConsents();
    if (!missing.isEmpty()) {
        asking_->setTitle(tr("Asked today; not agreed to yet"));
        asking_->setText(missing);
    }
    if (next_ && next_->purpose == Purpose::Consent) {
        asking_->setAction(tr("Ask for the &consent"));
    } else if (next_) {
        if (missing.isEmpty())
            asking_->setText(tr("The consultation comes before the course: what the client wishes for."));
        asking_->setAction(tr("Ask the &consultation"));
    } else if (courseWish(database, id_)) {
        if (missing.isEmpty())
            asking_->setText(tr("The consultation is done: a course can begin."));
        asking_->setAction(tr("Begin a &course"));
    } else {
        asking_->setAction({});
    }
}

/// The titles of those that are needed and not given; empty where none is.
QString IntakePage::missingConsents() const {
    QStringList missing;
    for (const Questionnaire& form : offered_) {
        const bool isGiven = std::ranges::any_of(
            sheet_.consents, [&](const Consent& consent) { return consent.kind == form.id && !consent.withdrawnAt; });
        if (form.purpose == Purpose::Consent && isNeeded(form) && !isGiven)
            missing += wordingIn(form, interfaceWords().language()).title;
    }
    return missing.isEmpty() ? QString() : interfaceWords().locale().createSeparatedList(missing);
}

void IntakePage::fillConsents() {
    while (QLayoutItem* item = consentRows_->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (sheet_.consents.empty())
        consentRows_->addWidget(
            (new Text(tr("None was given yet. Consents are among the forms."), type::secondary, Tone::Text2))
                ->wrapped());
    for (const Consent& consent : sheet_.consents) {
        auto* row = new QWidget;
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        const auto form = questionnaireOf(workspace().editor.database(), consent.kind, consent.textVersion);
        const QString name = form ? wordingIn(*form, interfaceWords().language()).title : consent.kind;
        auto* title = (new Text(name))->wrapped();
        title->setWeight(QFont::DemiBold);
        column->addWidget(title);
        column->addWidget((new Text(IntakeWords::consent(consent), type::secondary, Tone::Text2))->wrapped());
        if (!consent.withdrawnAt) {
            auto* withdraw = new Button(tr("Withdraw…"), Button::Kind::Link);
            withdraw->setAccessibleName(filled(tr("Withdraw: %1"), {name}));
            setChanges(withdraw, Changes::Records);
            connect(withdraw, &QPushButton::clicked, this, [this, consent] { this->withdraw(consent); });
            column->addWidget(withdraw, 0, Qt::AlignLeft);
        }
        consentRows_->addWidget(row);
    }
}

void IntakePage::goOn() {
    if (whatToAsk(sheet_.asked, today()) != Asking::Nothing)
        askWhatIsDue();
    else if (next_)
        begin(*next_);
    else
        emit wanted(ClientPlace{id_, {}});  // where a course begins
}

void IntakePage::askWhatIsDue() {
    attempt(this, [this] {
        if (const auto form = IntakeActs::askDue(workspace().editor, sheet_.client, {}, place()))
            emit wanted(FormPlace{*form});
        else
            IntakeActs::sayNothingIsOffered(this, whatToAsk(sheet_.asked, today()));
    });
}

/// One that is open already is gone on with: nobody answers the same form twice.
void IntakePage::begin(const Questionnaire& questionnaire) {
    const auto open = std::ranges::find(unfinished_, questionnaire.id, &FormLine::questionnaire);
    if (open != unfinished_.end()) {
        emit wanted(FormPlace{open->id});
        return;
    }
    attempt(this, [&] {
        emit wanted(FormPlace{IntakeActs::begin(workspace().editor, sheet_.client, questionnaire, {}, place())});
    });
}

void IntakePage::enterNote(const HeldFinding& held) {
    attempt(this, [&] { IntakeActs::enterNote(this, workspace().editor, held.finding); });
}

void IntakePage::changeNote(const HeldFinding& held, const Clearance& note) {
    attempt(this, [&] {
        auto* dialog =
            new ClearanceDialog(held.finding, note, doctorsFor(workspace().editor.database(), id_, note.contact), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, note] {
            attempt(this, [&] {
                workspace().editor.apply({reliefbook::update(note, dialog->clearance())},
                                         tr("changing the doctor's note"), place());
            });
        });
        connect(dialog, &ClearanceDialog::removeWanted, this, [this, note] {
            attempt(this,
                    [&] { workspace().editor.apply({removal(note)}, tr("deleting the doctor's note"), place()); });
        });
        dialog->open();
    });
}

void IntakePage::closeOrOpen(const HeldFinding& held) {
    if (held.finding.closedOn) {
        attempt(this, [&] {
            workspace().editor.apply(reopenedFinding(held.finding), tr("opening the finding again"), place());
        });
        return;
    }
    auto* dialog = new ReasonDialog({.title = tr("Close a finding"),
                                     .text = tr("It will not be shown at sessions any more. It stays in this list."),
                                     .points = {FindingWords::title(held.finding)},
                                     .ask = tr("&Why does it not hold any more?"),
                                     .action = tr("C&lose the finding"),
                                     .cancel = tr("&Cancel")},
                                    ReasonField::Need::Required, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, held] {
        attempt(this, [&] {
            workspace().editor.apply(closedFinding(held.finding, today(), dialog->reason()), tr("closing the finding"),
                                     place());
        });
    });
    dialog->open();
}

/// As easily as it was given (GDPR, article 7(3)): nobody owes a reason.
void IntakePage::withdraw(const Consent& consent) {
    auto* dialog = new ReasonDialog(
        {.title = tr("Withdraw a consent"),
         .text = tr("That it was given stays written down, and that it was withdrawn is written beside it."),
         .points = {},
         .ask = tr("What did the client &say? It may be left empty."),
         .action = tr("&Withdraw"),
         .cancel = tr("&Cancel")},
        ReasonField::Need::Optional, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, consent] {
        attempt(this, [&] {
            workspace().editor.apply(withdrawnConsent(consent, now(), dialog->reason()), tr("withdrawing the consent"),
                                     place());
        });
    });
    dialog->open();
}

void IntakePage::print() {
    attempt(this, [this] {
        sql::Database& database = workspace().editor.database();
        const PracticeInfo info = practiceInfo(database);
        output_->print(IntakePaper::of(intakeRecord(database, id_), letterheadOf(info), today()), title(),
                       paperNamed(info.paper), [this] { noteOutput(u"print"_s); });
    });
}

void IntakePage::savePdf() {
    attempt(this, [this] {
        sql::Database& database = workspace().editor.database();
        const PracticeInfo info = practiceInfo(database);
        output_->save(IntakePaper::of(intakeRecord(database, id_), letterheadOf(info), today()), tr("Save the intake"),
                      fileName(title()) + u".pdf"_s, paperNamed(info.paper), [this] { noteOutput(u"export"_s); });
    });
}

void IntakePage::noteOutput(const QString& action) {
    try {
        workspace().file.practice().note(action, {}, "client", id_.value);
    } catch (const Error& error) {
        noteError(error);
    }
}

void IntakePage::arrange() {
    const int room = parentWidget() != nullptr ? parentWidget()->width() : width();
    columns_->setDirection(room >= widthForTwoColumns * textZoom() / 100 ? QBoxLayout::LeftToRight
                                                                         : QBoxLayout::TopToBottom);
}

void IntakePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void IntakePage::retranslate() {
    ask_->setText(tr("Ask what is due"));
    toFile_->setText(tr("Client's &file"));
    restricted_->setTitle(IntakeWords::restricted());
    print_->setText(tr("&Print…"));
    pdf_->setText(tr("Save as P&DF…"));
    offer_->setTitle(tr("Ask a form"));
    offers_->setAccessibleName(tr("Ask a form"));
    forms_->setTitle(tr("Forms"));
    joined_->setText(tr("All that was asked there is here."));
    unfinishedTitle_->setText(tr("Not finished"));
    unfinishedList_->setAccessibleName(tr("Not finished"));
    finishedTitle_->setText(tr("Finished"));
    finishedList_->setAccessibleName(tr("Finished"));
    noForms_->setText(tr("No form was asked yet."));
    consents_->setTitle(tr("Consents"));
}

}  // namespace reliefbook
