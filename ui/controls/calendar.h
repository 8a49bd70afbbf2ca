// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

class QDateEdit;

namespace reliefbook {

/// A month to choose a day from, in our look. calendar(dateEdit) makes it the pop-up of a date edit.
class Calendar : public QCalendarWidget {
    Q_OBJECT

public:
    explicit Calendar(QWidget* parent = nullptr);

protected:
    void paintCell(QPainter* painter, const QRect& area, QDate day) const override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void retranslate();

    bool restyling_ = false;
};

void useCalendar(QDateEdit& edit);

}  // namespace reliefbook
