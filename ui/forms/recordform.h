// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/records/problems.h"
#include "ui/forms/field.h"
#include "ui/forms/formwidget.h"
#include "ui/forms/problemtext.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace reliefbook {

/// A form over one record. There is no Save button: its page calls store() a moment after the last key and when a field
/// is left (Typing). What does not hold stays on screen with its problem beside it; the rest is stored.
///
///     ClientForm::ClientForm(QWidget* parent) : RecordForm(parent) {
///         add<TextField>(QT_TR_NOOP("&First name"), &Client::firstName);
///     }
template <class Record> class RecordForm : public FormWidget {
public:
    /// Shows a stored record. The record on screen again: only fields change whose value was changed elsewhere, so the
    /// cursor and what is being typed stay.
    void setRecord(const Record& record) {
        const bool sameRecord = record.id == original_.id;
        for (const Bound& bound : bound_) {
            if (!sameRecord || !bound.isSame(record, original_))
                bound.fill(record);
            if (!sameRecord)
                showProblem(bound.field, {});
        }
        original_ = record;
        isStored_ = true;
    }

    /// A record that is not stored yet, with what is known of it beforehand. It is from its first entered value on.
    void setNew(const Record& record) {
        original_ = record;
        isStored_ = false;
        for (const Bound& bound : bound_) {
            bound.fill(record);
            showProblem(bound.field, {});
        }
    }

    /// What else may not hold of a record, such as what only the file knows. Asked as often as problems(); throws
    /// nothing.
    void setMoreProblems(std::function<std::vector<Problem>(const Record&)> more) { more_ = std::move(more); }

    /// The record as edited; where what was typed can't be read, as it was.
    Record record() const {
        Record edited = original_;
        for (const Bound& bound : bound_) {
            if (bound.field->fault().isEmpty())
                bound.read(edited);
        }
        return edited;
    }

    /// The record as it was filled in or last stored.
    const Record& original() const { return original_; }
    bool isStored() const { return isStored_; }

    /// What store() left behind, in words. A new record nobody typed anything into is nothing to lose.
    QStringList unstored() const {
        const bool typed = record() != original_ || std::any_of(bound_.begin(), bound_.end(), [](const Bound& bound) {
                               return !bound.field->fault().isEmpty();
                           });
        return typed ? FormWidget::problems() : QStringList();
    }

    /// Shows the record as it is stored, without what was typed since.
    void discard() {
        for (const Bound& bound : bound_) {
            bound.fill(original_);
            showProblem(bound.field, {});
        }
    }

    /// The record with everything edited that holds. Empty: there is nothing to store.
    std::optional<Record> storable() const {
        Record holding = original_;
        bool took = true;
        // Again while it goes on: a new start may hold only with the new end.
        while (took) {
            took = false;
            for (const Bound& bound : bound_) {
                Record tried = holding;
                if (!bound.field->fault().isEmpty())
                    continue;
                bound.read(tried);
                if (tried == holding || !addsNoProblem(tried, holding))
                    continue;
                holding = tried;
                took = true;
            }
        }
        if (holding == original_ || (!isStored_ && !problemsNow(holding).empty()))
            return std::nullopt;
        return holding;
    }

    /// Says beside each field what does not hold. True when all does.
    bool showProblems() {
        const std::vector<Problem> found = problemsNow(record());
        bool holds = true;
        for (const Bound& bound : bound_) {
            QString words = bound.field->fault();
            const auto problem = std::find_if(found.begin(), found.end(),
                                              [&](const Problem& one) { return one.member == bound.member; });
            if (words.isEmpty() && problem != found.end())
                words = problemText(*problem);
            showProblem(bound.field, words);
            holds = holds && words.isEmpty();
        }
        return holds;
    }

    /// Shows problems and stores what holds by `save(const std::optional<Record>& before, const Record& after)`, which
    /// answers the record as it is stored now (Editor::save). True when nothing remains to be stored. What `save`
    /// throws goes through, and what was typed waits for the next time.
    template <class Save> bool store(Save save) {
        const bool holds = showProblems();
        storeQuietly(save);
        return holds;
    }

    /// As store(), without a word about what does not hold: somebody is still typing.
    template <class Save> void storeQuietly(Save save) {
        const std::optional<Record> after = storable();
        if (!after)
            return;
        const std::optional<Record> before = isStored_ ? std::optional(original_) : std::nullopt;
        original_ = save(before, *after);
        isStored_ = true;
    }

    /// Whether anything was typed that is not stored, be it that it does not hold.
    bool isTouched() const {
        return record() != original_ || std::any_of(bound_.begin(), bound_.end(),
                                                    [](const Bound& one) { return !one.field->fault().isEmpty(); });
    }

protected:
    explicit RecordForm(QWidget* parent = nullptr) : FormWidget(parent) {
        // A problem goes as soon as it is mended; a new one waits until somebody has finished typing.
        connect(this, &FormWidget::edited, this, [this] { clearMended(); });
    }

    template <class F>
    F* add(const char* label, typename F::Value Record::*member, FormWidget::Width width = FormWidget::Width::Half) {
        using Value = typename F::Value;
        return addPart<F>(
            label, member, [](const Value& value) { return value; },
            [](Value& part, const Value& value) { part = value; }, width);
    }

    /// A field for what `get` says of a member and `put` writes into it: one key of its JSON, the word of an
    /// enumeration.
    template <class F, class Member, class Get, class Put>
    F* addPart(const char* label, Member Record::*member, Get get, Put put,
               FormWidget::Width width = FormWidget::Width::Half) {
        auto* field = new F(this);
        addField(field, label, width);
        bound_.push_back(
            {field, columnOf(member),
             [field, member, get, put](Record& record) {
                 // What is the same is not written anew: JSON of another program's order stays.
                 if (const auto value = field->value(); !(get(record.*member) == value))
                     put(record.*member, value);
             },
             [field, member, get](const Record& record) { field->setValue(get(record.*member)); },
             [member, get](const Record& a, const Record& b) { return get(a.*member) == get(b.*member); }});
        return field;
    }

    void retranslate() override {
        FormWidget::retranslate();
        const bool anyProblem =
            std::any_of(fields().begin(), fields().end(), [this](Field* field) { return !problemOf(field).isEmpty(); });
        if (anyProblem)
            showProblems();
    }

private:
    struct Bound {
        Field* field = nullptr;
        QByteArrayView member;
        std::function<void(Record&)> read;
        std::function<void(const Record&)> fill;
        std::function<bool(const Record&, const Record&)> isSame;
    };

    template <class Member> static QByteArrayView columnOf(Member Record::*member) {
        QByteArrayView name;
        const auto look = [&]<class Other>(const Column<Record, Other>& column) {
            if constexpr (std::is_same_v<Other, Member>) {
                if (column.member == member)
                    name = column.name;
            }
        };
        Table<Record>::eachColumn(look);
        return name;
    }

    std::vector<Problem> problemsNow(const Record& record) const {
        std::vector<Problem> found = reliefbook::problems(record, today());
        if (more_) {
            const std::vector<Problem> more = more_(record);
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

    bool addsNoProblem(const Record& tried, const Record& base) const {
        const std::vector<Problem> known = problemsNow(base);
        const std::vector<Problem> found = problemsNow(tried);
        return std::all_of(found.begin(), found.end(), [&](const Problem& problem) {
            return std::find(known.begin(), known.end(), problem) != known.end();
        });
    }

    void clearMended() {
        const std::vector<Problem> found = problemsNow(record());
        for (const Bound& bound : bound_) {
            const bool remains =
                !bound.field->fault().isEmpty() ||
                std::any_of(found.begin(), found.end(), [&](const Problem& one) { return one.member == bound.member; });
            if (!remains)
                showProblem(bound.field, {});
        }
    }

    Record original_;
    std::function<std::vector<Problem>(const Record&)> more_;
    bool isStored_ = false;
    std::vector<Bound> bound_;
};

}  // namespace reliefbook
