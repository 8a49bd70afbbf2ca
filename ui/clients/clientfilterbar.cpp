// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientfilterbar.h"

#include "core/practice/queries.h"
#include "core/practice/savedfilters.h"
#include "ui/clients/filternamedialog.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/menuplace.h"
#include "ui/shell/attempt.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t tagsShown = 6;  // as chips; the others stand in a menu

QString escaped(QString text) { return text.replace(u'&', u"&&"_s); }

}  // namespace

ClientFilterBar::ClientFilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
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
    takeOver();
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
        connect(entry, &QAction::triggered, this, [this, id = tag.id] { toggleTag(id, /*on=*/true); });
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

void ClientFilterBar::keepAs(const QString& name) {
    Editor& editor = workspace_.editor;
    editor.apply(keptAs(editor.database(), name, filter_), tr("keeping a filter"), ClientsPlace{});
}

void ClientFilterBar::rename(const SavedFilter& kept, const QString& name) {
    Editor& editor = workspace_.editor;
    editor.apply(renamedFilter(editor.database(), kept, name), tr("another name of a filter"), ClientsPlace{});
}

void ClientFilterBar::forget(const SavedFilter& kept) {
    workspace_.editor.apply({removal(kept)}, tr("forgetting a filter"), ClientsPlace{});
}

void ClientFilterBar::fillKept() {
    savedMenu_->clear();
    // That leaves the menus below it.
    qDeleteAll(savedMenu_->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    std::vector<KeptFilter> kept;
    attempt(this, [&] { kept = keptFilters(workspace_.editor.database()); });
    for (const KeptFilter& one : kept) {
        QAction* entry = savedMenu_->addAction(escaped(one.record.name));
        entry->setCheckable(true);
        entry->setChecked(one.filter == filter_);
        connect(entry, &QAction::triggered, this, [this, filter = one.filter] { setFilter(filter); });
    }
    if (!kept.empty())
        savedMenu_->addSeparator();
    QAction* keep = savedMenu_->addAction(icon(u"save"_s), tr("&Keep these filters…"));
    setChanges(keep, Changes::Records);
    connect(keep, &QAction::triggered, this, [this] { askForName({}); });
    if (kept.empty())
        return;
    QMenu* names = savedMenu_->addMenu(tr("&Rename"));
    QMenu* gone = savedMenu_->addMenu(tr("&Forget"));
    for (const QMenu* menu : {names, gone})
        setChanges(menu->menuAction(), Changes::Records);
    for (const KeptFilter& one : kept) {
        connect(names->addAction(escaped(one.record.name)), &QAction::triggered, this,
                [this, record = one.record] { askForName(record); });
        connect(gone->addAction(escaped(one.record.name)), &QAction::triggered, this,
                [this, record = one.record] { attempt(this, [&] { forget(record); }); });
    }
}

void ClientFilterBar::askForName(const std::optional<SavedFilter>& kept) {
    auto* dialog = new FilterNameDialog(workspace_.editor.database(), kept, this);
    connect(dialog, &FilterNameDialog::named, this, [this, dialog, kept](const QString& name) {
        const bool done = attempt(this, [&] { kept ? rename(*kept, name) : keepAs(name); });
        if (done)  // else what was typed is still there
            dialog->accept();
    });
    dialog->open();
}

/// What an earlier version of the program kept beside the practice, where anybody at this computer could read the names
/// of its filters and tags.
void ClientFilterBar::takeOver() {
    Preferences& preferences = workspace_.preferences;
    try {
        Editor& editor = workspace_.editor;
        const QString key = u"clients-filters-"_s + practiceInfo(editor.database()).uuid;
        const QJsonArray all = QJsonDocument::fromJson(preferences.columns(key)).array();
        ChangeSet changes;
        for (const auto& one : all) {
            const QString name =
                one.toObject().value(u"name"_s).toString().simplified().left(FilterNameDialog::longest);
            const QString json = QString::fromUtf8(QJsonDocument(one.toObject()).toJson());
            if (!name.isEmpty()) {
                for (Change& change : keptAs(editor.database(), name, filterFromJson(json)))
                    changes.push_back(std::move(change));
            }
        }
        if (!changes.empty())
            editor.practice().apply(std::move(changes), u"preferences"_s);  // nobody's act: no step to take back
        preferences.removeColumns(key);
    } catch (const Error& error) {  // it can't be written to: they stay where they are until it can
        noteError(error);
    }
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
