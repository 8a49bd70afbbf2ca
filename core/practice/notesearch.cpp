// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/notesearch.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/practice/bin.h"
#include "core/practice/writtenanswers.h"

#include <algorithm>
#include <string>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype before = 50;  // characters of context
constexpr qsizetype behind = 110;
constexpr std::size_t askedAfter = 500;  // records

/// One kind of record with texts, in the order they are searched. `at`: when it was. Sessions come by it, the newest
/// first; the others by their numbers, since nothing has them in the order of time: every part of the search would put
/// all of them into that order again.
struct Source {
    NoteSource source;
    const char* kind;
    const char* client;
    const char* at;
    const char* offset;
    const char* where;
    std::vector<const char*> columns;
};

const std::vector<Source>& sources() {
    static const std::vector<Source> all{
        {NoteSource::Session,
         "session",
         "client_id",
         "started_at",
         "offset_minutes",
         "",
         {"changed_since", "reaction_last", "subjective", "objective", "assessment", "plan", "quick_note", "advice"}},
        {NoteSource::Course,
         "course",
         "client_id",
         "created_at",
         "0",
         "",
         {"title", "goal_text", "summary", "outcome"}},
        {NoteSource::Complaint,
         "complaint",
         "client_id",
         "created_at",
         "0",
         "",
         {"title", "cause", "aggravating", "easing", "diagnosis_by_doctor"}},
        {NoteSource::Alert, "alert", "client_id", "created_at", "0", "", {"text"}},
        {NoteSource::Form,
         "response",
         "client_id",
         "created_at",
         "offset_minutes",
         "",
         {"answers", "questionnaire", "version", "language"}},
        {NoteSource::Client, "client", "id", "created_at", "0", "AND note <> '' AND merged_into IS NULL ", {"note"}},
    };
    return all;
}

bool mayRead(Role role, NoteSource source) {
    return role != Role::Reception || source == NoteSource::Alert || source == NoteSource::Client;
}

bool isOfAWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

QStringList wordsOf(const QString& typed) { return folded(typed).split(u' ', Qt::SkipEmptyParts); }

/// Whether one of `words` begins at the front of this word as it is written.
bool beginsWithOne(QStringView written, const QStringList& words) {
    const QString plain = folded(written);
    return std::ranges::any_of(words, [&](const QString& word) { return plain.startsWith(word); });
}

/// Every word of `text` as it is written, until `take` answers false.
template <class Take> void eachWord(QStringView text, qsizetype from, Take take) {
    for (qsizetype at = from; at < text.size();) {
        if (!isOfAWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfAWord(text[end]))
            ++end;
        if (!take(at, end))
            return;
        at = end;
    }
}

/// The first place with one of the words, and all of them around it; false where there is none.
bool showPlace(const QString& text, const QStringList& words, NoteHit& hit) {
    qsizetype first = -1;
    eachWord(text, 0, [&](qsizetype at, qsizetype end) {
        if (!beginsWithOne(QStringView(text).sliced(at, end - at), words))
            return true;
        first = at;
        return false;
    });
    if (first < 0)
        return false;
    qsizetype begin = std::max<qsizetype>(0, first - before);
    while (begin > 0 && begin < first && isOfAWord(text[begin - 1]))
        ++begin;
    qsizetype end = std::min(text.size(), first + behind);
    while (end < text.size() && isOfAWord(text[end - 1]) && isOfAWord(text[end]))
        ++end;
    const QString lead = begin > 0 ? u"… "_s : QString();
    const QString place = text.sliced(begin, end - begin);
    hit.text = lead + place + (end < text.size() ? u" …"_s : QString());
    eachWord(place, 0, [&](qsizetype at, qsizetype stop) {
        if (beginsWithOne(QStringView(place).sliced(at, stop - at), words))
            hit.marks.emplace_back(at + lead.size(), stop - at);
        return true;
    });
    for (QChar& c : hit.text) {  // one line each
        if (c.isSpace())
            c = u' ';
    }
    return true;
}

bool hasAll(const QStringList& texts, const QStringList& words) {
    QString plain;
    for (const QString& text : texts) {
        if (!text.isEmpty())
            plain += u' ' + folded(text);
    }
    return std::ranges::all_of(words, [&](const QString& word) { return plain.contains(u' ' + word); });
}

