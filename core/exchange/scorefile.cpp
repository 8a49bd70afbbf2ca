// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scorefile.h"

#include "core/base/harmless.h"
#include "core/base/text.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/datecolumn.h"
#include "core/exchange/scorecolumns.h"
#include "core/vocabulary/regions.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

constexpr qint64 longestCourse = 36'500;  // days

// Text as it is stored: composed, on one line, no blanks around it, nothing in it that a terminal obeys, and without
// the ' that protects spreadsheets from formulas.
QString cleaned(QStringView field) {
    field = field.trimmed();
    field = withoutGuard(field);
    QString text = field.toString();
    if (std::ranges::any_of(field, isObeyed)) {
        std::ranges::replace_if(text, isObeyed, u' ');
        text = text.simplified();
    }
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    return plain ? text : text.normalized(QString::NormalizationForm_C);
}

bool saysNothing(QStringView field) {
    if (field.isEmpty())
        return true;
    for (const QStringView mark : {u"-", u"–", u"—", u"NA", u"N/A", u"NaN", u"null"}) {
        if (field.compare(mark, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

// Digits with a point or a comma, nothing else: not "1e1", not "+3", not "1,000.5".
std::optional<double> number(QStringView field) {
    const bool negative = field.startsWith(u'-') || field.startsWith(u'−');
    double value = 0;
    double unit = 1;
    bool fraction = false;
    bool digit = false;
    for (const QChar c : field.mid(negative ? 1 : 0)) {
        if ((c == u'.' || c == u',') && !fraction && digit) {
            fraction = true;
            digit = false;
        } else if (c >= u'0' && c <= u'9') {
            digit = true;
            value = value * 10 + (c.unicode() - u'0');
            unit *= fraction ? 10 : 1;
        } else {
            return std::nullopt;
        }
    }
    if (!digit)
        return std::nullopt;
    return (negative ? -value : value) / unit;
}

class Reading {
public:
    Reading(const QByteArray& bytes, const QString& name, QString source, const CsvLimits& limits)
        : source_(std::move(source)),
          reader_(
              bytes, name, [](const CsvFields& fields) { return rating(fields); }, limits),
          columns_(scoreColumns(reader_.header())) {
        file_.name = name;
        file_.ignoredColumns = columns_.ignored;
        checkColumns();
        file_.countsDays = !columns_.hasDate();
    }

    ScoreFile read() {
        while (reader_.next())
            readLine();
        if (file_.rows.empty() && file_.problems.empty())
            throw refused(file_.name, FileFault::NoRows);
        settleDates();
        std::ranges::stable_sort(file_.problems, {}, &LineProblem::line);
        return std::move(file_);
    }

private:
    static int rating(const CsvFields& fields) {
        const ScoreColumns columns = scoreColumns(fields);
        const auto known = std::ranges::count_if(columns.places, [](int place) { return place != ScoreColumns::none; });
        return int(known) + (columns.missing().isEmpty() ? 100 : 0);
    }

    void checkColumns() {
        const QStringList missing = columns_.missing();
        if (!missing.isEmpty()) {
            QStringList found;
            for (const QStringView field : reader_.header())
                found += field.trimmed().left(100).toString();
            throw refused(file_.name, FileFault::MissingColumns, {missing.join(u", "), found.mid(0, 50).join(u", ")});
        }
        if (const auto& doubled = columns_.doubled)
            throw refused(file_.name, FileFault::DoubleColumn, {(*doubled)[0], (*doubled)[1], (*doubled)[2]});
    }

    QStringView field(ScoreColumn column) const {
        const int place = columns_.place(column);
        return place == ScoreColumns::none ? QStringView() : reader_.fields()[std::size_t(place)].trimmed();
    }

    void report(LineProblemKind kind, QStringView text = {}) {
        file_.problems.push_back({reader_.line(), kind, text.left(200).toString()});
        good_ = false;
    }

    void readLine() {
        const CsvFields& fields = reader_.fields();
        if (std::ranges::all_of(fields, [](QStringView f) { return f.trimmed().isEmpty(); }))
            return;  // what spreadsheets leave below the data
        good_ = true;
        if (fields.size() != reader_.header().size()) {
            report(LineProblemKind::ColumnCount, u"%1/%2"_s.arg(fields.size()).arg(reader_.header().size()));
            return;
        }
        ScoreRow row;
        row.line = reader_.line();
        const int client = readClient();
        const int area = readArea();
        std::optional<WrittenDate> written;
        if (file_.countsDays)
            row.day = readDay();
        else
            written = readDate();
        const bool hasBefore = columns_.has(ScoreColumn::Before);
        row.before = readScore(hasBefore ? ScoreColumn::Before : ScoreColumn::Score);
        row.after = readScore(ScoreColumn::After);
        if (good_ && row.after && !row.before)
            report(LineProblemKind::AfterWithoutBefore, field(ScoreColumn::After));
        if (!good_)
            return;
        row.series = seriesOf(client, area);
        file_.rows.push_back(row);
        if (written) {
            written_.push_back(*written);
            texts_.push_back(written->order == WrittenDate::Order::Slashed ? field(ScoreColumn::Date).toString()
                                                                           : QString());
        }
    }

    struct ClientEntry {
        QString fileNo, firstName, lastName;
    };

    int readClient() {
        const QStringView number = field(ScoreColumn::Number);
        const QStringView client = field(ScoreColumn::Client);
        const QStringView name = field(ScoreColumn::Name);
        const QStringView key = !number.isEmpty() ? number : !client.isEmpty() ? client : name;
        if (key.isEmpty()) {
            report(LineProblemKind::MissingClient);
            return 0;
        }
        const QStringView source = columns_.has(ScoreColumn::Source) ? field(ScoreColumn::Source) : source_;
        QString fileNo = cleaned(key);
        if (!source.isEmpty())
            fileNo = cleaned(source) + u'/' + fileNo;
        const auto known = clientOf_.constFind(fileNo);
        if (known != clientOf_.constEnd())
            return *known;
        ClientEntry entry{fileNo, {}, {}};
        const QStringView shown = !name.isEmpty() ? name : !client.isEmpty() ? client : QStringView();
        setName(entry, shown.isEmpty() ? QString() : cleaned(shown), cleaned(source), cleaned(key));
        clientOf_.insert(fileNo, int(clients_.size()));
        clients_.push_back(entry);
        return int(clients_.size()) - 1;
    }

    // "Petrović, Ana" and "Ana Petrović" are names; "E001" is what the source calls somebody: "study E001".
    static void setName(ClientEntry& entry, const QString& shown, const QString& source, const QString& key) {
        const bool isName = !shown.isEmpty() && std::ranges::none_of(shown, [](QChar c) { return c.isDigit(); });
        if (!isName) {
            const QString code = shown.isEmpty() ? key : shown;
            entry.lastName = source.isEmpty() ? code : source + u' ' + code;
            return;
        }
        if (const qsizetype comma = shown.indexOf(u','); comma >= 0) {
            entry.lastName = shown.left(comma).trimmed();
            entry.firstName = shown.mid(comma + 1).trimmed();
            return;
        }
        const qsizetype space = shown.lastIndexOf(u' ');
        entry.firstName = space < 0 ? QString() : shown.left(space).trimmed();
        entry.lastName = shown.mid(space + 1);
    }

    struct AreaEntry {
        QString text, region;
    };

    int readArea() {
        const QStringView area = field(ScoreColumn::Area);
        if (area.isEmpty()) {
            report(LineProblemKind::MissingArea);
            return 0;
        }
        const QStringView side = field(ScoreColumn::Side);
        const QString text = cleaned(side.isEmpty() ? area.toString() : u"%1 %2"_s.arg(area, side));
        auto known = areaOf_.constFind(text);
        if (known == areaOf_.constEnd()) {
            const auto spelled = areaSpelled_.constFind(folded(text));
            const int index = spelled == areaSpelled_.constEnd() ? int(areas_.size()) : *spelled;
            if (spelled == areaSpelled_.constEnd()) {
                areaSpelled_.insert(folded(text), index);
                areas_.push_back({text, nearestRegion(text)});
            }
            known = areaOf_.insert(text, index);
        }
        if (areas_[std::size_t(*known)].region.isEmpty())
            report(LineProblemKind::UnknownArea, text);
        return *known;
    }

    qint64 readDay() {
        const QStringView text = field(ScoreColumn::Day);
        if (saysNothing(text)) {
            report(LineProblemKind::MissingDate);
            return 0;
        }
        const auto day = number(text);
        if (!day || *day < 0 || *day > double(longestCourse) || double(qint64(*day)) != *day) {
            report(LineProblemKind::BadDay, text);
            return 0;
        }
        return qint64(*day);
    }

    std::optional<WrittenDate> readDate() {
        if (!columns_.has(ScoreColumn::Date))
            return readDateParts();
        const QStringView text = field(ScoreColumn::Date);
        if (saysNothing(text)) {
            report(LineProblemKind::MissingDate);
            return std::nullopt;
        }
        auto date = writtenDate(text);
        if (!date) {
            report(LineProblemKind::UnreadableDate, text);
        } else if (!dayNumber(*date, SlashOrder::DayFirst) && !dayNumber(*date, SlashOrder::MonthFirst)) {
            report(LineProblemKind::NoSuchDate, text);
            date.reset();
        }
        return date;
    }

    std::optional<WrittenDate> readDateParts() {
        const QString text =
            u"%1-%2-%3"_s.arg(field(ScoreColumn::Year), field(ScoreColumn::Month), field(ScoreColumn::Day));
        auto date = writtenDate(text);
        if (!date || date->order != WrittenDate::Order::YearMonthDay) {
            report(text.contains(u"--") || text.startsWith(u'-') || text.endsWith(u'-')
                       ? LineProblemKind::MissingDate
                       : LineProblemKind::UnreadableDate,
                   text);
            return std::nullopt;
        }
        if (!dayNumber(*date, SlashOrder::DayFirst)) {
            report(LineProblemKind::NoSuchDate, text);
            date.reset();
        }
        return date;
    }

    std::optional<double> readScore(ScoreColumn column) {
        const QStringView text = field(column);
        if (saysNothing(text))
            return std::nullopt;
        const auto score = number(text);
        if (!score)
            report(LineProblemKind::NotANumber, text);
        else if (*score < 0 || *score > 10)
            report(LineProblemKind::OutOfRange, text);
        return score;
    }

    int seriesOf(int client, int area) {
        const quint64 key = quint64(client) << 32U | quint64(area);
        const auto known = seriesOf_.constFind(key);
        if (known != seriesOf_.constEnd())
            return *known;
        const ClientEntry& who = clients_[std::size_t(client)];
        const AreaEntry& where = areas_[std::size_t(area)];
        seriesOf_.insert(key, int(file_.series.size()));
        file_.series.push_back({who.fileNo, who.firstName, who.lastName, where.text, where.region});
        return int(file_.series.size()) - 1;
    }

    // 13/02/2025 tells that the whole column has the day first. A column in which nothing tells is refused, and so is
    // one in which a good part tells the one and a good part the other; a rare stray is a date that doesn't exist.
    void settleDates() {
        if (file_.countsDays)
            return;
        struct Evidence {
            qint64 count = 0;
            std::size_t example = 0;
        };
        Evidence dayFirst;
        Evidence monthFirst;
        Evidence open;
        for (std::size_t i = 0; i < written_.size(); ++i) {
            const WrittenDate& date = written_[i];
            if (date.order != WrittenDate::Order::Slashed || date.first == date.second)
                continue;
            const bool byDay = dayNumber(date, SlashOrder::DayFirst).has_value();
            const bool byMonth = dayNumber(date, SlashOrder::MonthFirst).has_value();
            Evidence& evidence = byDay && byMonth ? open : byDay ? dayFirst : monthFirst;
            if (evidence.count++ == 0)
                evidence.example = i;
        }
        const auto example = [&](const Evidence& evidence) {
            return QStringList{texts_[evidence.example], QString::number(file_.rows[evidence.example].line)};
        };
        constexpr qint64 stray = 20;  // one in so many
        if (open.count > 0 && dayFirst.count == 0 && monthFirst.count == 0)
            throw refused(file_.name, FileFault::DayOrMonth, example(open));
        if (dayFirst.count * stray >= monthFirst.count && monthFirst.count * stray >= dayFirst.count &&
            dayFirst.count + monthFirst.count > 0)
            throw refused(file_.name, FileFault::MixedDates, example(dayFirst) + example(monthFirst));
        const SlashOrder order = monthFirst.count > dayFirst.count ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
        std::vector<ScoreRow> rows;
        rows.reserve(file_.rows.size());
        for (std::size_t i = 0; i < written_.size(); ++i) {
            if (const auto day = dayNumber(written_[i], order)) {
                rows.push_back(file_.rows[i]);
                rows.back().day = *day;
            } else {
                file_.problems.push_back({file_.rows[i].line, LineProblemKind::NoSuchDate, texts_[i]});
            }
        }
        file_.rows = std::move(rows);
    }

    ScoreFile file_;
    QString source_;
    CsvReader reader_;
    ScoreColumns columns_;
    bool good_ = true;
    std::vector<ClientEntry> clients_;
    std::vector<AreaEntry> areas_;
    QHash<QString, int> clientOf_;      // by file number
    QHash<QString, int> areaOf_;        // by the text as written
    QHash<QString, int> areaSpelled_;   // by the folded text
    QHash<quint64, int> seriesOf_;      // by client and area
    std::vector<WrittenDate> written_;  // one for each row of a file with dates
    std::vector<QString> texts_;        // what the slashed ones looked like
};

}  // namespace

QStringList ScoreFile::fileNos() const {
    QStringList numbers;
    QSet<QString> seen;
    for (const ScoreSeries& one : series) {
        if (!seen.contains(one.fileNo))
            numbers += one.fileNo;
        seen.insert(one.fileNo);
    }
    return numbers;
}

ScoreFile readScores(const QByteArray& bytes, const QString& name, const QString& source, const CsvLimits& limits) {
    return Reading(bytes, name, source, limits).read();
}

}  // namespace reliefbook
