// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/optionrow.h"

#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

namespace {

OptionButton::Mark markOf(const OptionRow::Look& look) {
    if (look.arrange == OptionRow::Arrange::Figures)
        return OptionButton::Mark::Bare;
    return look.choose == OptionRow::Choose::Many ? OptionButton::Mark::Square : OptionButton::Mark::Round;
}

}  // namespace

OptionRow::OptionRow(std::vector<Option> options, const Look& look, QWidget* parent)
    : QWidget(parent),
      options_(std::move(options)),
      choose_(look.choose) {
    QLayout* layout = nullptr;
    if (look.arrange == Arrange::Down) {
        layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(look.large ? 8 : 4);
    } else {
        layout = new FlowLayout(this, look.large ? 10 : 6);
    }
    for (const Option& option : options_) {
        auto* button = new OptionButton(option.text, markOf(look), look.large, this);
        button->installEventFilter(this);
        const int index = int(buttons_.size());
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            stopAt(index);
            choose(index);
        });
        layout->addWidget(button);
        buttons_.push_back(button);
    }
    setChanges(this, Changes::Records);
    stopAt(0);
}

QStringList OptionRow::chosen() const {
    QStringList ids;
    for (std::size_t i = 0; i < options_.size(); ++i) {
        if (buttons_[i]->isChecked())
            ids << options_[i].id;
    }
    return ids;
}

void OptionRow::setChosen(const QStringList& ids) {
    int first = -1;
    for (std::size_t i = 0; i < options_.size(); ++i) {
        const bool on = ids.contains(options_[i].id);
        buttons_[i]->setOn(on);
        if (on && first < 0)
            first = int(i);
    }
    stopAt(std::max(first, 0));
}

void OptionRow::setReadOnly(bool readOnly) { readOnly_ = readOnly; }

void OptionRow::setQuestion(const QString& text) {
    setAccessibleName(text);
    for (OptionButton* button : buttons_)
        button->setAccessibleDescription(text);
}

OptionButton* OptionRow::button(QStringView id) const {
    const auto found = std::ranges::find(options_, id, &Option::id);
    return found == options_.end() ? nullptr : buttons_[std::size_t(found - options_.begin())];
}

void OptionRow::stopAt(int index) {
    if (buttons_.empty())
        return;
    current_ = index;
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setFocusPolicy(int(i) == index ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(buttons_[std::size_t(index)]);
}

void OptionRow::choose(int index) {
    if (readOnly_)
        return;
    const auto at = std::size_t(index);
    if (choose_ == Choose::One) {
        if (buttons_[at]->isChecked())
            return;
        for (std::size_t i = 0; i < buttons_.size(); ++i)
            buttons_[i]->setOn(i == at);
    } else {
        const bool on = !buttons_[at]->isChecked();
        buttons_[at]->setOn(on);
        for (std::size_t i = 0; on && i < buttons_.size(); ++i) {
            if (i != at && (options_[at].standsAlone || options_[i].standsAlone))
                buttons_[i]->setOn(/*on=*/false);
        }
    }
    emit edited();
}

void OptionRow::clear() {
    if (readOnly_ || chosen().isEmpty())
        return;
    for (OptionButton* button : buttons_)
        button->setOn(/*on=*/false);
    emit edited();
}

void OptionRow::step(int by) {
    const int last = int(buttons_.size()) - 1;
    const bool none = chosen().isEmpty() && choose_ == Choose::One;
    const int next = none ? (by > 0 ? 0 : last) : std::clamp(current_ + by, 0, last);
    stopAt(next);
    buttons_[std::size_t(next)]->setFocus(Qt::TabFocusReason);
    if (choose_ == Choose::One)
        choose(next);
}

bool OptionRow::press(int key, const QString& text, Qt::KeyboardModifiers modifiers) {
    if (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
        case Qt::Key_Right: step(ahead); return true;
        case Qt::Key_Left: step(-ahead); return true;
        case Qt::Key_Down: step(1); return true;
        case Qt::Key_Up: step(-1); return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: clear(); return true;
        case Qt::Key_Space: choose(current_); return true;
        default: break;
    }
    // By what is written and not by the key: a digit may want Shift, and a letter its own keyboard.
    if (text.size() != 1)
        return false;
    const QString sign = text.toLower();
    int index = sign.at(0).digitValue() - 1;
    if (sign == u"0") {  // none of these
        const auto alone = std::ranges::find_if(options_, &Option::standsAlone);
        index = alone == options_.end() ? -1 : int(alone - options_.begin());
    }
    for (std::size_t i = 0; i < options_.size(); ++i) {
        if (options_[i].letters.contains(sign))
            index = int(i);
    }
    if (index < 0 || index >= int(buttons_.size()))
        return false;
    stopAt(index);
    buttons_[std::size_t(index)]->setFocus(Qt::TabFocusReason);
    choose(index);
    return true;
}

bool OptionRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (press(key->key(), key->text(), key->modifiers()))
            return true;
    } else if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace reliefbook
