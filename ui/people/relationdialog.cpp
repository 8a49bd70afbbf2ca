// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relationdialog.h"

#include "core/practice/clientsearch.h"
#include "core/practice/queries.h"
#include "core/records/problems.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/forms/problemtext.h"
#include "ui/people/contactdialog.h"
#include "ui/people/peoplewords.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 12;  // of clients, and of contacts

QString contactText(const Contact& contact) {
    QStringList facts{PeopleWords::name(contact), contact.speciality};
    if (!contact.name.isEmpty())
        facts << contact.organisation;
    facts << PeopleWords::kind(contact.kind);
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

}  // namespace

RelationForm::RelationForm(QWidget* parent) : FormWidget(parent), role_(new ChoiceField), note_(new TextField) {
    role_->setChoices([] { return PeopleWords::roles(); });
    addField(role_, QT_TR_NOOP("&Is to the client"), Width::Half);
    addField(note_, QT_TR_NOOP("N&ote"), Width::Half);
}

void RelationForm::fill(const ClientRelation& relation) {
    filled_ = relation;
    role_->setValue(codeOf(relation.role));
    note_->setValue(relation.note);
}

ClientRelation RelationForm::relation() const {
    ClientRelation relation = filled_;
    relation.role = fromCode(role_->value(), filled_.role);
    relation.note = note_->value();
    return relation;
}

bool RelationForm::showProblems() {
    const bool holds = note_->value().size() <= mostInALine;
    showProblem(note_, holds ? QString() : problemText({"note", ProblemKind::TooLong, 0, double(mostInALine)}));
    return holds;
}

RelationDialog::RelationDialog(Workspace& workspace, RelationForm* form, QWidget* parent)
    : FormDialog(form, parent),
      workspace_(workspace),
      form_(form),
      line_(new QLineEdit),
      list_(new QListWidget),
      question_((new Text)->wrapped()) {
    line_->setProperty("kind", u"search"_s);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFixedHeight(170 * textZoom() / 100);
    question_->setBuddy(line_);
    line_->installEventFilter(this);
    head()->addWidget(question_);
    head()->addWidget(line_);
    head()->addWidget(list_);
    connect(line_, &QLineEdit::textChanged, this, &RelationDialog::offer);
    connect(list_, &QListWidget::itemDoubleClicked, this, &FormDialog::accept);
}

RelationDialog::RelationDialog(Workspace& workspace, Id<Client> client, QWidget* parent)
    : RelationDialog(workspace, new RelationForm, parent) {
    ClientRelation relation;
    relation.id = Id<ClientRelation>::make();
    relation.client = client;
    form_->fill(relation);
    attempt(this, [this] { contacts_ = directory(workspace_.editor.database()); });
    RelationDialog::retranslate();
    line_->setFocus();
}

RelationDialog::RelationDialog(Workspace& workspace, const Relation& relation, QWidget* parent)
    : RelationDialog(workspace, new RelationForm, parent) {
    relation_ = relation;
    form_->fill(relation.relation);
    line_->hide();
    list_->hide();
    setRemovable(/*removable=*/true);
    RelationDialog::retranslate();
    form_->fields().front()->setFocus();
}

void RelationDialog::offer() {
    if (relation_)
        return;
    list_->clear();
    offered_.clear();
    const QString typed = line_->text().trimmed();
    attempt(this, [&] {
        if (!typed.isEmpty()) {
            std::vector<Id<Client>> found = workspace_.search.find(typed, mostOffered + 1);
            std::erase(found, form_->relation().client);
            for (const ClientRow& row : clientRows(workspace_.editor.database(), found)) {
                const QString name = fullName(row.firstName, row.lastName);
                add(row.birthDate ? filled(tr("%1 · client, born %2"), {name, interfaceWords().day(*row.birthDate)})
                                  : filled(tr("%1 · client"), {name}),
                    {row.id, {}});
            }
        }
    });
    int contacts = 0;
    for (const ContactLine& line : contacts_) {
        if (contacts < mostOffered && matches(line.contact, typed)) {
            add(contactText(line.contact), {{}, line.contact.id});
            ++contacts;
        }
    }
    if (!typed.isEmpty())
        add(filled(tr("New in the directory: %1"), {typed}), {});
    if (list_->count() > 0 && !typed.isEmpty())
        list_->setCurrentRow(0);
}

void RelationDialog::add(const QString& text, const Somebody& somebody) {
    list_->addItem(text);
    offered_.push_back(somebody);
}

bool RelationDialog::save() {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return false;
    }
    if (relation_)
        return store({relation_->relation.otherClient, relation_->relation.contact});
    const int row = list_->currentRow();
    if (row < 0) {
        question_->setTone(Tone::Danger);
        line_->setFocus();
        return false;
    }
    const Somebody somebody = offered_[std::size_t(row)];
    if (somebody.client || somebody.contact)
        return store(somebody);
    enterNew();
    return false;
}

/// Their details are asked for at once; when they are stored, what they are to the client is too.
void RelationDialog::enterNew() {
    const ClientRelation relation = form_->relation();
    auto* dialog = new ContactDialog(workspace_, draftContact(line_->text().trimmed(), relation.role),
                                     ClientPlace{relation.client, {}}, this);
    connect(dialog, &ContactDialog::stored, this, [this](Id<Contact> contact) {
        if (store({{}, contact}))
            done(QDialog::Accepted);
    });
    dialog->open();
}

bool RelationDialog::store(const Somebody& somebody) {
    return attempt(this, [&] {
        ClientRelation relation = form_->relation();
        relation.otherClient = somebody.client;
        relation.contact = somebody.contact;
        const Place place = ClientPlace{relation.client, {}};
        if (relation_)
            workspace_.editor.apply({reliefbook::update(relation_->relation, relation)}, tr("person around the client"),
                                    place);
        else
            workspace_.editor.apply({creation(relation)}, tr("new person around the client"), place);
    });
}

bool RelationDialog::remove() {
    return attempt(this, [this] {
        workspace_.editor.apply({removal(relation_->relation)}, tr("taking somebody out of the client's file"),
                                ClientPlace{relation_->relation.client, {}});
    });
}

void RelationDialog::retranslate() {
    FormDialog::retranslate();
    setTitle(relation_ ? PeopleWords::role(relation_->relation.role) : tr("Somebody around the client"));
    removeButton()->setText(tr("&Take out"));
    if (relation_)
        question_->setText(relation_->client ? PeopleWords::name(*relation_->client)
                                             : contactText(*relation_->contact));
    else
        question_->setText(tr("&Who is it? Type a name: a client, or somebody of the directory."));
    line_->setPlaceholderText(tr("Name"));
    line_->setAccessibleName(tr("Name"));
    list_->setAccessibleName(tr("Who it can be"));
    offer();
}

bool RelationDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && list_->count() > 0) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(qBound(0, list_->currentRow() + step, list_->count() - 1));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

}  // namespace reliefbook
