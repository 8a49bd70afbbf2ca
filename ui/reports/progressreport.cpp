// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/progressreport.h"

#include "core/vocabulary/regions.h"
#include "ui/charts/coursecharts.h"
#include "ui/reports/findings.h"
#include "ui/reports/letterhead.h"

#include <algorithm>
#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString arrow = u" → "_s;
const QString noScore = u"–"_s;  // no answer was recorded: neither a score nor "not asked"

constexpr int fewestForFurtherChart = 3;  // fewer are said in the heading

/// Writes one report; holds what it is about.
class Writer {
public:
    Writer(const CourseRecords& records, const std::vector<AreaScores>& areas,
           const std::vector<CourseAnalysis>& analyses, const ProgressReportOptions& options, const Words& words)
        : records_(records),
          areas_(areas),
          analyses_(analyses),
          options_(options),
          words_(words),
          isForDoctor_(options.audience == Audience::Doctor) {
        for (const PainScore& score : records.scores) {
            if (score.session && !score.deletedAt)
                answers_[{*score.session, score.area, score.phase}] = &score;
        }
    }

    Report report() {
        const QString title = say(QT_TRANSLATE_NOOP("Report", "Progress report"));
        report_.title = title + u" – "_s + clientName();
        report_.runningHead = clientName();
        report_.runningTitle = title;
        report_.footer =
            say(QT_TRANSLATE_NOOP("Report",
                                  "Observations of one client. Not a diagnosis, no proof of cause; early pain "
                                  "often eases, and people come when it is worst."));
        report_.pageNumbering = say(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
        add(letterheadOf(records_.practice));
        add(Heading{title,
                    (isForDoctor_ ? say(QT_TRANSLATE_NOOP("Report", "For the treating doctor, %1"))
                                  : say(QT_TRANSLATE_NOOP("Report", "For the client, %1")))
                        .arg(words_.day(options_.today)),
                    Heading::Level::Title});
        add(facts());
        if (records_.sessions.empty()) {
            add(Paragraph{
                say(QT_TRANSLATE_NOOP("Report", "This course has no session yet, so there is nothing to report on."))});
        } else if (!hasScores()) {
            add(Paragraph{say(QT_TRANSLATE_NOOP(
                "Report", "Pain was not scored in this course, so nothing can be said about its progress."))});
        } else {
            add(keyFigures());
            addCharts();
            if (isForDoctor_)
                addFindingsForDoctor();
            else
                addFindingsForClient();
        }
        addSessions();
        const User& therapist = records_.therapist;
        add(SignatureBlock{nameOf(therapist), therapist.credentials, say(QT_TRANSLATE_NOOP("Report", "Date"))});
        return std::move(report_);
    }

private:
    template <class Block> void add(Block block) { report_.blocks.emplace_back(std::move(block)); }
    QString say(const char* source, int n = -1) const { return words_.text("Report", source, n); }

    static QString nameOf(const User& user) { return user.shownAs.isEmpty() ? user.name : user.shownAs; }
    QString clientName() const { return (records_.client.firstName + u' ' + records_.client.lastName).simplified(); }
    QString areaName(const QString& area) const { return regionName(area, words_.language()); }
    QDate dayOf(const Session& session) const { return localDay(session.startedAt, session.offsetMinutes); }
    bool hasScores() const {
        return std::any_of(analyses_.begin(), analyses_.end(), [](const CourseAnalysis& analysis) {
            return analysis.nBefore > 0 || analysis.nAfter > 0 || analysis.baseline.value;
        });
    }

    FactsBlock facts() const;
    KeyFigures keyFigures() const;
    KeyFigures::Figure startAndNow() const;
    void addCharts();
    void addFindingsForClient();
    void addFindingsForDoctor();
    void addSessions();
    QString answer(const Session& session, const QString& area, Phase phase) const;
    QString beforeAndAfter(const Session& session, const QString& area) const;
    QString kept(const Session& session, const AreaScores& scores, const CourseAnalysis& analysis) const;
    TableBlock sessionTable(std::size_t firstArea, std::size_t areaCount) const;

    const CourseRecords& records_;
    const std::vector<AreaScores>& areas_;
    const std::vector<CourseAnalysis>& analyses_;
    const ProgressReportOptions& options_;
    const Words& words_;
    bool isForDoctor_;
    std::map<std::tuple<Id<Session>, QString, Phase>, const PainScore*> answers_;
    Report report_;
};

FactsBlock Writer::facts() const {
    const Client& client = records_.client;
    const Course& course = records_.course;
    const auto& sessions = records_.sessions;
    FactsBlock block;
    block.facts.push_back({say(QT_TRANSLATE_NOOP("Report", "Client")), clientName()});
    block.facts.push_back(
        {say(QT_TRANSLATE_NOOP("Report", "Born")),
         client.birthDate ? words_.day(*client.birthDate) : say(QT_TRANSLATE_NOOP("Report", "not recorded"))});
    block.facts.push_back({say(QT_TRANSLATE_NOOP("Report", "Therapist")), nameOf(records_.therapist)});
    block.facts.push_back({say(QT_TRANSLATE_NOOP("Report", "Course")),
                           course.title.isEmpty() ? areaName(course.mainArea) : course.title});
    if (!sessions.empty())
        block.facts.push_back(
            {say(QT_TRANSLATE_NOOP("Report", "Period")), words_.days(dayOf(sessions.front()), dayOf(sessions.back()))});
    else
        block.facts.push_back({say(QT_TRANSLATE_NOOP("Report", "Begun")), words_.day(course.startedOn)});
    block.facts.push_back(
        {say(QT_TRANSLATE_NOOP("Report", "Sessions")), words_.locale().toString(static_cast<int>(sessions.size()))});
    return block;
}

KeyFigures::Figure Writer::startAndNow() const {
    const CourseAnalysis& analysis = analyses_.front();
    KeyFigures::Figure figure;
    figure.caption = analysis.lastingSeries == LastingSeries::Average
                         ? say(QT_TRANSLATE_NOOP("Report", "Average pain between visits"))
                         : say(QT_TRANSLATE_NOOP("Report", "Pain before sessions"));
    if (!analysis.baseline.value) {
        figure.value = say(QT_TRANSLATE_NOOP("Report", "not scored"));
        figure.isRefusal = true;
        return figure;
    }
    figure.value = words_.points(*analysis.baseline.value);
    if (!analysis.change.current || !analysis.change.points) {
        figure.remark = say(QT_TRANSLATE_NOOP("Report", "at the start, of 10"));
        return figure;
    }
    figure.value += arrow + words_.points(*analysis.change.current);
    figure.remark =
        analysis.change.window > 1
            ? say(QT_TRANSLATE_N_NOOP("Report", "start → now, median of the last %n visit(s)"), analysis.change.window)
            : say(QT_TRANSLATE_NOOP("Report", "start → latest visit"));
    return figure;
}

KeyFigures Writer::keyFigures() const {
    const CourseAnalysis& analysis = analyses_.front();
    const Findings findings(areas_.front(), analysis, words_);

    KeyFigures::Figure change;
    change.caption = say(QT_TRANSLATE_NOOP("Report", "Lasting change"));
    change.isMain = true;
    if (analysis.change.points) {
        change.value =
            words_.signedCounted("Report", QT_TRANSLATE_N_NOOP("Report", "%n point(s)"), -*analysis.change.points);
        change.remark = findings.percentAndClass();
    } else {
        change.value = say(QT_TRANSLATE_NOOP("Report", "needs a score before two sessions"));
        change.isRefusal = true;
    }

    KeyFigures::Figure relief;
    relief.caption = say(QT_TRANSLATE_NOOP("Report", "Right after a session"));
    if (analysis.immediate.median) {
        relief.value =
            words_.signedCounted("Report", QT_TRANSLATE_N_NOOP("Report", "%n point(s)"), -*analysis.immediate.median);
        relief.remark = say(QT_TRANSLATE_N_NOOP("Report", "median of %n session(s)"), analysis.immediate.n);
    } else {
        relief.value = say(QT_TRANSLATE_NOOP("Report", "needs scores before and after"));
        relief.isRefusal = true;
    }

    KeyFigures::Figure kept;
    kept.caption = say(QT_TRANSLATE_NOOP("Report", "Kept until the next visit"));
    const Retention& retention = analysis.retention;
    if (retention.pooled && retention.nOk >= 3 && retention.medianGapDays) {
        kept.value = *retention.pooled > 1   ? say(QT_TRANSLATE_NOOP("Report", "all"))
                     : *retention.pooled < 0 ? say(QT_TRANSLATE_NOOP("Report", "nothing"))
                                             : words_.percent(*retention.pooled * 100);
        kept.remark = say(QT_TRANSLATE_N_NOOP("Report", "of the relief; %n gap(s)"), retention.nOk) + u", "_s +
                      say(QT_TRANSLATE_N_NOOP("Report", "median %n day(s)"),
                          static_cast<int>(std::lround(*retention.medianGapDays)));
    } else {
        kept.value = say(QT_TRANSLATE_N_NOOP("Report", "needs three gaps; %n so far"), retention.nOk);
        kept.isRefusal = true;
    }
    return {{startAndNow(), change, relief, kept}};
}

void Writer::addCharts() {
    for (std::size_t i = 0; i < areas_.size(); ++i) {
        const CourseAnalysis& analysis = analyses_[i];
        if (analysis.nBefore == 0 && analysis.nAfter == 0)
            continue;
        // Events are told once, with the main area.
        Chart chart = courseChart(areas_[i], analysis, i == 0 ? records_.events : std::vector<CourseEvent>{},
                                  isForDoctor_ ? ChartReader::Doctor : ChartReader::Client, words_);
        if (i == 0) {
            add(Heading{chart.title, chart.subtitle});
            add(ChartBlock{std::move(chart)});
            continue;
        }
        add(Heading{areaName(areas_[i].area), Findings(areas_[i], analysis, words_).inShort()});
        if (analysis.nBefore >= fewestForFurtherChart)
            add(ChartBlock{std::move(chart), 0.8});
    }
}

void Writer::addFindingsForClient() {
    const Findings findings(areas_.front(), analyses_.front(), words_);
    add(Heading{say(QT_TRANSLATE_NOOP("Report", "What the scores show")), {}});
    const auto paragraph = [this](std::initializer_list<QString> sentences) {
        QStringList said(sentences);
        said.removeAll(QString());
        if (!said.isEmpty())
            add(Paragraph{said.join(u' ')});
    };
    paragraph({findings.change(), findings.changeCaution(), findings.lateStart()});
    paragraph({findings.relief(), findings.kept()});
    if (analyses_.front().nBefore < 2)
        return;  // nothing of the course as a whole
    paragraph({findings.trend(), findings.projection()});
    add(Paragraph{say(QT_TRANSLATE_NOOP("Report", "Was half of the pain gone within four weeks?")),
                  Paragraph::Style::Strong});
    paragraph({findings.halfWithinFourWeeks()});
}

void Writer::addFindingsForDoctor() {
    const CourseAnalysis& analysis = analyses_.front();
    const Findings findings(areas_.front(), analysis, words_);
    add(Heading{say(QT_TRANSLATE_NOOP("Report", "Findings")), {}});
    TableBlock table;
    table.hasHead = false;
    table.columns = {{{}, 0.25, TableBlock::Column::Weight::Strong}, {{}, 0.75, TableBlock::Column::Weight::Normal}};
    const auto row = [&table](const QString& term, const QString& text) {
        if (!text.isEmpty())
            table.rows.push_back({term, text});
    };
    row(startAndNow().caption, findings.baselineAndCurrent());
    row(say(QT_TRANSLATE_NOOP("Report", "Late start")), findings.lateStart());
    row(say(QT_TRANSLATE_NOOP("Report", "Lasting change")), findings.changeInFigures());
    row(say(QT_TRANSLATE_NOOP("Report", "30 % less")), findings.threshold(analysis.threshold30));
    row(say(QT_TRANSLATE_NOOP("Report", "50 % less")), findings.threshold(analysis.threshold50));
    row(say(QT_TRANSLATE_NOOP("Report", "Half within four weeks?")), findings.halfWithinFourWeeksInShort());
    row(say(QT_TRANSLATE_NOOP("Report", "Trend")), findings.trendInFigures());
    row(say(QT_TRANSLATE_NOOP("Report", "Right after a session")), findings.reliefInFigures());
    row(say(QT_TRANSLATE_NOOP("Report", "Kept until the next visit")), findings.keptInFigures());
    row(say(QT_TRANSLATE_NOOP("Report", "Flare-ups")), findings.flares());
    row(say(QT_TRANSLATE_NOOP("Report", "Projection")), findings.projectionOrWhyNot());
    row(say(QT_TRANSLATE_NOOP("Report", "To review")), findings.alerts().join(u'\n'));
    add(std::move(table));
    add(Paragraph{
        say(QT_TRANSLATE_NOOP("Report",
                              "NRS 0–10, 10 = worst. B: median of the scores before treatment; C: median of the last "
                              "one to three scores before a session. A change under 2 points is within measurement "
                              "error. Missing scores are left out, none is estimated. “Seen in week 5” means at a "
                              "visit in that week; it may have been so earlier.")),
        Paragraph::Style::Small});
}

// ---- sessions ----

QString Writer::answer(const Session& session, const QString& area, Phase phase) const {
    const auto found = answers_.find({session.id, area, phase});
    if (found == answers_.end())
        return noScore;
    switch (found->second->state) {
        case ScoreState::Scored: return found->second->value ? words_.points(*found->second->value) : noScore;
        case ScoreState::NotAsked: return say(QT_TRANSLATE_NOOP("Report", "not asked"));
        case ScoreState::Declined: return say(QT_TRANSLATE_NOOP("Report", "declined"));
    }
    return {};
}

QString Writer::beforeAndAfter(const Session& session, const QString& area) const {
    const QString before = answer(session, area, Phase::Before);
    const QString after = answer(session, area, Phase::After);
    const bool isFigure = before.front().isDigit() || after.front().isDigit();
    return before == after && !isFigure ? before : before + arrow + after;
}

QString Writer::kept(const Session& session, const AreaScores& scores, const CourseAnalysis& analysis) const {
    // The analysis counts sessions of one day as one; what was kept stands at the last of them.
    const auto sameDay = [&](const Session& other) { return dayOf(other) == dayOf(session); };
    const auto last = std::find_if(records_.sessions.rbegin(), records_.sessions.rend(), sameDay);
    if (last == records_.sessions.rend() || last->id != session.id)
        return {};
    const CourseScores merged = oneSessionADay(scores.scores);
    const auto days = static_cast<double>(scores.firstDay.daysTo(dayOf(session)));
    const auto found = std::find_if(merged.sessions.begin(), merged.sessions.end(),
                                    [days](const SessionScores& each) { return each.day == days; });
    const auto index = static_cast<std::size_t>(found - merged.sessions.begin());
    if (index >= analysis.retention.intervals.size())
        return {};
    const Interval& interval = analysis.retention.intervals[index];
    switch (interval.status) {
        case RetentionStatus::Ok:
        case RetentionStatus::Gap: {
            QString text =
                say(QT_TRANSLATE_NOOP("Report", "%1 of %2"))
                    .arg(words_.points(interval.kept.value_or(0)), words_.points(interval.relief.value_or(0)));
            if (interval.status == RetentionStatus::Ok)
                return text;
            return say(QT_TRANSLATE_N_NOOP("Report", "%1, after %n day(s)"),
                       static_cast<int>(std::lround(interval.gapDays.value_or(0))))
                .arg(text);
        }
        case RetentionStatus::NoRelief: return say(QT_TRANSLATE_NOOP("Report", "no relief"));
        case RetentionStatus::WorseAfter: return say(QT_TRANSLATE_NOOP("Report", "more pain after"));
        case RetentionStatus::MissingBefore:
        case RetentionStatus::MissingAfter:
        case RetentionStatus::MissingNextBefore: return noScore;
        case RetentionStatus::Last: return {};
    }
    return {};
}

TableBlock Writer::sessionTable(std::size_t firstArea, std::size_t areaCount) const {
    using Column = TableBlock::Column;
    TableBlock table;
    const bool hasMain = firstArea == 0;
    const bool hasAverage = hasMain && !analyses_.empty() && analyses_.front().lastingSeries == LastingSeries::Average;
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "No.")), 0.5, Column::Weight::Faint},
                     {say(QT_TRANSLATE_NOOP("Report", "Date")), 1.9, Column::Weight::Normal},
                     {say(QT_TRANSLATE_NOOP("Report", "Minutes")), 0.8, Column::Weight::Normal}};
    const QString beforeAfter = say(QT_TRANSLATE_NOOP("Report", "Before → after"));
    for (std::size_t i = firstArea; i < firstArea + areaCount; ++i) {
        const QString title = areas_.size() == 1 ? beforeAfter : areaName(areas_[i].area) + u'\n' + beforeAfter;
        table.columns.push_back({title, 1.5, i == 0 ? Column::Weight::Strong : Column::Weight::Normal});
        if (i == 0 && hasAverage)
            table.columns.push_back(
                {say(QT_TRANSLATE_NOOP("Report", "Average since the last visit")), 1.3, Column::Weight::Normal});
        if (i == 0)
            table.columns.push_back(
                {say(QT_TRANSLATE_NOOP("Report", "Points kept at the next visit")), 1.6, Column::Weight::Normal});
    }
    int number = 0;
    for (const Session& session : records_.sessions) {
        QStringList row{QString::number(++number), words_.day(dayOf(session)), QString::number(session.minutes)};
        for (std::size_t i = firstArea; i < firstArea + areaCount; ++i) {
            row << beforeAndAfter(session, areas_[i].area);
            if (i == 0 && hasAverage)
                row << answer(session, areas_[i].area, Phase::Average);
            if (i == 0)
                row << kept(session, areas_[i], analyses_[i]);
        }
        table.rows.push_back(row);
    }
    return table;
}

