// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/newclientdialog.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/practice/clientread.h"
#include "core/practice/clientsearch.h"
#include "core/practice/erasure.h"
#include "ui/clients/clientacts.h"
#include "ui/clients/clientwords.h"
#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/controls/tiptext.h"
#include "ui/forms/fields.h"
#include "ui/forms/typing.h"
#include "ui/merging/mergewords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostHints = 3;

/// A client as far as what was typed says it: a telephone number, or a first and a last name.
Client draftOf(const QString& typed) {
    Client client;
    client.id = Id<Client>::make();
    const QString text = typed.simplified();
    const bool isNumber = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber) {
        client.mobile = text;
        return client;
    }
    const qsizetype blank = text.indexOf(u' ');
    client.firstName = blank < 0 ? text : text.first(blank);
    client.lastName = blank < 0 ? QString() : text.sliced(blank + 1);
    // A name typed in a hurry is still a name.
    for (QString* name : {&client.firstName, &client.lastName}) {
        if (!name->isEmpty())
            (*name)[0] = name->front().toUpper();
    }
    return client;
}

}  // namespace

NewClientForm::NewClientForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&First name"), &Client::firstName);
    add<TextField>(QT_TR_NOOP("&Last name"), &Client::lastName);
    add<DayField>(QT_TR_NOOP("&Birth date"), &Client::birthDate)->setGuess(YearGuess::Past);
    add<TextField>(QT_TR_NOOP("&Mobile phone"), &Client::mobile);
    add<TextField>(QT_TR_NOOP("E-m&ail"), &Client::email);
}

NewClientDialog::NewClientDialog(Workspace& workspace, const QString& typed, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      form_(new NewClientForm),
      typing_(new Typing([this] { keepQuietly(); }, this)),
      others_(new QWidget),
      hints_(new QVBoxLayout),
      othersTitle_(new Text({}, type::caption, Tone::Text2)),
      title_(new Text({}, type::pane)),
      save_(new Button),
      intake_(new Button({}, Button::Kind::Primary, u"note"_s)),
      start_(new Button),
      cancel_(new Button({}, Button::Kind::Ghost)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520 * textZoom() / 100);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 22);
    layout->setSpacing(16);
    layout->addWidget(title_);
    layout->addWidget(form_);

    auto* found = new QVBoxLayout(others_);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(2);
    found->addWidget(othersTitle_);
    found->addLayout(hints_);
    layout->addWidget(others_);
    layout->addStretch();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel_);
    buttons->addStretch();
    buttons->addWidget(save_);
    buttons->addWidget(start_);
    buttons->addWidget(intake_);
    layout->addLayout(buttons);
    save_->setDefault(true);
    for (QPushButton* button : {cancel_, start_, intake_})
        button->setAutoDefault(false);

    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, [this] { create(Then::Stay); });
    connect(intake_, &QPushButton::clicked, this, [this] { create(Then::AskIntake); });
    connect(start_, &QPushButton::clicked, this, [this] { create(Then::StartSession); });
    connect(form_, &FormWidget::edited, this, &NewClientDialog::hintAtOthers);
    connect(form_, &FormWidget::edited, typing_, &Typing::typed);
    connect(form_, &FormWidget::left, this, [this] {
        // Whoever has typed nothing yet is not told that a name is needed.
        if (!over_ && (form_->isStored() || form_->isTouched()))
            form_->showProblems();
        typing_->flush();
    });
    const Client draft = draftOf(typed);
    form_->setNew(draft);
    retranslate();
    hintAtOthers();
    (draft.firstName.isEmpty() || !draft.lastName.isEmpty() ? form_->fields()[0] : form_->fields()[1])->setFocus();
}

// A field that goes with its dialog loses the focus, and would tell a dialog that is no more.
NewClientDialog::~NewClientDialog() { form_->disconnect(this); }

void NewClientDialog::keep() {
    if (over_)
        return;
    form_->storeQuietly([this](const std::optional<Client>& before, const Client& after) {
        return workspace_.editor.save(before, after, tr("new client"), ClientPlace{after.id, {}});
    });
}

/// Nobody is interrupted in the middle of a name: what can't be stored is said when Save is pressed.
void NewClientDialog::keepQuietly() {
    try {
        keep();
    } catch (const Error& error) {
        noteError(error);
    }
}

void NewClientDialog::reject() {
    if (over_)
        return;
    over_ = true;
    const Client client = form_->original();
    if (form_->isStored()) {
        attempt(this, [&] {
            try {
                if (!workspace_.editor.withdraw(client))
                    takeOutAgain(workspace_.editor.practice(), client);
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::Conflict)
                    throw;
                ClientActs::remove(workspace_.editor, client);  // something belongs to it by now
            }
        });
    }
    QDialog::reject();
}

void NewClientDialog::retranslate() {
    setWindowTitle(tr("New client"));
    title_->setText(tr("New client"));
    save_->setText(tr("&Save"));
    intake_->setText(tr("Ask the &intake"));
    intake_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));  // a new text takes it away
    start_->setText(tr("Start s&ession"));
    start_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    cancel_->setText(tr("&Cancel"));
}

void NewClientDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hintAtOthers();
    }
    QDialog::changeEvent(event);
}

