// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/partpanel.h"

#include "core/questionnaires/wordediting.h"
#include "ui/controls/changing.h"
#include "ui/controls/text.h"
#include "ui/formeditor/conditionrow.h"
#include "ui/formeditor/editwords.h"
#include "ui/formeditor/numberedit.h"
#include "ui/formeditor/optionsedit.h"
#include "ui/intake/intakewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

// In the order they are offered.
constexpr auto types = std::to_array<ItemType>({ItemType::YesNo, ItemType::Single, ItemType::Multiple, ItemType::Text,
                                                ItemType::LongText, ItemType::Number, ItemType::Scale, ItemType::Day,
                                                ItemType::BodyMap, ItemType::Instruction, ItemType::Signature});

bool hasOptions(ItemType type) { return type == ItemType::Single || type == ItemType::Multiple; }

TextPair* pair(TextPair::Lines lines) {
    auto* texts = new TextPair(lines);
    setChanges(texts, Changes::Records);
    return texts;
}

}  // namespace

PartPanel::PartPanel(QWidget* parent)
    : QWidget(parent),
      problems_((new Text({}, type::secondary, Tone::Danger))->wrapped()),
      title_(pair(TextPair::Lines::One)),
      intro_(pair(TextPair::Lines::Several)),
      groupTitle_(pair(TextPair::Lines::One)),
      text_(pair(TextPair::Lines::Several)),
      hint_(pair(TextPair::Lines::One)),
      detail_(pair(TextPair::Lines::One)),
      unit_(pair(TextPair::Lines::One)),
      low_(pair(TextPair::Lines::One)),
      high_(pair(TextPair::Lines::One)),
      purposeLabel_(new Text({}, type::secondary, Tone::Text2)),
      typeLabel_(new Text({}, type::secondary, Tone::Text2)),
      optionsLabel_(new Text({}, type::secondary, Tone::Text2)),
      purpose_(new QComboBox),
      type_(new QComboBox),
      required_(new QCheckBox),
      asksDetail_(new QCheckBox),
      future_(new QCheckBox),
      onlyWhere_(new QCheckBox),
      number_(new NumberEdit),
      options_(new OptionsEdit),
      shown_(new ConditionRow) {
    build();
    connectTexts();
    connectOptions();
    retranslate();
}

void PartPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(12);
    const auto under = [column](Text* label, QWidget* field) {
        auto* both = new QVBoxLayout;
        both->setSpacing(4);
        label->setBuddy(field);
        both->addWidget(label);
        both->addWidget(field);
        column->addLayout(both);
    };
    column->addWidget(problems_);
    column->addWidget(title_);
    column->addWidget(intro_);
    under(purposeLabel_, purpose_);
    column->addWidget(groupTitle_);
    column->addWidget(text_);
    under(typeLabel_, type_);
    column->addWidget(required_);
    column->addWidget(asksDetail_);
    column->addWidget(detail_);
    column->addWidget(future_);
    column->addWidget(onlyWhere_);
    column->addWidget(number_);
    column->addWidget(unit_);
    column->addWidget(low_);
    column->addWidget(high_);
    column->addWidget(optionsLabel_);
    column->addWidget(options_);
    column->addWidget(hint_);
    column->addWidget(shown_);
    column->addStretch(1);
    for (QWidget* each : std::initializer_list<QWidget*>{purpose_, type_, required_, asksDetail_, future_, onlyWhere_,
                                                         number_, options_, shown_})
        setChanges(each, Changes::Records);
}

/// What is done next is done to the form with this text in it, also before the text is stored.
void PartPanel::tell(Questionnaire form) {
    form_ = std::move(form);
    emit typed(form_);
}

void PartPanel::connectTo(TextPair* pair, ItemText which) {
    connect(pair, &TextPair::typed, this, [this, which](Side side, const QString& text) {
        tell(setItemText(form_, language(side), part_.item, which, text));
    });
}

void PartPanel::connectTexts() {
    connect(title_, &TextPair::typed, this,
            [this](Side side, const QString& text) { tell(setTitle(form_, language(side), text)); });
    connect(intro_, &TextPair::typed, this,
            [this](Side side, const QString& text) { tell(setIntro(form_, language(side), text)); });
    connect(groupTitle_, &TextPair::typed, this,
            [this](Side side, const QString& text) { tell(setGroupTitle(form_, language(side), part_.group, text)); });
    connectTo(text_, &ItemWording::text);
    connectTo(hint_, &ItemWording::hint);
    connectTo(detail_, &ItemWording::detail);
    connectTo(unit_, &ItemWording::unit);
    connectTo(low_, &ItemWording::low);
    connectTo(high_, &ItemWording::high);
    for (TextPair* texts : {title_, intro_, groupTitle_, text_, hint_, detail_, unit_, low_, high_})
        connect(texts, &TextPair::left, this, &PartPanel::left);
}

