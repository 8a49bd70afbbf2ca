// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/finder.h"

#include "core/base/text.h"
#include "core/practice/clientsearch.h"
#include "core/practice/queries.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/text.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"
#include "ui/window/commands.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <QAction>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClients = 6;

/// Every word typed begins a word of the command.
bool matches(const QString& typed, const QString& command) {
    const QString words = u' ' + folded(command);
    for (const QString& word : folded(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (!words.contains(u' ' + word))
            return false;
    }
    return true;
}

}  // namespace

Finder::Finder(Workspace& workspace, const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      field_(new SearchField),
      list_(new ItemList),
      nothing_(new Text({}, type::body, Tone::Text2)) {
    for (QAction* action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            actions_ << action;
    }
    setWindowTitle(tr("Find"));
    field_->setPlaceholderText(tr("Name, telephone, birth date, or a command"));
    field_->setAccessibleName(tr("Find a client or command"));
    list_->setAccessibleName(tr("Found"));
    list_->setFocusPolicy(Qt::NoFocus);
    nothing_->setText(tr("Nothing found. Fewer letters find more."));
    nothing_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(10);
    column->addWidget(field_);
    column->addWidget(list_, 1);
    column->addWidget(nothing_, 1);
    resize((QSize(580, 460) * textZoom() / 100).boundedTo(screen()->availableSize() - QSize(40, 60)));
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &Finder::search);
    connect(list_, &ItemList::chosen, this, &Finder::choose);
    search();
    field_->setFocus();
}

std::optional<Place> Finder::place() const {
    const auto* place = chosen_ < 0 ? nullptr : std::get_if<Place>(&found_[static_cast<std::size_t>(chosen_)]);
    return place != nullptr ? std::optional(*place) : std::nullopt;
}

QAction* Finder::action() const {
    const auto* action = chosen_ < 0 ? nullptr : std::get_if<QAction*>(&found_[static_cast<std::size_t>(chosen_)]);
    return action != nullptr ? *action : nullptr;
}

void Finder::search() {
    const QString typed = field_->text();
    found_.clear();
    std::vector<ListItem> items;
    if (!typed.trimmed().isEmpty()) {
        attempt(this, [&] {
            for (const ClientRow& client :
                 clientRows(workspace_.editor.database(), workspace_.search.find(typed, mostClients))) {
                ListItem item;
                item.title = fullName(client.firstName, client.lastName);
                item.detail = client.lastSession ? tr("Last seen %1").arg(interfaceWords().day(*client.lastSession))
                                                 : tr("Not treated yet");
                item.remark = client.birthDate ? interfaceWords().day(*client.birthDate) : QString();
                item.person = client.id.value;
                items.push_back(item);
                found_.emplace_back(Place(ClientPlace{client.id, {}}));
            }
        });
    }
    QList<QAction*> commands = actions_;
    commands.removeIf([&](const QAction* action) { return !matches(typed, plainText(*action)); });
    // Who types a command's name means it, and not a longer one with the same words.
    std::stable_partition(commands.begin(), commands.end(), [name = folded(typed).trimmed()](const QAction* action) {
        return folded(plainText(*action)).startsWith(name);
    });
    for (QAction* action : commands) {
        const QString text = plainText(*action);
        ListItem item;
        item.title = text;
        item.remark = action->shortcut().toString(QKeySequence::NativeText);
        item.iconName = u"chevron-right"_s;
        items.push_back(item);
        found_.emplace_back(action);
    }
    list_->setItems(items);
    list_->setVisible(!items.empty());
    nothing_->setVisible(items.empty());
    list_->scrollToTop();
    list_->setCurrentIndex(list_->model()->index(0, 0));
}

void Finder::choose(int row) {
    if (row < 0 || row >= static_cast<int>(found_.size()))
        return;
    chosen_ = row;
    accept();
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Down: list_->stepBy(1); return true;
            case Qt::Key_Up: list_->stepBy(-1); return true;
            case Qt::Key_PageDown: list_->stepBy(6); return true;
            case Qt::Key_PageUp: list_->stepBy(-6); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter: choose(list_->currentIndex().row()); return true;
            case Qt::Key_Escape: reject(); return true;
            default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace reliefbook
