// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/coursestrip.h"

#include "ui/clients/clientwords.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/sparkline.h"
#include "ui/controls/tiptext.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 14;
constexpr qreal sparkWidth = 84;
constexpr qreal radius = 10;
qreal widestTitle() { return 190.0 * textZoom() / 100; }

QFont titleFont() { return uiFont(type::body, QFont::DemiBold); }
QFont progressFont() { return uiFont(type::caption); }

}  // namespace

CourseButton::CourseButton(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);  // one of them, and no check box to a screen reader
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void CourseButton::setCourse(const CourseRecords& records) {
    course_ = records.course.id;
    hasEnded_ = records.course.endedOn.has_value();
    setText(QString(records.course.title).replace(u'&', u"&&"_s));
    progress_ = hasEnded_ ? tr("ended %1").arg(dayInWords(*records.course.endedOn))
                          : progressInWords(int(records.sessions.size()), records.course.plannedSessions);
    const std::vector<AreaScores> areas = scoresByArea(records);
    scores_.clear();
    if (!areas.empty()) {
        for (const SessionScores& session : areas.front().scores.sessions)
            scores_.push_back({session.before, session.after});
    }
    const QString pain = areas.empty() ? QString() : levelsSpoken(painLevels(analyseCourse(areas.front().scores)));
    setAccessibleName(pain.isEmpty() ? tr("Course %1, %2").arg(records.course.title, progress_)
                                     : tr("Course %1, %2, %3").arg(records.course.title, progress_, pain));
    setToolTip(tipText(records.course.title));
    updateGeometry();
    update();
}

QSize CourseButton::sizeHint() const {
    const qreal title = QFontMetricsF(titleFont()).horizontalAdvance(QString(text()).replace(u"&&"_s, u"&"_s)) + 2;
    const qreal below = QFontMetricsF(progressFont()).horizontalAdvance(progress_) + 2;
    const qreal spark = scores_.size() > 1 ? sparkWidth + 12 : 0;
    const qreal height = QFontMetricsF(titleFont()).height() + QFontMetricsF(progressFont()).height() + 22;
    return QSizeF(2 * padding + std::clamp(std::max(title, below), 80.0, widestTitle()) + spark, height).toSize();
}

void CourseButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    const QRectF edge = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.border, isChecked() ? 1.5 : 1));
    painter.setBrush(isChecked() ? colours.accentSoft : underMouse() ? colours.hover : colours.surface);
    painter.drawRoundedRect(edge, radius, radius);
    QStyleOption option;
    option.initFrom(this);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }

    QRectF area = edge.adjusted(padding, 0, -padding, 0);
    if (scores_.size() > 1) {
        const QRectF spark(area.right() - sparkWidth, area.center().y() - 15, sparkWidth, 30);
        paintSparkline(painter, spark, scores_);
        area.setRight(spark.left() - 12);
    }
    const QFontMetricsF title(titleFont());
    const QFontMetricsF below(progressFont());
    const qreal top = area.center().y() - (title.height() + below.height()) / 2;
    painter.setFont(titleFont());
    painter.setPen(hasEnded_ ? colours.text2 : colours.text);
    painter.drawText(QRectF(area.left(), top, area.width(), title.height()), int(Qt::AlignVCenter),
                     title.elidedText(QString(text()).replace(u"&&"_s, u"&"_s), Qt::ElideRight, area.width()));
    painter.setFont(progressFont());
    painter.setPen(colours.text2);
    painter.drawText(QRectF(area.left(), top + title.height(), area.width(), below.height()), int(Qt::AlignVCenter),
                     below.elidedText(progress_, Qt::ElideRight, area.width()));
}

void CourseButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

CourseStrip::CourseStrip(QWidget* parent) : QWidget(parent) { new FlowLayout(this, 10); }

void CourseStrip::setCourses(const std::vector<CourseRecords>& courses, std::optional<Id<Course>> chosenCourse) {
    while (buttons_.size() > courses.size()) {
        delete buttons_.back();
        buttons_.pop_back();
    }
    while (buttons_.size() < courses.size()) {
        auto* button = new CourseButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            button->setChecked(true);
            emit chosen(button->course());
        });
        connect(button, &QWidget::customContextMenuRequested, this,
                [this, button](const QPoint& at) { emit menuWanted(button->course(), button->mapToGlobal(at)); });
        layout()->addWidget(button);
        button->show();
        buttons_.push_back(button);
    }
    for (std::size_t i = 0; i < courses.size(); ++i) {
        buttons_[i]->setCourse(courses[i]);
        buttons_[i]->setChecked(courses[i].course.id == chosenCourse);
    }
}

}  // namespace reliefbook
