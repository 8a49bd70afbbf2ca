// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/rulespage.h"

#include "core/base/text.h"
#include "core/practice/questionnaireread.h"
#include "core/screening/rulesjson.h"
#include "ui/controls/badge.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/controls/searchfield.h"
#include "ui/formeditor/editwords.h"
#include "ui/forms/reasondialog.h"
#include "ui/screening/findingwords.h"
#include "ui/shell/attempt.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int every = -1;  // what the filter stands for, beside levels
constexpr int decided = -2;

RuleWords wordsOf(const Rule& rule) { return ruleWords(rule.id, interfaceWords().language()); }

}  // namespace

RulesPage::RulesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      head_(new PageHead),
      mayNot_(new Banner(Banner::Kind::Info)),
      search_(new SearchField),
      filter_(new QComboBox),
      listCard_(new Card),
      ruleCard_(new Card),
      list_(new ItemList),
      none_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      name_((new Text)->wrapped()),
      advice_((new Text)->wrapped()),
      when_((new Text({}, type::secondary))->wrapped()),
      effects_((new Text({}, type::secondary))->wrapped()),
      source_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      decision_((new Text({}, type::secondary))->wrapped()),
      levelLabel_(new Text({}, type::secondary, Tone::Text2)),
      badge_(new Badge),
      level_(new QComboBox),
      off_(new Button),
      back_(new Button),
      history_(new Button({}, Button::Kind::Link, u"clock"_s)),
      offAction_(new QAction(icon(u"void"_s), {}, this)),
      backAction_(new QAction(icon(u"restore"_s), {}, this)) {
    build();
    connect(search_, &QLineEdit::textChanged, this, &RulesPage::fillList);
    connect(filter_, &QComboBox::currentIndexChanged, this, &RulesPage::fillList);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPage::showRule);
    connect(offAction_, &QAction::triggered, this, &RulesPage::switchOff);
    connect(backAction_, &QAction::triggered, this, &RulesPage::asItCame);
    connect(off_, &QPushButton::clicked, offAction_, &QAction::trigger);
    connect(back_, &QPushButton::clicked, backAction_, &QAction::trigger);
    connect(level_, &QComboBox::activated, this, &RulesPage::changeLevel);
    connect(history_, &QPushButton::clicked, this, [this] {
        if (const RuleLine* line = chosen(); line != nullptr && line->setting)
            emit wanted(HistoryPlace{QLatin1String(Table<RuleSetting>::name), line->setting->id.value});
    });
    for (QObject* each : std::initializer_list<QObject*>{off_, back_, level_, offAction_, backAction_})
        setChanges(each, Changes::Records);
    RulesPage::retranslate();
}

