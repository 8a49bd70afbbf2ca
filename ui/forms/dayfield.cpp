// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/controls/calendar.h"
#include "ui/forms/fields.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace reliefbook {
DayField::DayField(QWidget* parent)
    : TypedField(parent),
      calendar_(new QAction(icon(QStringLiteral("calendar")), {}, this)) {
    calendar_->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar_->setShortcutContext(Qt::WidgetShortcut);
    line_->addAction(calendar_, QLineEdit::TrailingPosition);
    connect(calendar_, &QAction::triggered, this, &DayField::showCalendar);
    DayField::retranslate();
}

void DayField::setReadOnly(bool readOnly) {
    TypedField::setReadOnly(readOnly);
    calendar_->setVisible(!readOnly);
    calendar_->setEnabled(!readOnly);
}

void DayField::retranslate() {
    calendar_->setText(tr("Choose in a calendar"));
    // How a day may be typed; where the day is near it would be taken for a value.
    line_->setPlaceholderText(guess_ == YearGuess::Past ? writtenDay(QDate(1984, 5, 3), QLocale()) : QString());
    if (!line_->hasFocus()) {
        if (const auto day = value())
            write(*day);
    }
}

void DayField::setGuess(YearGuess guess) {
    guess_ = guess;
    DayField::retranslate();
}

Typed<QDate> DayField::typed() const { return typedDay(line_->text(), QLocale(), today(), guess_); }

std::optional<QDate> DayField::value() const { return typed().value; }

void DayField::setValue(const std::optional<QDate>& value) {
    if (value == this->value() && fault().isEmpty())
        return;
    if (value && value->isValid())
        write(*value);
    else
        showText({});
}

void DayField::write(QDate day) { showText(writtenDay(day, QLocale())); }

QString DayField::fault() const {
    const Typed<QDate> read = typed();
    if (!read.fault)
        return {};
    switch (*read.fault) {
        case TypedFault::NoSuchDay: return tr("There is no such day.");
        case TypedFault::NoYear: return tr("The year is missing.");
        case TypedFault::NotADay:
        case TypedFault::NotANumber:
        case TypedFault::OutOfRange: break;
    }
    return tr("This can't be read as a day. Write it like %1.").arg(writtenDay(today(), QLocale()));
}

QString NeededDayField::fault() const {
    const QString fault = DayField::fault();
    return fault.isEmpty() && line()->text().trimmed().isEmpty() ? tr("A day is needed here.") : fault;
}

void DayField::leave() {
    if (const auto day = value())
        write(*day);
}

bool DayField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Up ? 1 : key->key() == Qt::Key_Down ? -1 : 0;
        if (step != 0 && key->modifiers() == Qt::NoModifier && value() && !isReadOnly()) {
            write(value()->addDays(step));
            emit edited();
            return true;
        }
    }
    return TypedField::eventFilter(watched, event);
}

void DayField::showCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(6, 6, 6, 6);
    auto* calendar = new Calendar(popup);
    calendar->setSelectedDate(value().value_or(today()));
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        write(day);
        popup->close();
        line_->setFocus();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    popup->move(line_->mapToGlobal(QPoint(0, line_->height() + 2)));
    popup->show();
    calendar->setFocus();
}

}  // namespace reliefbook
