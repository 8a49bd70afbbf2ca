// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionread.h"
#include "ui/controls/card.h"

class QPushButton;

namespace reliefbook {

struct Chart;
class CourseChartsView;

/// The chart of the session's course, redrawn with every score.
class CourseCard : public Card {
    Q_OBJECT

public:
    explicit CourseCard(QWidget* parent = nullptr);

    /// Reads the course and draws it. Throws what courseRecords() throws.
    void setCourse(sql::Database& database, const SessionSheet& sheet);
    CourseChartsView* charts() const { return charts_; }

signals:
    /// The chart's menu: save it as a picture.
    void pictureWanted(const reliefbook::Chart& chart);
    void sessionWanted(reliefbook::Id<reliefbook::Session> session);
    void attachWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    CourseChartsView* charts_;
    Text* none_;
    QPushButton* attach_;
    QString courseTitle_;
};

}  // namespace reliefbook