void NewClientDialog::create(Then then) {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return;
    }
    Editor& editor = workspace_.editor;
    const bool kept = attempt(this, [&] {
        keep();
        if (form_->isStored())
            return;
        const Client draft = form_->record();  // as it was searched for in vain; nobody typed more
        form_->setRecord(editor.save(std::optional<Client>(), draft, tr("new client"), ClientPlace{draft.id, {}}));
    });
    if (!kept)
        return;
    const Client client = form_->original();
    if (then != Then::StartSession) {
        over_ = true;
        accept();  // first: nobody works behind a dialog
        emit created(client.id);
        if (then == Then::AskIntake)
            emit intakeWanted(client.id);
        return;
    }
    Id<Session> session;
    const bool done = attempt(this, [&] { session = ClientActs::startFirstSession(editor, client.id); });
    if (done) {
        over_ = true;
        accept();
        emit sessionStarted(session);
    }
}

void NewClientDialog::hintAtOthers() {
    while (QLayoutItem* item = hints_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Client client = form_->record();
    const Person typed = personOf(client);
    attempt(this, [&] {
        sql::Database& database = workspace_.editor.database();
        // Who may be this one, from memory; then whoever has this name, number or day.
        std::vector<Id<Client>> shown{client.id};
        const auto isShown = [&](Id<Client> id) { return std::ranges::find(shown, id) != shown.end(); };
        for (const Id<Client> id : workspace_.search.like(typed, int(mostHints) + 1)) {
            const std::optional<Client> other = isShown(id) ? std::nullopt : clientOf(database, id);
            if (other && shown.size() <= mostHints) {
                const Likeness why = likeness(typed, personOf(*other));
                addHint(*other, &why);
                shown.push_back(id);
            }
        }
        othersTitle_->setText(shown.size() > 1 ? tr("Is there already:") : tr("In the file already:"));
        const auto look = [&](const QString& text) {
            for (const Id<Client> id : workspace_.search.find(text, int(mostHints) + 1)) {
                const std::optional<Client> other = isShown(id) ? std::nullopt : clientOf(database, id);
                if (other && shown.size() <= mostHints) {
                    addHint(*other, nullptr);
                    shown.push_back(id);
                }
            }
        };
        if (!client.firstName.isEmpty() && !client.lastName.isEmpty())
            look(client.firstName + u' ' + client.lastName);
        if (digitsOf(client.mobile).size() >= 6)
            look(client.mobile);
        if (client.birthDate && !client.lastName.isEmpty())
            look(client.lastName + u' ' + client.birthDate->toString(u"yyyy-MM-dd"_s));
    });
    others_->setVisible(hints_->count() > 0);
}

/// The name leads to the file; beside it stands what is alike, where that is known.
void NewClientDialog::addHint(const Client& other, const Likeness* why) {
    const QString name = fullName(other.firstName, other.lastName);
    const QString born =
        other.birthDate ? filled(tr("born %1", "on a day"), {interfaceWords().day(*other.birthDate)}) : QString();
    auto* hint = new Button(QString(name).replace(u'&', u"&&"_s), Button::Kind::Link, u"clients"_s);
    hint->setAutoDefault(false);
    hint->setToolTip(tipText(tr("Open this file instead of entering the client anew")));
    hint->setAccessibleName(filled(tr("Open the file of %1"), {born.isEmpty() ? name : name + u", "_s + born}));
    hint->setMinimumWidth(80);  // a long name ends in "…"
    connect(hint, &QPushButton::clicked, this, [this, id = other.id] { openInstead(id); });
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(hint, 0, Qt::AlignLeft);
    for (const QString& fact : {born, why != nullptr ? MergeWords::why(*why) : QString()}) {
        if (fact.isEmpty())
            continue;
        auto* line = (new Text(fact, type::caption, Tone::Text2))->wrapped();
        line->setContentsMargins(24, 0, 0, 0);  // under the name
        column->addWidget(line);
    }
    hints_->addWidget(row);
    row->show();  // now, not in a turn of its own: what stood here before is gone already
}

/// The values that would be missed in that file.
QStringList NewClientDialog::typedAndNotOf(const Client& other) const {
    const Client typed = form_->record();
    const Person here = personOf(typed), there = personOf(other);
    QStringList more;
    if (folded(typed.firstName) != folded(other.firstName) || folded(typed.lastName) != folded(other.lastName))
        more << fullName(typed.firstName, typed.lastName);
    if (typed.birthDate && typed.birthDate != other.birthDate)
        more << interfaceWords().day(*typed.birthDate);
    if (!typed.mobile.isEmpty() && std::ranges::find_first_of(here.phones, there.phones) == here.phones.end())
        more << typed.mobile;
    if (!typed.email.isEmpty() && here.email != there.email)
        more << typed.email;
    more.removeAll(QString());
    return more;
}

/// The entry is given up for a file that is there. What that file lacks of it is asked about first and goes into the
/// bin, not away.
void NewClientDialog::openInstead(Id<Client> id) {
    attempt(this, [&] {
        const std::optional<Client> other = clientOf(workspace_.editor.database(), id);
        if (!other)
            return;
        const QStringList more = typedAndNotOf(*other);
        if (more.isEmpty()) {
            reject();
            emit chosen(id);
            return;
        }
        keepQuietly();
        const QString values = interfaceWords().locale().createSeparatedList(more);
        const QString about = form_->isStored()
                                  ? tr("This was typed here and is not in that file: %1. It goes into the bin, and "
                                       "comes back from there.")
                                  : tr("This was typed here and is not in that file: %1. It is not kept.");
        if (!Dialogs::current().confirm(
                this, filled(tr("Open the file of %1?"), {fullName(other->firstName, other->lastName)}),
                filled(about, {values}), tr("&Open the file")))
            return;
        over_ = true;
        if (form_->isStored())
            ClientActs::remove(workspace_.editor, form_->original());
        QDialog::reject();
        emit chosen(id);
    });
}

}  // namespace reliefbook