void Writer::addSessions() {
    if (records_.sessions.empty())
        return;
    add(Heading{say(QT_TRANSLATE_NOOP("Report", "Sessions")), {}});
    constexpr std::size_t areasInTable = 3;
    std::size_t first = 0;
    do {
        const std::size_t count = std::min(areasInTable, areas_.size() - first);
        add(sessionTable(first, count));
        first += count;
    } while (first < areas_.size());
    const auto isIn = [this](const QString& text) {
        return std::any_of(report_.blocks.begin(), report_.blocks.end(), [&text](const ReportBlock& block) {
            const auto* table = std::get_if<TableBlock>(&block);
            return table && table->hasHead &&
                   std::any_of(table->rows.begin(), table->rows.end(),
                               [&text](const QStringList& row) { return row.join(u' ').contains(text); });
        });
    };
    QStringList notes;
    if (!analyses_.empty() && analyses_.front().nAfter > 0 && records_.sessions.size() > 1)
        notes << say(QT_TRANSLATE_NOOP("Report",
                                       "Points kept: “1 of 3” means that of 3 points of relief 1 was still "
                                       "there at the next visit."));
    if (isIn(noScore))
        notes << say(QT_TRANSLATE_NOOP("Report", "“–”: no score was recorded; no pain is a score of 0."));
    if (!notes.isEmpty())
        add(Paragraph{notes.join(u' '), Paragraph::Style::Small});
}

}  // namespace

Report progressReport(const CourseRecords& records, const std::vector<AreaScores>& areas,
                      const std::vector<CourseAnalysis>& analyses, const ProgressReportOptions& options,
                      const Words& words) {
    return Writer(records, areas, analyses, options, words).report();
}

}  // namespace reliefbook
