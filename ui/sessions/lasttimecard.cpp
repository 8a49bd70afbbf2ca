// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/lasttimecard.h"

#include "core/practice/sessionchanges.h"
#include "ui/sessions/notedtexts.h"
#include "ui/sessions/sessionwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

LastTimeCard::LastTimeCard(QWidget* parent)
    : Card({}, nullptr, parent),
      when_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      scores_(new QGridLayout),
      notes_(new NotedTexts),
      open_(new QPushButton) {
    open_->setProperty("kind", u"link"_s);
    addAction(open_);
    scores_->setHorizontalSpacing(12);
    scores_->setVerticalSpacing(4);
    scores_->setColumnStretch(0, 1);
    body()->addWidget(when_);
    body()->addLayout(scores_);
    body()->addWidget(notes_);
    connect(open_, &QPushButton::clicked, this, &LastTimeCard::openWanted);
    retranslate();
}

void LastTimeCard::setSheet(const SessionSheet& sheet) {
    if (last_ == sheet.last && session_ == sheet.records.session)
        return;
    last_ = sheet.last;
    session_ = sheet.records.session;
    write();
}

void LastTimeCard::write() {
    while (QLayoutItem* item = scores_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    open_->setVisible(last_.has_value());
    if (!last_) {
        when_->setText(tr("This is the client's first session."));
        notes_->setNotes({});
        return;
    }
    when_->setText(filled(tr("%1, %2", "day of the last session, 7 days before"),
                          {SessionWords::day(last_->session), SessionWords::daysBefore(last_->session, session_)}));
    QStringList areas;
    for (const PainScore& score : last_->scores)
        areas += score.area;
    areas.removeDuplicates();
    int row = 0;
    for (const QString& area : areas) {
        const QString answers =
            SessionWords::answers(answerOf(*last_, area, Phase::Before), answerOf(*last_, area, Phase::After));
        if (answers.isEmpty())
            continue;
        auto* name = (new Text(SessionWords::areaName(area), type::secondary))->wrapped();
        auto* values = new Text(answers, type::secondary);
        values->setWeight(QFont::DemiBold);
        scores_->addWidget(name, row, 0);
        scores_->addWidget(values, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    notes_->setNotes(noted(last_->session));
}

void LastTimeCard::retranslate() {
    setTitle(tr("Last time"));
    open_->setText(tr("&Open"));
    open_->setAccessibleName(tr("Open the last session"));
    write();
}

void LastTimeCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