void RulesPage::build() {
    auto* filters = new QHBoxLayout;
    filters->setSpacing(10);
    filters->addWidget(search_, 3);
    filters->addWidget(filter_, 2);
    filters->setContentsMargins(ItemList::inset, 0, ItemList::inset, 4);
    filter_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    listCard_->setSpread(ItemList::inset);
    listCard_->body()->addLayout(filters);
    listCard_->body()->addWidget(list_, 1);
    none_->setContentsMargins(ItemList::inset, 0, ItemList::inset, 0);
    listCard_->body()->addWidget(none_);
    list_->setMinimumHeight(300);

    auto* body = ruleCard_->body();
    name_->setWeight(QFont::DemiBold);
    body->addWidget(badge_, 0, Qt::AlignLeft);
    for (Text* text : {name_, advice_, when_, effects_, source_, decision_})
        body->addWidget(text);
    levelLabel_->setBuddy(level_);
    body->addSpacing(6);
    body->addWidget(levelLabel_);
    body->addWidget(level_);
    auto* acts = new FlowLayout(nullptr, 10);
    for (QWidget* act : {off_, back_, history_})
        acts->addWidget(act);
    body->addLayout(acts);
    body->addStretch(1);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(14);
    sides->addWidget(listCard_, 1);
    sides->addWidget(ruleCard_, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(mayNot_);
    page->addLayout(sides, 1);
    setFocusProxy(list_);
}

QString RulesPage::title() const { return tr("Rules of screening"); }

QList<QAction*> RulesPage::pageActions() { return {offAction_, backAction_}; }

void RulesPage::refresh() {
    lines_ = ruleLines(workspace().editor.database());
    forms_ = offeredQuestionnaires(workspace().editor.database());
    const User& user = workspace().editor.practice().user();
    mayNot_->setVisible(user.role != Role::Owner);
    mayNot_->setText(filled(tr("The rules are changed by an owner of the practice. %1 is not one."), {user.name}));
    fillList();
}

void RulesPage::fillList() {
    const QString before = chosen() != nullptr ? chosen()->rule.id : QString();
    const QString wanted = folded(search_->text().trimmed());
    const int filter = filter_->currentData().toInt();
    std::vector<ListItem> rows;
    shown_.clear();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const RuleLine& line = lines_[i];
        const RuleWords words = wordsOf(line.rule);
        const bool fits =
            filter == every || (filter == decided ? line.setting.has_value() : int(line.level()) == filter);
        const QString all = folded(QStringList{words.title, words.advice, words.adapt, line.rule.source}.join(u' '));
        if (!fits || !all.contains(wanted))
            continue;
        ListItem row;
        row.title = words.title;
        row.detail = FindingWords::level(line.level());
        row.remark = line.isOff() ? tr("Switched off") : line.setting ? tr("Changed") : QString();
        row.iconName = line.isOff() ? u"void"_s : u"safety"_s;
        rows.push_back(row);
        shown_.push_back(i);
    }
    list_->setItems(rows);
    int at = 0;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (lines_[shown_[i]].rule.id == before)
            at = int(i);
    }
    if (!rows.empty())
        list_->setCurrentIndex(list_->model()->index(at, 0));
    list_->setVisible(!rows.empty());
    none_->setVisible(rows.empty());
    listCard_->setTitle(tr("%n rule(s)", nullptr, int(rows.size())));
    showRule();
}

const RuleLine* RulesPage::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(shown_.size()) ? &lines_[shown_[std::size_t(row)]] : nullptr;
}

QString RulesPage::when(const Rule& rule) const {
    // The form that asks most of what the rule asks for says it in its own words.
    const QStringList asked = itemsOf(rule.when);
    const Questionnaire* best = nullptr;
    qsizetype most = 0;
    for (const Questionnaire& form : forms_) {
        const auto here =
            std::ranges::count_if(asked, [&](const QString& id) { return findItem(form, id) != nullptr; });
        if (best == nullptr || here > most) {
            best = &form;
            most = here;
        }
    }
    return best == nullptr ? QString() : EditWords::condition(*best, rule.when, interfaceWords().language());
}

QString RulesPage::effects(const Rule& rule) const {
    QStringList lines;
    if (!rule.areas.isEmpty())
        lines += filled(tr("Where: %1"), {FindingWords::areas(rule.areas)});
    if (rule.mostPressure)
        lines += tr("Pressure at most %1 of 5").arg(*rule.mostPressure);
    if (rule.lastsDays)
        lines += tr("Holds for %n day(s)", nullptr, *rule.lastsDays);
    if (rule.reAskDays)
        lines += tr("Asked again after %n day(s)", nullptr, *rule.reAskDays);
    return lines.join(u'\n');
}

