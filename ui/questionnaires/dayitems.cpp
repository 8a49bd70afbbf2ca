// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/dayitems.h"

#include "ui/forms/fields.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>

namespace reliefbook {

namespace {

constexpr int earliestYear = 1900;
constexpr int yearsAhead = 3;

/// Lines high enough for a finger.
class HighLines : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, 48});
    }
};

/// The wheel scrolls the page, and never changes an answer on the way.
class WheelPasses : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

}  // namespace

// ---- typed

DayItem::DayItem(const ItemSetting& setting, QWidget* parent) : ItemWidget(parent), field_(new DayField) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field_);
    row->addStretch(1);
    field_->line()->setMinimumWidth(170);
    field_->setGuess(setting.item.future ? YearGuess::Near : YearGuess::Past);
    setFocusProxy(field_);
    connect(field_, &Field::edited, this, &ItemWidget::edited);
    connect(field_, &Field::left, this, &ItemWidget::left);
}

QJsonValue DayItem::answer() const {
    const std::optional<QDate> day = field_->value();
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
}

void DayItem::setAnswer(const QJsonValue& answer) {
    const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
    field_->setValue(day.isValid() ? std::optional(day) : std::nullopt);
}

QString DayItem::fault() const { return field_->fault(); }

void DayItem::setReadOnly(bool readOnly) { field_->setReadOnly(readOnly); }
QWidget* DayItem::editor() const { return field_->editor(); }

// ---- chosen

DayChoiceItem::DayChoiceItem(const ItemSetting& setting, QWidget* parent) : ItemWidget(parent), setting_(setting) {
    const Words& words = setting.words;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    day_ = makeBox(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Day")), 110);
    month_ = makeBox(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Month")), 190);
    year_ = makeBox(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Year")), 130);
    for (int day = 1; day <= 31; ++day)
        day_->addItem(QString::number(day), day);
    for (int month = 1; month <= 12; ++month)
        month_->addItem(words.locale().standaloneMonthName(month), month);
    // Most answers are near: from the latest back.
    for (int year = setting.today.year() + (setting.item.future ? yearsAhead : 0); year >= earliestYear; --year)
        year_->addItem(QString::number(year), year);
    row->addStretch(1);
    setFocusProxy(day_);
}

QComboBox* DayChoiceItem::makeBox(const QString& caption, int width) {
    auto* box = new QComboBox;
    box->addItem(caption, 0);
    box->setItemDelegate(new HighLines(box));
    box->setMaxVisibleItems(8);
    box->setMinimumWidth(width);
    box->setAccessibleDescription(caption);
    box->setFocusPolicy(Qt::StrongFocus);
    makeLarge(box);
    box->installEventFilter(new WheelPasses(box));
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &ItemWidget::edited);
    return box;
}

bool DayChoiceItem::isBegun() const {
    return std::ranges::any_of(std::array{day_, month_, year_},
                               [](const auto* box) { return box->currentIndex() > 0; });
}

QDate DayChoiceItem::chosen() const {
    return {year_->currentData().toInt(), month_->currentData().toInt(), day_->currentData().toInt()};
}

QJsonValue DayChoiceItem::answer() const {
    return fault().isEmpty() && isBegun() ? QJsonValue(chosen().toString(Qt::ISODate))
                                          : QJsonValue(QJsonValue::Undefined);
}

void DayChoiceItem::setAnswer(const QJsonValue& answer) {
    const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
    if (!day.isValid() && !isBegun())
        return;
    if (day.isValid() && year_->findData(day.year()) < 0)
        year_->addItem(QString::number(day.year()), day.year());
    day_->setCurrentIndex(day.isValid() ? day_->findData(day.day()) : 0);
    month_->setCurrentIndex(day.isValid() ? month_->findData(day.month()) : 0);
    year_->setCurrentIndex(day.isValid() ? year_->findData(day.year()) : 0);
}

QString DayChoiceItem::fault() const {
    if (!isBegun())
        return {};
    const auto say = [&](const char* text) { return setting_.words.text("Questionnaire", text); };
    if (day_->currentIndex() == 0 || month_->currentIndex() == 0 || year_->currentIndex() == 0)
        return say(QT_TRANSLATE_NOOP("Questionnaire", "Please choose the day, the month and the year."));
    if (!chosen().isValid())
        return say(QT_TRANSLATE_NOOP("Questionnaire", "There is no such day."));
    return {};
}

QString DayChoiceItem::written() const {
    QStringList parts;
    for (const QComboBox* box : {day_, month_, year_}) {
        if (!fault().isEmpty() && box->currentIndex() > 0)
            parts << box->currentText();
    }
    return parts.join(u' ');
}

void DayChoiceItem::setReadOnly(bool readOnly) {
    for (QComboBox* box : {day_, month_, year_})
        box->setEnabled(!readOnly);
}

QWidget* DayChoiceItem::editor() const { return day_; }

void DayChoiceItem::setQuestion(const QString& text) {
    for (QComboBox* box : {day_, month_, year_})
        box->setAccessibleName(text);
}

}  // namespace reliefbook