/// One call of searchNotes().
class Search {
public:
    Search(sql::Database& database, const NoteQuery& query, std::size_t most, std::size_t mostRecords,
           const Progress& progress)
        : database_(database),
          query_(query),
          words_(wordsOf(query.words)),
          most_(most),
          mostRecords_(mostRecords),
          progress_(progress),
          answers_(database) {}

    NotesFound from(NoteCursor cursor) {
        const sql::Snapshot snapshot(database_);
        if (!words_.isEmpty()) {
            for (; cursor.source < static_cast<int>(sources().size()); cursor = {.source = cursor.source + 1}) {
                const Source& source = sources()[static_cast<std::size_t>(cursor.source)];
                if (mayRead(query_.role, source.source) && look(source, cursor)) {
                    found_.next = cursor;
                    break;
                }
            }
        }
        return std::move(found_);
    }

private:
    /// True: it ended in the middle, at `cursor`.
    bool look(const Source& source, NoteCursor& cursor) {
        std::string sql = std::string("SELECT id, ") + source.client + ", " + source.at + ", " + source.offset;
        for (const char* column : source.columns)
            sql += std::string(", ") + column;
        const bool byTime = source.source == NoteSource::Session;
        sql += std::string(" FROM ") + source.kind + " WHERE deleted_at IS NULL AND " +
               (byTime ? "(started_at, id) < (?, ?) " : "id < ? ") + source.where;
        if (source.source == NoteSource::Alert && query_.role == Role::Reception)
            sql += "AND kind = 'admin' ";
        sql += query_.client ? std::string("AND ") + source.client + " = ? "
                             : std::string("AND ? AND ") + whoseClientIsInUse(source.client);
        sql += byTime ? "ORDER BY started_at DESC, id DESC" : "ORDER BY id DESC";
        const qint64 whose = query_.client ? query_.client->value : 1;
        auto rows = byTime ? database_.query(sql, cursor.at, cursor.id, whose) : database_.query(sql, cursor.id, whose);
        while (rows.next()) {
            cursor.id = rows.column<qint64>(0);
            cursor.at = rows.column<qint64>(2);
            if (source.source == NoteSource::Session)
                found_.backTo = Moment{cursor.at};
            QStringList texts;
            for (std::size_t i = 0; i < source.columns.size(); ++i)
                texts << rows.column<QString>(static_cast<int>(i) + 4);
            if (source.source == NoteSource::Form)
                texts = {answers_.text(texts[1], texts[2].toInt(), texts[3], texts[0])};
            if (hasAll(texts, words_))
                take(source, rows, texts);
            if (++looked_ % askedAfter == 0 && progress_ &&
                !progress_(static_cast<qint64>(looked_), static_cast<qint64>(mostRecords_)))
                throw Error(ErrorKind::Cancelled);
            if (found_.hits.size() >= most_ || looked_ >= mostRecords_)
                return true;
        }
        return false;
    }

    void take(const Source& source, const sql::Statement& row, const QStringList& texts) {
        NoteHit hit;
        hit.source = source.source;
        hit.kind = source.kind;
        hit.record = row.column<qint64>(0);
        hit.client = row.column<Id<Client>>(1);
        if (source.source != NoteSource::Client)
            hit.day = localDay(row.column<Moment>(2), row.column<int>(3));
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (showPlace(texts[i], words_, hit)) {
                hit.column = QLatin1String(source.columns[static_cast<std::size_t>(i)]);
                break;
            }
        }
        auto client = database_.query("SELECT first_name, last_name FROM client WHERE id = ?", hit.client);
        if (client.next()) {
            hit.firstName = client.column<QString>(0);
            hit.lastName = client.column<QString>(1);
        }
        found_.hits.push_back(std::move(hit));
    }

    sql::Database& database_;
    const NoteQuery& query_;
    QStringList words_;
    std::size_t most_, mostRecords_, looked_ = 0;
    const Progress& progress_;
    WrittenAnswers answers_;
    NotesFound found_;
};

}  // namespace

NotesFound searchNotes(sql::Database& database, const NoteQuery& query, const NoteCursor& from, std::size_t most,
                       std::size_t mostRecords, const Progress& progress) {
    return Search(database, query, most, mostRecords, progress).from(from);
}

}  // namespace reliefbook