template <class F> void PartPanel::change(F&& how, const QString& text) {
    Edited edited{.questionnaire = form_};
    for (ItemGroup& group : edited.questionnaire.groups) {
        const auto item = std::ranges::find(group.items, part_.item, &Item::id);
        if (item != group.items.end())
            std::forward<F>(how)(*item);
    }
    emit acted(edited, text);
}

void PartPanel::connectOptions() {
    connect(purpose_, &QComboBox::activated, this, [this] {
        Edited edited{.questionnaire = form_};
        edited.questionnaire.purpose = Purpose(purpose_->currentData().toInt());
        emit acted(edited, tr("what the form is for"));
    });
    connect(type_, &QComboBox::activated, this, [this] {
        const auto type = ItemType(type_->currentData().toInt());
        if (const Item* item = findItem(form_, part_.item); item != nullptr && item->type != type)
            emit acted(changeType(form_, part_.item, type), tr("how it is answered"));
    });
    connect(required_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Item& item) { item.required = on; }, tr("whether it has to be answered")); });
    connect(asksDetail_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Item& item) { item.detail = on; }, tr("what a yes asks for")); });
    connect(future_, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Item& item) { item.future = on; }, tr("which days can be answered")); });
    connect(onlyWhere_, &QCheckBox::toggled, this, [this](bool on) {
        change([on](Item& item) { item.marks = on ? MarksAsked::Where : MarksAsked::Pain; },
               tr("what is asked of a mark"));
    });
    connect(number_, &NumberEdit::chosen, this,
            [this](const std::optional<double>& least, const std::optional<double>& most, int decimals) {
                change(
                    [&](Item& item) {
                        item.least = least;
                        item.most = most;
                        item.decimals = decimals;
                    },
                    tr("which numbers can be answered"));
            });
    connect(shown_, &ConditionRow::chosen, this, [this](const Condition& shown) {
        emit acted({.questionnaire = part_.isGroup() ? setGroupShown(form_, part_.group, shown)
                                                     : setShown(form_, part_.item, shown)},
                   tr("when it is asked"));
    });
    connect(options_, &OptionsEdit::typed, this, [this](const QString& option, Side side, const QString& text) {
        tell(setOptionText(form_, language(side), part_.item, option, text));
    });
    connect(options_, &OptionsEdit::left, this, &PartPanel::left);
    connect(options_, &OptionsEdit::addWanted, this, [this] {
        const Item* item = findItem(form_, part_.item);
        const Edited edited = addOption(form_, part_.item, item == nullptr ? 0 : item->options.size());
        emit acted(edited, tr("a new answer"));
        options_->focusOption(edited.id);
    });
    connect(options_, &OptionsEdit::removeWanted, this, [this](const QString& option) {
        emit acted(removeOption(form_, part_.item, option), tr("deleting an answer"));
    });
    connect(options_, &OptionsEdit::moveWanted, this, [this](const QString& option, qsizetype at) {
        emit acted({.questionnaire = moveOption(form_, part_.item, option, at)}, tr("moving an answer"));
        options_->focusOption(option);
    });
    connect(options_, &OptionsEdit::alone, this, [this](const QString& option, bool alone) {
        change(
            [&](Item& item) {
                item.exclusive.removeAll(option);
                if (alone)
                    item.exclusive += option;
            },
            tr("whether an answer stands alone"));
    });
}

ItemWording PartPanel::wordingOf(Side side) const {
    const auto wording = form_.wordings.find(language(side));
    if (wording == form_.wordings.end())
        return {};
    const auto item = wording->second.items.find(part_.item);
    return item == wording->second.items.end() ? ItemWording{} : item->second;
}

void PartPanel::setPart(const Questionnaire& form, const FormPart& part, const QStringList& languages,
                        const QStringList& problems) {
    form_ = form;
    part_ = part;
    languages_ = languages;
    problems_->setVisible(!problems.isEmpty());
    problems_->setText(problems.join(u'\n'));
    fill();
}

