// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessiontimes.h"

#include "core/base/clock.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/forms/timefield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int longest = 24 * 60;

}  // namespace

SessionTimes::SessionTimes(QWidget* parent)
    : QWidget(parent),
      day_(new DayField(this)),
      start_(new TimeField(this)),
      length_(new CountField(this)),
      fields_{day_, start_, length_} {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    constexpr std::array stretch{5, 3, 3};
    for (std::size_t i = 0; i < Parts; ++i) {
        auto* label = new Text({}, type::secondary);
        label->setWeight(QFont::Medium);
        labels_[i] = label;
        labels_[i]->setBuddy(fields_[i]->editor());
        problems_[i] = (new Text({}, type::caption, Tone::Danger))->wrapped();
        problems_[i]->hide();
        auto* cell = new QVBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(labels_[i]);
        cell->addWidget(fields_[i]);
        cell->addWidget(problems_[i]);
        cell->addStretch();
        row->addLayout(cell, stretch[i]);
        connect(fields_[i], &Field::edited, this, [this] {
            clearMended();
            emit edited();
        });
        connect(fields_[i], &Field::left, this, &SessionTimes::left);
    }
    for (QLineEdit* line : {day_->line(), start_->line(), length_->line()})
        connect(line, &QLineEdit::returnPressed, this, &SessionTimes::left);
    retranslate();
}

void SessionTimes::setSession(const Session& session) {
    const QDateTime start = localTime(session.startedAt, session.offsetMinutes);
    const When now{start.date(), QTime(start.time().hour(), start.time().minute()), session.minutes};
    const bool same = session.id == session_;
    if (!same || now.day != stored_.day)
        day_->setValue(now.day);
    if (!same || now.time != stored_.time)
        start_->setValue(now.time);
    if (!same || now.minutes != stored_.minutes)
        length_->setValue(now.minutes);
    session_ = session.id;
    stored_ = now;
    if (!same)
        clearMended();
}

void SessionTimes::setReadOnly(bool readOnly) {
    for (QLineEdit* line : {day_->line(), start_->line(), length_->line()})
        line->setReadOnly(readOnly);
    for (Field* field : fields_)
        field->setEnabled(!readOnly);
}

QString SessionTimes::problem(Part part) const {
    if (QString fault = fields_[part]->fault(); !fault.isEmpty())
        return fault;
    switch (part) {
        case Day: return day_->value() ? QString() : tr("On which day was it?");
        case Start: return start_->value() ? QString() : tr("When did it begin?");
        case Length:
            if (!length_->value())
                return tr("How many minutes was it?");
            if (*length_->value() < 0)
                return tr("A session can't be shorter than nothing.");
            return *length_->value() > longest ? tr("A session is at most 24 hours long.") : QString();
        case Parts: break;
    }
    return {};
}

std::optional<SessionTimes::When> SessionTimes::when() const {
    for (const Part part : {Day, Start, Length}) {
        if (!problem(part).isEmpty())
            return std::nullopt;
    }
    return When{*day_->value(), *start_->value(), *length_->value()};
}

QStringList SessionTimes::unstored() const {
    QStringList all;
    for (const Part part : {Day, Start, Length}) {
        const QString words = problem(part);
        if (!words.isEmpty())
            all << tr("%1: %2", "field, what is wrong with it").arg(labels_[part]->text().remove(u'&'), words);
    }
    return all;
}

void SessionTimes::discard() {
    day_->setValue(stored_.day);
    start_->setValue(stored_.time);
    length_->setValue(stored_.minutes);
    clearMended();
}

void SessionTimes::showProblems() {
    for (const Part part : {Day, Start, Length}) {
        const QString words = problem(part);
        problems_[part]->setText(words);
        problems_[part]->setHidden(words.isEmpty());
        setInvalid(fields_[part]->editor(), words);
    }
}

// A problem goes as soon as it is mended; a new one waits until somebody has finished typing.
void SessionTimes::clearMended() {
    for (const Part part : {Day, Start, Length}) {
        if (problems_[part]->isHidden() || !problem(part).isEmpty())
            continue;
        problems_[part]->hide();
        setInvalid(fields_[part]->editor(), {});
    }
}

void SessionTimes::retranslate() {
    labels_[Day]->setText(tr("Da&y"));
    labels_[Start]->setText(tr("Be&gins"));
    labels_[Length]->setText(tr("&Minutes"));
    for (const Part part : {Day, Start, Length})
        fields_[part]->editor()->setAccessibleName(labels_[part]->text().remove(u'&'));
    for (QLabel* label : problems_) {
        if (!label->isHidden()) {
            showProblems();
            break;
        }
    }
}

void SessionTimes::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
