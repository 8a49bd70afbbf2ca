// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientfilterbar.h"

#include "ui/controls/button.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/menuplace.h"
#include "ui/controls/text.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t tagsShown = 6;  // as chips; the others stand in a menu

QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }

}  // namespace

ClientFilterBar::ClientFilterBar(Preferences& preferences, const QString& practice, QWidget* parent)
    : QWidget(parent),
      preferences_(preferences),
      practice_(practice),
      layout_(new FlowLayout(this, 6)),
      active_(new Chip),
      inACourse_(new Chip),
      alerts_(new Chip),
      archived_(new Chip),
      more_(new Button({}, Button::Kind::Ghost, u"chevron-down"_s)),
      saved_(new Button({}, Button::Kind::Ghost, u"filter"_s)),
      moreMenu_(new QMenu(this)),
      savedMenu_(new QMenu(this)) {
    const std::pair<Chip*, bool ClientFilter::*> chips[] = {{active_, &ClientFilter::active},
                                                            {inACourse_, &ClientFilter::inACourse},
                                                            {alerts_, &ClientFilter::alerts},
                                                            {archived_, &ClientFilter::archived}};
    for (const auto& [chip, which] : chips) {
        chip->setCheckable(true);
        layout_->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, which = which](bool on) { toggle(which, on); });
    }
    layout_->addWidget(more_);
    layout_->addWidget(saved_);
    for (const auto& [button, menu] : {std::pair(more_, moreMenu_), std::pair(saved_, savedMenu_)}) {
        keepInWindow(menu, button);
        connect(button, &QPushButton::clicked, this,
                [button = button, menu = menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4))); });
    }
    connect(savedMenu_, &QMenu::aboutToShow, this, &ClientFilterBar::fillKept);
    savedMenu_->setObjectName(u"kept"_s);
    readKept();
    showFilter();
}

void ClientFilterBar::setFilter(const ClientFilter& filter) {
    const ClientFilter before = filter_;
    filter_ = filter;
    std::erase_if(filter_.tags, [this](Id<Tag> id) { return std::ranges::find(tags_, id, &Tag::id) == tags_.end(); });
    if (filter_ == before)
        return;
    showFilter();
    emit changed();
}

void ClientFilterBar::setTags(std::vector<Tag> tags) {
    if (tags == tags_)
        return;
    tags_ = std::move(tags);
    const auto isGone = [this](Id<Tag> id) { return std::ranges::find(tags_, id, &Tag::id) == tags_.end(); };
    const bool fewer = std::erase_if(filter_.tags, isGone) > 0;
    showFilter();
    if (fewer)
        emit changed();
}

void ClientFilterBar::toggle(bool ClientFilter::*which, bool on) {
    filter_.*which = on;
    // Nobody is both.
    if (on && which == &ClientFilter::active)
        filter_.archived = false;
    if (on && which == &ClientFilter::archived)
        filter_.active = false;
    showFilter();
    emit changed();
}

void ClientFilterBar::toggleTag(Id<Tag> tag, bool on) {
    std::erase(filter_.tags, tag);
    if (on)
        filter_.tags.push_back(tag);
    showFilter();
    emit changed();
}

void ClientFilterBar::showFilter() {
    active_->setChecked(filter_.active);
    inACourse_->setChecked(filter_.inACourse);
    alerts_->setChecked(filter_.alerts);
    archived_->setChecked(filter_.archived);
    makeTagChips();
}

/// The first ones and those that are chosen; made anew, but for what has the keyboard.
void ClientFilterBar::makeTagChips() {
    std::vector<const Tag*> shown;
    moreMenu_->clear();
    for (std::size_t i = 0; i < tags_.size(); ++i) {
        const Tag& tag = tags_[i];
        const bool on = std::ranges::find(filter_.tags, tag.id) != filter_.tags.end();
        if (on || i < tagsShown) {
            shown.push_back(&tag);
            continue;
        }
        QAction* entry = moreMenu_->addAction(escaped(tag.name));
        connect(entry, &QAction::triggered, this, [this, id = tag.id] { toggleTag(id, true); });
    }
    more_->setVisible(!moreMenu_->isEmpty());
    while (tagChips_.size() > shown.size()) {
        tagChips_.back()->deleteLater();
        tagChips_.back()->hide();
        tagChips_.pop_back();
    }
    while (tagChips_.size() < shown.size()) {
        auto* chip = new Chip;
        chip->setCheckable(true);
        tagChips_.push_back(chip);
        layout_->addWidget(chip);
        arrange();
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        Chip* chip = tagChips_[i];
        chip->disconnect(this);
        chip->setText(escaped(shown[i]->name));
        chip->setChecked(std::ranges::find(filter_.tags, shown[i]->id) != filter_.tags.end());
        connect(chip, &QPushButton::clicked, this, [this, id = shown[i]->id](bool on) { toggleTag(id, on); });
    }
}

void ClientFilterBar::addTools(const std::vector<QWidget*>& tools) {
    tools_ = tools;
    arrange();
}

