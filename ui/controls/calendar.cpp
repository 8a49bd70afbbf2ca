// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calendar.h"

#include "core/base/clock.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QDateEdit>
#include <QEvent>
#include <QLayout>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

Calendar::Calendar(QWidget* parent) : QCalendarWidget(parent) {
    setVerticalHeaderFormat(NoVerticalHeader);
    setHorizontalHeaderFormat(ShortDayNames);
    setGridVisible(false);
    setFirstDayOfWeek(locale().firstDayOfWeek());
    layout()->setContentsMargins(8, 8, 8, 8);
    restyle();
    retranslate();
}

// It was made for another look: its parts are found by the names Qt gave them.
void Calendar::restyle() {
    restyling_ = true;
    const Theme& colours = theme();
    QTextCharFormat head;
    head.setForeground(colours.text3);
    head.setFontWeight(QFont::DemiBold);
    head.setBackground(colours.surface);
    setHeaderTextFormat(head);
    QTextCharFormat day;
    day.setForeground(colours.text3);  // their head too; the days are painted below
    day.setFontWeight(QFont::DemiBold);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(weekend, day);
    if (auto* bar = findChild<QWidget*>(u"qt_calendar_navigationbar"_s)) {
        QPalette ground = bar->palette();
        ground.setColor(bar->backgroundRole(), colours.surface);
        for (const auto role : {QPalette::Highlight, QPalette::Base})
            ground.setColor(role, colours.surface);
        for (const auto role : {QPalette::ButtonText, QPalette::HighlightedText})
            ground.setColor(role, colours.text);
        bar->setPalette(ground);
        for (QToolButton* button : bar->findChildren<QToolButton*>()) {
            button->setPalette(ground);
            button->setFont(uiFont(type::body, QFont::DemiBold));
        }
    }
    struct Arrow {
        QString button, icon;
    };
    for (const Arrow& arrow : {Arrow{u"qt_calendar_prevmonth"_s, u"chevron-left"_s},
                               Arrow{u"qt_calendar_nextmonth"_s, u"chevron-right"_s}}) {
        if (auto* button = findChild<QToolButton*>(arrow.button)) {
            button->setIcon(icon(arrow.icon));
            button->setIconSize({18, 18});
        }
    }
    const int line = fontMetrics().height();
    setMinimumSize(std::max(320, line * 18), std::max(290, line * 16));
    restyling_ = false;
}

void Calendar::retranslate() {
    if (auto* button = findChild<QToolButton*>(u"qt_calendar_prevmonth"_s))
        button->setAccessibleName(tr("Month before"));
    if (auto* button = findChild<QToolButton*>(u"qt_calendar_nextmonth"_s))
        button->setAccessibleName(tr("Month after"));
}

void Calendar::changeEvent(QEvent* event) {
    QCalendarWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !restyling_)
        restyle();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Calendar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    if (isWindow() || (parentWidget() && parentWidget()->windowType() == Qt::Popup)) {
        painter.setPen(theme().control);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void Calendar::paintCell(QPainter* painter, const QRect& area, QDate day) const {
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(area, colours.surface);
    const double side = std::min(area.width(), area.height()) - 3;
    QRectF disc(0, 0, side, side);
    disc.moveCenter(QRectF(area).center());
    const bool selected = day == selectedDate();
    const bool possible = day >= minimumDate() && day <= maximumDate();
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawEllipse(disc);
    } else if (day == today()) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawEllipse(disc);
    }
    painter->setPen(selected                      ? colours.onAccent
                    : !possible                   ? colours.border
                    : day.month() == monthShown() ? colours.text
                                                  : colours.text3);
    painter->setFont(uiFont(type::secondary, selected ? QFont::DemiBold : QFont::Normal));
    painter->drawText(area, Qt::AlignCenter, locale().toString(day.day()));
    painter->restore();
}

void useCalendar(QDateEdit& edit) {
    edit.setCalendarPopup(true);
    edit.setCalendarWidget(new Calendar);
}

}  // namespace reliefbook
