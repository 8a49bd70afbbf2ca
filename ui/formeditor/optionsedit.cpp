// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/optionsedit.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/tiptext.h"
#include "ui/words/interfacewords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

OptionsEdit::OptionsEdit(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(8);
}

void OptionsEdit::build(const Item& item) {
    stale_ = false;
    while (QLayoutItem* row = rows_->takeAt(0)) {
        if (row->widget() != nullptr) {
            row->widget()->hide();
            row->widget()->disconnect(this);
            row->widget()->deleteLater();
        }
        delete row;
    }
    texts_.clear();
    alone_.clear();
    options_ = item.options;
    multiple_ = item.type == ItemType::Multiple;
    for (qsizetype i = 0; i < options_.size(); ++i) {
        const QString option = options_[i];
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(6);
        auto* texts = new TextPair(TextPair::Lines::One);
        texts->setLabel(tr("Answer %1").arg(i + 1));
        connect(texts, &TextPair::typed, this,
                [this, option](Side side, const QString& text) { emit typed(option, side, text); });
        connect(texts, &TextPair::left, this, &OptionsEdit::left);
        for (const Side side : {Side::Left, Side::Right})
            texts->editor(side)->installEventFilter(this);
        across->addWidget(texts, 1);
        const auto act = [&](const QString& iconName, const QString& name, bool possible, auto&& what) {
            auto* button = new Button({}, Button::Kind::Ghost, iconName);
            button->setAccessibleName(name);
            button->setToolTip(tipText(name));
            button->setEnabled(possible);
            setChanges(button, Changes::Records);
            connect(button, &QPushButton::clicked, this, std::forward<decltype(what)>(what));
            across->addWidget(button, 0, Qt::AlignBottom);
        };
        act(u"chevron-up"_s, tr("Move answer %1 up").arg(i + 1), i > 0,
            [this, option, i] { emit moveWanted(option, i - 1); });
        act(u"chevron-down"_s, tr("Move answer %1 down").arg(i + 1), i + 1 < options_.size(),
            [this, option, i] { emit moveWanted(option, i + 1); });
        act(u"delete"_s, tr("Delete answer %1").arg(i + 1), true, [this, option] { emit removeWanted(option); });
        rows_->addWidget(row);
        row->show();  // now: it may be gone into at once
        texts_.push_back(texts);
        if (multiple_) {
            auto* box = new QCheckBox(tr("Answer %1 stands alone: it takes the others back").arg(i + 1));
            setChanges(box, Changes::Records);
            connect(box, &QCheckBox::toggled, this, [this, option](bool on) { emit alone(option, on); });
            rows_->addWidget(box);
            box->show();
            alone_.push_back(box);
        }
    }
    auto* add = new Button(tr("Add an a&nswer"), Button::Kind::Link, u"add"_s);
    setChanges(add, Changes::Records);
    connect(add, &QPushButton::clicked, this, &OptionsEdit::addWanted);
    rows_->addWidget(add, 0, Qt::AlignLeft);
    add->show();
}

void OptionsEdit::setOptions(const Item& item, const ItemWording& left, const ItemWording& right,
                             const QStringList& languages) {
    if (stale_ || options_ != item.options || multiple_ != (item.type == ItemType::Multiple))
        build(item);
    const auto textOf = [](const ItemWording& wording, const QString& option) {
        const auto found = wording.options.find(option);
        return found == wording.options.end() ? QString() : found->second;
    };
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        const QString& option = options_[qsizetype(i)];
        texts_[i]->setLanguages(languages.value(0), languages.value(1));
        texts_[i]->setTexts(textOf(left, option), textOf(right, option));
        if (multiple_) {
            const QSignalBlocker quiet(alone_[i]);
            alone_[i]->setChecked(item.exclusive.contains(option));
        }
    }
}

void OptionsEdit::focusOption(const QString& option) {
    const qsizetype at = options_.indexOf(option);
    if (at >= 0)
        texts_[std::size_t(at)]->editor(Side::Left)->setFocus(Qt::OtherFocusReason);
}

void OptionsEdit::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        stale_ = true;
    QWidget::changeEvent(event);
}

/// Enter in the last answer begins another.
bool OptionsEdit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !texts_.empty() &&
            (watched == texts_.back()->editor(Side::Left) || watched == texts_.back()->editor(Side::Right))) {
            emit addWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace reliefbook