/// What is no chip stands behind them.
void ClientFilterBar::arrange() {
    std::vector<QWidget*> last{more_, saved_};
    last.insert(last.end(), tools_.begin(), tools_.end());
    for (QWidget* one : last) {
        layout_->removeWidget(one);
        layout_->addWidget(one);
    }
    QWidget* before = tagChips_.empty() ? static_cast<QWidget*>(archived_) : tagChips_.back();
    if (tagChips_.size() > 1)
        setTabOrder(tagChips_[tagChips_.size() - 2], before);
    else if (!tagChips_.empty())
        setTabOrder(archived_, before);
    for (QWidget* one : last)
        setTabOrder(std::exchange(before, one), one);
}

QStringList ClientFilterBar::keptNames() const {
    QStringList names;
    for (const Kept& kept : kept_)
        names << kept.name;
    return names;
}

void ClientFilterBar::keepAs(const QString& name) {
    std::erase_if(kept_, [&](const Kept& kept) { return kept.name == name; });
    kept_.push_back({name, filter_});
    std::ranges::sort(kept_, [](const Kept& a, const Kept& b) { return a.name.localeAwareCompare(b.name) < 0; });
    writeKept();
}

void ClientFilterBar::fillKept() {
    savedMenu_->clear();
    for (const Kept& kept : kept_) {
        QAction* entry = savedMenu_->addAction(escaped(kept.name));
        entry->setCheckable(true);
        entry->setChecked(kept.filter == filter_);
        connect(entry, &QAction::triggered, this, [this, filter = kept.filter] { setFilter(filter); });
    }
    if (!kept_.empty())
        savedMenu_->addSeparator();
    connect(savedMenu_->addAction(icon(u"save"_s), tr("&Keep these filters…")), &QAction::triggered, this,
            &ClientFilterBar::askForName);
    if (kept_.empty())
        return;
    QMenu* forget = savedMenu_->addMenu(tr("&Forget"));
    for (const Kept& kept : kept_) {
        connect(forget->addAction(escaped(kept.name)), &QAction::triggered, this, [this, name = kept.name] {
            std::erase_if(kept_, [&](const Kept& one) { return one.name == name; });
            writeKept();
        });
    }
}

void ClientFilterBar::askForName() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->setWindowTitle(tr("Keep these filters"));
    dialog->setMinimumWidth(400 * textZoom() / 100);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(new Text(tr("Keep these filters"), type::pane));
    auto* label = new Text(tr("&Name"), type::secondary, Tone::Text2);
    auto* name = new QLineEdit;
    name->setMaxLength(60);
    label->setBuddy(name);
    column->addWidget(label);
    column->addWidget(name);
    auto* cancel = new Button(tr("&Cancel"), Button::Kind::Ghost);
    auto* keep = new Button(tr("&Keep"), Button::Kind::Primary);
    cancel->setAutoDefault(false);
    keep->setDefault(true);
    keep->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(keep);
    column->addLayout(buttons);
    connect(name, &QLineEdit::textChanged, keep,
            [keep](const QString& text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(keep, &QPushButton::clicked, dialog, [this, dialog, name] {
        keepAs(name->text().simplified());
        dialog->accept();
    });
    name->setFocus();
    dialog->open();
}

QString ClientFilterBar::key() const { return u"clients-filters-"_s + practice_; }

void ClientFilterBar::readKept() {
    kept_.clear();
    const QJsonArray all = QJsonDocument::fromJson(preferences_.columns(key())).array();
    for (const QJsonValue& value : all) {
        const QJsonObject one = value.toObject();
        Kept kept{one.value(u"name"_s).toString(),
                  {.active = one.value(u"active"_s).toBool(),
                   .archived = one.value(u"archived"_s).toBool(),
                   .inACourse = one.value(u"in_a_course"_s).toBool(),
                   .alerts = one.value(u"alerts"_s).toBool()}};
        for (const QJsonValue& tag : one.value(u"tags"_s).toArray())
            kept.filter.tags.push_back({tag.toString().toLongLong()});
        if (!kept.name.isEmpty())
            kept_.push_back(std::move(kept));
    }
}

void ClientFilterBar::writeKept() {
    QJsonArray all;
    for (const Kept& kept : kept_) {
        QJsonArray tags;
        for (const Id<Tag> tag : kept.filter.tags)
            tags.append(QString::number(tag.value));
        all.append(QJsonObject{{u"name"_s, kept.name},
                               {u"active"_s, kept.filter.active},
                               {u"archived"_s, kept.filter.archived},
                               {u"in_a_course"_s, kept.filter.inACourse},
                               {u"alerts"_s, kept.filter.alerts},
                               {u"tags"_s, tags}});
    }
    preferences_.setColumns(key(), QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void ClientFilterBar::retranslate() {
    active_->setText(tr("&Active"));
    inACourse_->setText(tr("&In a course"));
    alerts_->setText(tr("With a&lerts"));
    archived_->setText(tr("Ar&chived"));
    more_->setText(tr("More ta&gs"));
    saved_->setText(tr("&Filters"));
    saved_->setToolTip(tr("Filters kept under a name"));
}

}  // namespace reliefbook
