// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice.h"
#include "ui/shell/place.h"

#include <QObject>

#include <vector>

namespace reliefbook {

/// The user's pen: every change a person makes goes through it and becomes one step that can be taken back and done
/// again, from wherever they are by then.
class Editor : public QObject {
    Q_OBJECT

public:
    explicit Editor(Practice& practice, QObject* parent = nullptr);

    Practice& practice() { return practice_; }
    /// For reading, through the functions of core/practice/queries.h.
    sql::Database& database() { return practice_.database(); }

    /// Makes the changes as one step. `text` names it behind "Undo": "new client", "before score, low back"; `place` is
    /// where it can be seen. Answers the changes as they were made, without those that change nothing. Throws what
    /// Practice::apply throws; then nothing was changed and there is no step. `reason` goes to the audit.
    ChangeSet apply(ChangeSet changes, const QString& text, const Place& place, const QString& reason = {});

    /// What was typed. Consecutive saves of one record with the same text are one step until endVisit(), apply(), undo
    /// or redo. `before` is what the form was filled with, never what the file holds now: only so a change made
    /// elsewhere is a Conflict. Answers the record as it is stored now, the next `before`.
    template <class T> T save(const std::optional<T>& before, const T& after, const QString& text, const Place& place) {
        const Change change{before ? std::optional<Record>(*before) : std::nullopt, Record(after)};
        const ChangeSet made = saveTyped(change, text, place);
        return made.empty() ? after : std::get<T>(*made.front().after);
    }

    /// As apply(), and one step with the typing in the record `typed` that came just before it.
    ChangeSet applyToTyped(qint64 typed, ChangeSet changes, const QString& text, const Place& place);

    bool canUndo() const { return done_ > 0; }
    bool canRedo() const { return done_ < steps_.size(); }
    /// The names of the steps; empty when there is none.
    QString undoText() const { return canUndo() ? steps_[done_ - 1].text : QString(); }
    /// What undo() takes back, as it was made; null when there is nothing.
    const ChangeSet* undoChanges() const { return canUndo() ? &steps_[done_ - 1].changes : nullptr; }
    QString redoText() const { return canRedo() ? steps_[done_].text : QString(); }

    /// Takes the last step back, or does it again. Throws what Practice::apply throws; a step that no longer fits what
    /// is stored (Conflict) is forgotten.
    void undo();
    void redo();

    /// Takes the last step back and forgets it, if all it did was to create `record`, which is still as it was made:
    /// what was begun and not gone on with leaves no trace. Whether it did. Throws what Practice::apply throws.
    bool withdraw(const Record& record);

    /// Forgets every step: the screen was locked. The history keeps what was done.
    void clear();

    /// The user left the page: what is typed next is a new step and a new version in the history.
    void endVisit();

signals:
    /// What can be undone or redone is another step now.
    void changed();
    /// A step was taken back or done again: here it can be seen.
    void went(const reliefbook::Place& place);

private:
    struct Step {
        ChangeSet changes;  // as they were made
        QString text;
        Place place;
        bool typing = false;  // further saves of the record may join
    };

    Step* lastTyping(qint64 record);
    ChangeSet saveTyped(const Change& change, const QString& text, const Place& place);
    void push(Step step);
    void forget(std::size_t step);

    Practice& practice_;
    std::vector<Step> steps_;  // the first `done_` are done, the others were taken back
    std::size_t done_ = 0;
};

}  // namespace reliefbook
