// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/courseoverview.h"

#include "core/vocabulary/regions.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/sessionsummary.h"
#include "ui/controls/keyfigure.h"
#include "ui/reports/findings.h"
#include "ui/words/interfacewords.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestIntervals = 3;  // measurement.md 2.3: kept relief only from there on
const QString unknown = u"–"_s;

}  // namespace

CourseOverview::CourseOverview(QWidget* parent)
    : Card({}, nullptr, parent),
      grid_(new QGridLayout),
      start_(add()),
      now_(add()),
      change_(add()),
      sessions_(add()),
      relief_(add()),
      kept_(add()),
      alerts_((new Text({}, type::body, Tone::Warn))->wrapped()) {
    grid_->setHorizontalSpacing(20);
    grid_->setVerticalSpacing(14);
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, 1);
    body()->addLayout(grid_);
    body()->addWidget(alerts_);
    body()->addStretch();
}

KeyFigure* CourseOverview::add() {
    auto* figure = new KeyFigure;
    const int count = grid_->count();
    grid_->addWidget(figure, count / 2, count % 2, Qt::AlignTop);
    return figure;
}

void CourseOverview::setCourse(const CourseRecords& records, const AreaScores& scores, const CourseAnalysis& analysis) {
    const Words& words = interfaceWords();
    const Findings findings(scores, analysis, words);
    const PainLevels levels = painLevels(analysis);
    setTitle(scores.area.isEmpty() ? records.course.title : regionName(scores.area, words.language()));
    const bool average = analysis.lastingSeries == LastingSeries::Average;

    start_->setCaption(average ? tr("Average pain at the start") : tr("Pain at the start"));
    start_->setFigure(levels.start ? words.points(*levels.start) : unknown);
    switch (analysis.baseline.status) {
        case BaselineStatus::Ok: start_->setRemark(dayInWords(scores.firstDay)); break;
        case BaselineStatus::Late: start_->setRemark(tr("first asked after the course began")); break;
        case BaselineStatus::None: start_->setRemark(tr("not asked yet")); break;
    }

    now_->setCaption(average ? tr("Average pain now") : tr("Pain now, before sessions"));
    now_->setFigure(levels.now ? words.points(*levels.now) : unknown);
    now_->setRemark(levels.now ? tr("median of the last %n score(s)", nullptr, analysis.change.window)
                               : tr("needs a score before two sessions"));

    change_->setCaption(tr("Change"));
    change_->setFigure(analysis.change.points ? words.signedPoints(-*analysis.change.points) : unknown);
    change_->setRemark(analysis.change.points ? findings.percentAndClass() : findings.changeClass());

    sessions_->setCaption(tr("Sessions"));
    sessions_->setFigure(sessionsInFigures(records));
    sessions_->setRemark(
        records.sessions.empty()
            ? tr("none yet")
            : tr("last on %1")
                  .arg(dayInWords(localDay(records.sessions.back().startedAt, records.sessions.back().offsetMinutes))));

    relief_->setCaption(tr("Relief in a session"));
    relief_->setFigure(analysis.immediate.median ? words.signedPoints(-*analysis.immediate.median) : unknown);
    relief_->setRemark(analysis.immediate.n > 0 ? tr("median of %n session(s)", nullptr, analysis.immediate.n)
                                                : tr("needs scores before and after"));

    const bool isKept = analysis.retention.pooled && analysis.retention.nOk >= fewestIntervals;
    kept_->setCaption(tr("Kept until the next"));
    kept_->setFigure(isKept ? words.percent(*analysis.retention.pooled * 100) : unknown);
    kept_->setRemark(isKept ? tr("over %n interval(s)", nullptr, analysis.retention.nOk)
                            : tr("needs three intervals with relief"));

    const QStringList alerts = findings.alerts();
    alerts_->setText(alerts.join(u'\n'));
    alerts_->setVisible(!alerts.isEmpty());
}

}  // namespace reliefbook
