// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/editor.h"

#include "core/base/error.h"
#include "core/practice/erasure.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSteps = 1'000;

}  // namespace

Editor::Editor(Practice& practice, QObject* parent) : QObject(parent), practice_(practice) {}

ChangeSet Editor::apply(ChangeSet changes, const QString& text, const Place& place, const QString& reason) {
    ChangeSet made = practice_.apply(std::move(changes), reason);
    if (!made.empty())
        push({made, text, place, false});
    return made;
}

ChangeSet Editor::saveTyped(const Change& change, const QString& text, const Place& place) {
    ChangeSet made = practice_.apply({change});
    if (made.empty())
        return made;
    Step* last = lastTyping(idOf(*made.front().after));
    if (last == nullptr || last->text != text) {
        push({made, text, place, true});
        return made;
    }
    last->changes.front().after = made.front().after;
    last->place = place;
    const Change& whole = last->changes.front();
    if (whole.before && changedColumns(*whole.before, *whole.after).isEmpty())
        forget(steps_.size() - 1);  // typed and taken away again
    return made;
}

ChangeSet Editor::applyToTyped(qint64 typed, ChangeSet changes, const QString& text, const Place& place) {
    Step* last = lastTyping(typed);
    if (last == nullptr)
        return apply(std::move(changes), text, place);
    ChangeSet made = practice_.apply(std::move(changes));
    last->changes.insert(last->changes.end(), made.begin(), made.end());
    last->text = text;
    last->place = place;
    last->typing = false;
    emit changed();
    return made;
}

void Editor::undo() {
    if (!canUndo())
        return;
    const std::size_t index = done_ - 1;
    try {
        practice_.apply(inverted(steps_[index].changes), u"undo"_s);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Conflict)
            forget(index);
        throw;
    }
    endVisit();
    --done_;
    emit changed();
    emit went(Place(steps_[index].place));
}

void Editor::redo() {
    if (!canRedo())
        return;
    const std::size_t index = done_;
    try {
        practice_.apply(steps_[index].changes, u"redo"_s);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Conflict)
            forget(index);
        throw;
    }
    endVisit();
    ++done_;
    emit changed();
    emit went(Place(steps_[index].place));
}

bool Editor::withdraw(const Record& record) {
    if (!canUndo() || canRedo())
        return false;
    const ChangeSet& last = steps_.back().changes;
    if (last.size() != 1 || last.front().before || !last.front().after || *last.front().after != record)
        return false;
    if (const auto* client = std::get_if<Client>(&record))
        takeOutAgain(practice_, *client);  // not into the bin either: nobody wanted it in the practice
    else
        practice_.apply(inverted(last), u"undo"_s);
    endVisit();
    forget(steps_.size() - 1);
    return true;
}

void Editor::clear() {
    endVisit();
    steps_.clear();
    done_ = 0;
    emit changed();
}

void Editor::endVisit() {
    for (Step& step : steps_)
        step.typing = false;
    practice_.endVisit();
}

Editor::Step* Editor::lastTyping(qint64 record) {
    if (!canUndo() || canRedo() || !steps_.back().typing || idOf(*steps_.back().changes.front().after) != record)
        return nullptr;
    return &steps_.back();
}

void Editor::push(Step step) {
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(done_), steps_.end());
    if (!steps_.empty())
        steps_.back().typing = false;
    steps_.push_back(std::move(step));
    if (steps_.size() > mostSteps)
        steps_.erase(steps_.begin());
    done_ = steps_.size();
    emit changed();
}

void Editor::forget(std::size_t step) {
    steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(step));
    if (step < done_)
        --done_;
    emit changed();
}

}  // namespace reliefbook