void RulesPage::showRule() {
    const RuleLine* line = chosen();
    ruleCard_->setVisible(line != nullptr);
    const bool may = workspace().editor.practice().user().role == Role::Owner;
    offAction_->setEnabled(may && line != nullptr && !line->isOff());
    backAction_->setEnabled(may && line != nullptr && line->setting);
    off_->setEnabled(offAction_->isEnabled());
    back_->setEnabled(backAction_->isEnabled());
    level_->setEnabled(may);
    if (line == nullptr)
        return;
    const RuleWords words = wordsOf(line->rule);
    badge_->setText(line->isOff() ? tr("Switched off") : FindingWords::level(line->level()));
    badge_->setTone(line->isOff() ? Tone::Text2 : FindingWords::tone(line->level()));
    name_->setText(words.title);
    advice_->setText(QStringList{words.advice, words.adapt}.join(u'\n').trimmed());
    advice_->setVisible(!advice_->text().isEmpty());
    when_->setText(filled(tr("Raised if %1."), {when(line->rule)}));
    effects_->setText(effects(line->rule));
    effects_->setVisible(!effects_->text().isEmpty());
    source_->setText(filled(tr("Source: %1"), {line->rule.source}));
    decision_->setVisible(line->setting.has_value());
    if (line->setting)
        decision_->setText(filled(tr("Decided here: %1 As it came: %2."),
                                  {line->setting->reason, FindingWords::level(line->rule.level)}));
    history_->setVisible(line->setting.has_value());
    const QSignalBlocker quiet(level_);
    level_->clear();
    for (const Level level : everyValue<Level>())
        level_->addItem(FindingWords::level(level), int(level));
    level_->setCurrentIndex(int(line->level()));
}

void RulesPage::ask(const QString& title, const QString& text, const QString& action,
                    const std::function<ChangeSet(const RuleLine&, const QString&)>& changes, const QString& step) {
    const RuleLine* line = chosen();
    if (line == nullptr)
        return;
    auto* dialog = new ReasonDialog({.title = title,
                                     .text = text,
                                     .points = {wordsOf(line->rule).title},
                                     .ask = tr("&Why?"),
                                     .action = action,
                                     .cancel = tr("&Cancel")},
                                    ReasonField::Need::Required, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, changes, step, line = *line] {
        attempt(this, [&] { workspace().editor.apply(changes(line, dialog->reason()), step, RulesPlace{}); });
    });
    connect(dialog, &QDialog::finished, this, &RulesPage::showRule);
    dialog->open();
}

void RulesPage::switchOff() {
    ask(tr("Switch a rule off"),
        tr("Answers that call for it raise nothing any more. What was found before stays as it is."),
        tr("&Switch it off"), switchedOff, tr("switching a rule off"));
}

void RulesPage::changeLevel() {
    const auto level = Level(level_->currentData().toInt());
    const RuleLine* line = chosen();
    if (line == nullptr || (level == line->level() && !line->isOff()))
        return;
    ask(
        tr("Change what a rule asks for"),
        filled(tr("From now on it asks for: %1. What was found before stays as it is."), {FindingWords::level(level)}),
        tr("C&hange it"),
        [level](const RuleLine& changed, const QString& reason) { return withLevel(changed, level, reason); },
        tr("changing a rule"));
}

void RulesPage::asItCame() {
    if (const RuleLine* line = chosen())
        attempt(this,
                [&] { workspace().editor.apply(reliefbook::asItCame(*line), tr("a rule as it came"), RulesPlace{}); });
}

void RulesPage::fillFilter() {
    const QSignalBlocker quiet(filter_);
    const int before = std::max(0, filter_->currentIndex());
    filter_->clear();
    filter_->addItem(tr("Every rule"), every);
    for (const Level level : everyValue<Level>())
        filter_->addItem(FindingWords::level(level), int(level));
    filter_->addItem(tr("Decided here"), decided);
    filter_->setCurrentIndex(before);
}

void RulesPage::retranslate() {
    head_->setTitle(tr("Rules of screening"));
    head_->setText(
        tr("What the answers of a client call for. They say what to be careful with; they are no diagnosis."));
    mayNot_->setTitle(tr("You can only read this"));
    search_->setPlaceholderText(tr("Search the rules"));
    search_->setAccessibleName(tr("Search the rules"));
    filter_->setAccessibleName(tr("Which rules"));
    list_->setAccessibleName(tr("Rules of screening"));
    none_->setText(tr("No rule fits."));
    ruleCard_->setTitle(tr("The rule"));
    levelLabel_->setText(tr("What it asks &for"));
    off_->setText(tr("Switch &off…"));
    offAction_->setText(tr("Switch the rule off…"));
    back_->setText(tr("&Back to as it came"));
    backAction_->setText(tr("Back to as it came"));
    history_->setText(tr("&Earlier versions…"));
    fillFilter();
}

}  // namespace reliefbook