void PartPanel::fill() {
    for (TextPair* texts : {title_, intro_, groupTitle_, text_, hint_, detail_, unit_, low_, high_})
        texts->setLanguages(EditWords::language(language(Side::Left)),
                            languages_.size() < 2 ? QString() : EditWords::language(language(Side::Right)));
    const auto of = [&](Side side) {
        const auto found = form_.wordings.find(language(side));
        return found == form_.wordings.end() ? Wording{} : found->second;
    };
    const Wording first = of(Side::Left);
    const Wording second = of(Side::Right);
    for (QWidget* each : std::initializer_list<QWidget*>{title_, intro_, purposeLabel_, purpose_})
        each->setVisible(part_.isForm());
    title_->setTexts(first.title, second.title);
    intro_->setTexts(first.intro, second.intro);
    purpose_->clear();
    for (const Purpose purpose : everyValue<Purpose>()) {
        if (purpose != Purpose::Measure || form_.purpose == Purpose::Measure)  // scored: only as it came
            purpose_->addItem(IntakeWords::purpose(purpose), int(purpose));
    }
    purpose_->setCurrentIndex(purpose_->findData(int(form_.purpose)));

    groupTitle_->setVisible(part_.isGroup());
    const auto titleIn = [&](const Wording& wording) {
        const auto found = wording.groups.find(part_.group);
        return found == wording.groups.end() ? QString() : found->second;
    };
    groupTitle_->setTexts(titleIn(first), titleIn(second));

    const Item* item = part_.item.isEmpty() ? nullptr : findItem(form_, part_.item);
    for (QWidget* each :
         std::initializer_list<QWidget*>{text_, typeLabel_, type_, required_, asksDetail_, detail_, future_, onlyWhere_,
                                         number_, unit_, low_, high_, optionsLabel_, options_, hint_})
        each->setVisible(item != nullptr);
    shown_->setVisible(!part_.isForm());
    if (item != nullptr)
        fillItem(*item);
    else if (part_.isGroup()) {
        const auto group = std::ranges::find(form_.groups, part_.group, &ItemGroup::id);
        if (group != form_.groups.end())
            shown_->setCondition(form_, group->items.empty() ? QString() : group->items.front().id, group->shown,
                                 language(Side::Left));
    }
}

void PartPanel::fillItem(const Item& item) {
    const ItemWording first = wordingOf(Side::Left);
    const ItemWording second = wordingOf(Side::Right);
    for (const auto& [texts, which] :
         std::initializer_list<std::pair<TextPair*, ItemText>>{{text_, &ItemWording::text},
                                                               {hint_, &ItemWording::hint},
                                                               {detail_, &ItemWording::detail},
                                                               {unit_, &ItemWording::unit},
                                                               {low_, &ItemWording::low},
                                                               {high_, &ItemWording::high}})
        texts->setTexts(first.*which, second.*which);
    fillTypes(item);
    const std::initializer_list<std::pair<QCheckBox*, bool>> boxes{{required_, item.required},
                                                                   {asksDetail_, item.detail},
                                                                   {future_, item.future},
                                                                   {onlyWhere_, item.marks == MarksAsked::Where}};
    for (const auto& [box, on] : boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    }
    required_->setVisible(item.type != ItemType::Instruction);
    asksDetail_->setVisible(item.type == ItemType::YesNo);
    detail_->setVisible(item.type == ItemType::YesNo && item.detail);
    future_->setVisible(item.type == ItemType::Day);
    onlyWhere_->setVisible(item.type == ItemType::BodyMap);
    for (QWidget* each : std::initializer_list<QWidget*>{number_, unit_})
        each->setVisible(item.type == ItemType::Number);
    for (TextPair* end : {low_, high_})
        end->setVisible(item.type == ItemType::Scale);
    for (QWidget* each : std::initializer_list<QWidget*>{optionsLabel_, options_})
        each->setVisible(hasOptions(item.type));
    hint_->setVisible(item.type != ItemType::Instruction);
    number_->setItem(item);
    if (hasOptions(item.type)) {
        QStringList names;
        for (const QString& one : languages_)
            names += EditWords::language(one);
        options_->setOptions(item, first, second, names);
    }
    shown_->setCondition(form_, item.id, item.shown, language(Side::Left));
}

void PartPanel::fillTypes(const Item& item) {
    type_->clear();
    for (const ItemType type : types)
        type_->addItem(EditWords::type(type), int(type));
    type_->setCurrentIndex(type_->findData(int(item.type)));
}

void PartPanel::focusFirst() {
    TextPair* first = part_.isForm() ? title_ : part_.isGroup() ? groupTitle_ : text_;
    first->editor(Side::Left)->setFocus(Qt::OtherFocusReason);
}

QStringList PartPanel::faults() const { return part_.item.isEmpty() ? QStringList() : number_->faults(); }

void PartPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PartPanel::retranslate() {
    title_->setLabel(tr("&Title of the form"));
    intro_->setLabel(tr("What is said be&fore the questions"));
    groupTitle_->setLabel(tr("&Title of the group"));
    text_->setLabel(tr("&Question"));
    hint_->setLabel(tr("&Hint under the question"));
    detail_->setLabel(tr("What is as&ked after a yes"));
    unit_->setLabel(tr("&Unit"));
    low_->setLabel(tr("What 0 means"));
    high_->setLabel(tr("What 10 means"));
    purposeLabel_->setText(tr("When it is as&ked"));
    typeLabel_->setText(tr("Answered &by"));
    optionsLabel_->setText(tr("Answers to choose from"));
    required_->setText(tr("Has to be answe&red"));
    asksDetail_->setText(tr("A yes asks for &more"));
    future_->setText(tr("The day may lie ah&ead"));
    onlyWhere_->setText(tr("Only &where, not what is felt there"));
}

}  // namespace reliefbook
