// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/regionfield.h"

#include "core/base/text.h"
#include "core/vocabulary/regions.h"
#include "ui/words/interfacewords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace reliefbook {
namespace {

constexpr qsizetype mostOffered = 12;

QString nameOf(const QString& id) { return id.isEmpty() ? QString() : regionName(id, interfaceWords().language()); }

/// Every typed word begins a word of the name.
bool fits(const QString& name, const QStringList& typed) {
    const QString words = u' ' + folded(name);
    return std::all_of(typed.begin(), typed.end(), [&](const QString& word) { return words.contains(u' ' + word); });
}

}  // namespace

RegionField::RegionField(QWidget* parent)
    : Field(new QLineEdit, parent),
      line_(static_cast<QLineEdit*>(editor())),
      completer_(new QCompleter(this)),
      names_(new QStringListModel(this)) {
    completer_->setModel(names_);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setMaxVisibleItems(int(mostOffered));
    line_->setCompleter(completer_);
    connect(line_, &QLineEdit::textEdited, this, &RegionField::type);
    // Nobody's key: speech or a screen reader entered it. Walking the list shows its names in the line too.
    connect(line_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!line_->isModified() && !completer_->popup()->isVisible() && text != nameOf(id_))
            type(text);
    });
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &RegionField::choose);
    connect(line_, &QLineEdit::returnPressed, this, [this] {
        leave();
        if (!id_.isEmpty())
            emit chosen(id_);
    });
    completer_->popup()->installEventFilter(this);
    RegionField::retranslate();
}

// Enter takes the likeliest region where none was picked from the list: the completer would only close it.
bool RegionField::eventFilter(QObject* watched, QEvent* event) {
    QAbstractItemView* list = completer_ ? completer_->popup() : nullptr;
    if (list != nullptr && watched == list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !list->currentIndex().isValid() && !ids_.isEmpty()) {
            list->hide();
            choose(names_->stringList().constFirst());
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

void RegionField::retranslate() {
    line_->setPlaceholderText(tr("Type a part of the body"));
    if (!id_.isEmpty())
        line_->setText(nameOf(id_));
}

QStringList RegionField::matching(const QString& typed, const QString& language) {
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // What the words mean by the vocabulary's own expressions comes first: "lumbar" is the low back. Then names that
    // begin with the word itself ("low back"), with its beginning ("lower abdomen"), and the others.
    QStringList meant;
    if (const QString nearest = nearestRegion(typed); !nearest.isEmpty())
        meant.append(nearest);
    QStringList whole;
    QStringList begun;
    QStringList later;
    for (const Region& region : regions()) {
        const QString name = regionName(region.id, language);
        if (meant.contains(region.id) || !fits(name, words))
            continue;
        const QString own = folded(name) + u' ';
        (own.startsWith(words.first() + u' ') ? whole
         : own.startsWith(words.first())      ? begun
                                              : later)
            .append(region.id);
    }
    // At last by its other expressions: "lower" begins "lower back", which nobody writes for the low back but many say.
    QStringList other;
    for (const QString& id : regionsBeginning(typed)) {
        if (!meant.contains(id) && !whole.contains(id) && !begun.contains(id) && !later.contains(id))
            other.append(id);
    }
    const QStringList all = meant + whole + begun + later + other;
    return all.first(std::min(mostOffered, all.size()));
}

void RegionField::setValue(const QString& id) {
    if (id == id_ && fault().isEmpty())
        return;
    id_ = id;
    line_->setText(nameOf(id));
    line_->setCursorPosition(0);
}

QString RegionField::fault() const {
    const bool isChoosing = !ids_.isEmpty() && completer_->popup()->isVisible();
    if (id_.isEmpty() && !isChoosing && !line_->text().trimmed().isEmpty())
        return tr("No part of the body is called that. Choose one from the list.");
    return {};
}

void RegionField::type(const QString& text) {
    ids_ = matching(text, interfaceWords().language());
    QStringList names;
    for (const QString& id : ids_)
        names.append(nameOf(id));
    names_->setStringList(names);
    id_.clear();
    for (qsizetype i = 0; i < ids_.size(); ++i) {
        if (folded(names[i]) == folded(text))
            id_ = ids_[i];
    }
    emit edited();
    // When the list stands: what Enter takes is seen.
    QMetaObject::invokeMethod(this, &RegionField::markWhatEnterTakes, Qt::QueuedConnection);
}

void RegionField::markWhatEnterTakes() {
    QAbstractItemView* list = completer_->popup();
    if (!list->isVisible() || ids_.isEmpty())
        return;
    // Marked only: the completer would write what is chosen into the field, over what is being typed. It has gone to
    // the first name that begins with what was typed, which need not be the likeliest ("back" is not the back of the
    // head).
    const QSignalBlocker quiet(list->selectionModel());
    list->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
    list->selectionModel()->select(list->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    list->scrollToTop();
    list->viewport()->update();
}

void RegionField::choose(const QString& name) {
    const QStringList names = names_->stringList();
    const qsizetype at = names.indexOf(name);
    if (at < 0)
        return;
    id_ = ids_[at];
    line_->setText(name);
    emit edited();
    emit chosen(id_);
}

void RegionField::leave() {
    if (completer_->popup()->isVisible() && QApplication::activePopupWidget() == completer_->popup())
        completer_->popup()->hide();
    if (!id_.isEmpty())
        line_->setText(nameOf(id_));
    if (!id_.isEmpty() || line_->text().trimmed().isEmpty())
        return;
    // What was typed means one region only: it is taken.
    if (const QString nearest = nearestRegion(line_->text()); !nearest.isEmpty() || ids_.size() == 1) {
        id_ = nearest.isEmpty() ? ids_.first() : nearest;
        line_->setText(nameOf(id_));
        emit edited();
    }
}

}  // namespace reliefbook
