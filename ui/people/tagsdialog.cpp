// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tagsdialog.h"

#include "core/base/text.h"
#include "core/records/problems.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/text.h"
#include "ui/people/tagdialog.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

ClientTag bearingOf(Id<Client> client, Id<Tag> tag) {
    ClientTag bearing;
    bearing.id = Id<ClientTag>::make();
    bearing.client = client;
    bearing.tag = tag;
    return bearing;
}

}  // namespace

TagsDialog::TagsDialog(Workspace& workspace, Id<Client> client, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      client_(client),
      title_(new Text({}, type::pane)),
      about_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      line_(new QLineEdit),
      list_(new QListWidget),
      make_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      change_(new Button({}, Button::Kind::Plain, u"edit"_s)),
      remove_(new Button({}, Button::Kind::Ghost, u"delete"_s)),
      close_(new Button({}, Button::Kind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(QSize(520, 480) * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, about_, line_, make_})
        column->addWidget(part);
    column->addWidget(list_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(change_);
    buttons->addWidget(remove_);
    buttons->addStretch();
    buttons->addWidget(close_);
    column->addLayout(buttons);
    line_->setProperty("kind", u"search"_s);
    line_->installEventFilter(this);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QPushButton* button : {change_, remove_, close_})
        button->setAutoDefault(false);
    for (QObject* act : std::initializer_list<QObject*>{change_, remove_})
        setChanges(act, Changes::Records);
    connect(line_, &QLineEdit::textChanged, this, &TagsDialog::offer);
    connect(list_, &QListWidget::currentRowChanged, this, &TagsDialog::showActs);
    connect(list_, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        const auto row = std::size_t(list_->row(item));
        if (row < offered_.size())
            bear(tags_[offered_[row]].tag.id, item->checkState() == Qt::Checked);
    });
    connect(change_, &QPushButton::clicked, this, &TagsDialog::change);
    connect(remove_, &QPushButton::clicked, this, &TagsDialog::remove);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    // Not at once: the list itself may be telling of it.
    connect(&workspace_.editor.practice(), &Practice::changed, this, &TagsDialog::read, Qt::QueuedConnection);
    retranslate();
    line_->setFocus();
}

void TagsDialog::read() {
    attempt(this, [this] {
        tags_ = tags(workspace_.editor.database());
        borne_ = tagsOf(workspace_.editor.database(), client_);
    });
    offer();
}

void TagsDialog::offer() {
    const QSignalBlocker quiet(list_);
    const TagLine* before = chosen();
    const Id<Tag> kept = before != nullptr ? before->tag.id : Id<Tag>();
    list_->clear();
    offered_.clear();
    const QString typed = line_->text().simplified();
    const QString wanted = folded(typed).trimmed();
    bool exists = false;
    for (std::size_t i = 0; i < tags_.size(); ++i) {
        const Tag& tag = tags_[i].tag;
        const QString name = folded(tag.name).trimmed();
        exists = exists || name == wanted;
        if (!name.contains(wanted))
            continue;
        auto* item =
            new QListWidgetItem(tr("%1 (%n client(s))", "tag, who bear it", tags_[i].clients).arg(tag.name), list_);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool bears = std::ranges::any_of(borne_, [&](const BorneTag& one) { return one.tag.id == tag.id; });
        item->setCheckState(bears ? Qt::Checked : Qt::Unchecked);
        offered_.push_back(i);
        if (tag.id == kept)
            list_->setCurrentItem(item);
    }
    make_->setVisible(!typed.isEmpty() && !exists);
    make_->setText(filled(tr("Press Enter to make the tag “%1” for this client."), {typed}));
    showActs();
}

/// The tag that is called as typed, else a new one.
void TagsDialog::take() {
    const QString typed = line_->text().simplified();
    if (typed.isEmpty())
        return;
    std::optional<Tag> tag;
    if (!attempt(this, [&] { tag = tagCalled(workspace_.editor.database(), typed); }))
        return;
    if (tag ? bear(tag->id, /*bears=*/true) : make(typed))
        line_->clear();
}

bool TagsDialog::make(const QString& name) {
    Tag tag;
    tag.id = Id<Tag>::make();
    tag.name = name;
    if (!problems(tag, {}).empty()) {
        Dialogs::current().inform(this, tr("This is too long for a tag"), tr("A tag is a word or two."));
        return false;
    }
    return attempt(this, [&] {
        workspace_.editor.apply({creation(tag), creation(bearingOf(client_, tag.id))}, tr("new tag"),
                                ClientPlace{client_, {}});
    });
}

bool TagsDialog::bear(Id<Tag> tag, bool bears) {
    const bool done = attempt(this, [&] {
        const Place place = ClientPlace{client_, {}};
        borne_ = tagsOf(workspace_.editor.database(), client_);
        const auto has = std::ranges::find_if(borne_, [tag](const BorneTag& one) { return one.tag.id == tag; });
        if (bears && has == borne_.end())
            workspace_.editor.apply({creation(bearingOf(client_, tag))}, tr("tag of the client"), place);
        else if (!bears && has != borne_.end())
            workspace_.editor.apply({removal(has->bearing)}, tr("taking a tag from the client"), place);
    });
    if (!done)
        QMetaObject::invokeMethod(this, &TagsDialog::read, Qt::QueuedConnection);  // the tick goes back
    return done;
}

const TagLine* TagsDialog::chosen() const {
    const int row = list_->currentRow();
    return row >= 0 && row < int(offered_.size()) ? &tags_[offered_[std::size_t(row)]] : nullptr;
}

void TagsDialog::showActs() {
    const bool mayManage = workspace_.editor.practice().user().role != Role::Reception;
    for (QPushButton* button : {change_, remove_})
        button->setEnabled(mayManage && chosen() != nullptr);
}

void TagsDialog::change() {
    if (const TagLine* line = chosen())
        (new TagDialog(workspace_, line->tag, client_, this))->open();
}

void TagsDialog::remove() {
    const TagLine* line = chosen();
    if (line == nullptr)
        return;
    const Tag tag = line->tag;
    if (line->clients > 0 &&
        !Dialogs::current().confirm(
            this, filled(tr("Delete the tag “%1”?"), {tag.name}),
            tr("%n client(s) bear it. It is taken from all of them; undo brings it back.", nullptr, line->clients),
            tr("&Delete")))
        return;
    attempt(this, [&] {
        workspace_.editor.apply(removedTag(workspace_.editor.database(), tag.id), tr("deleting the tag"),
                                ClientPlace{client_, {}});
    });
}

void TagsDialog::retranslate() {
    setWindowTitle(tr("Tags"));
    title_->setText(tr("Tags of the client"));
    about_->setText(tr("Words of your practice to group clients by. Type one, or tick those that fit."));
    line_->setPlaceholderText(tr("Type a tag"));
    line_->setAccessibleName(tr("Type a tag"));
    list_->setAccessibleName(tr("Tags"));
    change_->setText(tr("&Rename…"));
    remove_->setText(tr("&Delete"));
    close_->setText(tr("&Close"));
    read();
}

void TagsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

bool TagsDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;  // a dialog would take it for its button
        }
        if (key == Qt::Key_Down && list_->count() > 0) {
            list_->setFocus();
            list_->setCurrentRow(std::max(list_->currentRow(), 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace reliefbook
