// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a form on its page, and how it is stored.
#include "core/practice/questionnairechanges.h"
#include "ui/controls/banner.h"
#include "ui/formeditor/editorpage.h"
#include "ui/formeditor/partpanel.h"
#include "ui/forms/typing.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <QTabWidget>

#include <algorithm>

namespace reliefbook {

namespace {

struct At {
    qsizetype group = 0;
    qsizetype item = -1;
};

At placeOf(const Questionnaire& form, const FormPart& part) {
    for (std::size_t g = 0; g < form.groups.size(); ++g) {
        const auto& items = form.groups[g].items;
        const auto item = std::ranges::find(items, part.item, &Item::id);
        if (!part.item.isEmpty() && item != items.end())
            return {qsizetype(g), item - items.begin()};
        if (part.item.isEmpty() && form.groups[g].id == part.group)
            return {qsizetype(g)};
    }
    return {-1};
}

}  // namespace

void EditorPage::typed(const Questionnaire& form) {
    form_ = form;
    typing_->typed();
}

void EditorPage::store() { typing_->flush(); }

QStringList EditorPage::unstorable() const { return panel_->faults(); }

void EditorPage::discard() { showPart(); }

void EditorPage::storeDraft() {
    if (id_.isEmpty() || form_ == sheet_.edited)
        return;
    const Change change = keptDraft(sheet_, form_);
    std::optional<QuestionnaireVersion> before;
    if (change.before)
        before = std::get<QuestionnaireVersion>(*change.before);
    sheet_.draft = workspace().editor.save(before, std::get<QuestionnaireVersion>(*change.after),
                                           tr("words of the form"), place());
    sheet_.edited = form_;
    showAll();
}

bool EditorPage::act(const Edited& edited, const QString& text, const std::optional<FormPart>& part) {
    typing_->flush();
    if (typing_->isPending() || edited.questionnaire == form_)
        return false;  // it could not be stored, and that is said
    const bool done = attempt(this, [&] {
        const ChangeSet made = workspace().editor.apply({keptDraft(sheet_, edited.questionnaire)}, text, place());
        if (!made.empty())
            sheet_.draft = std::get<QuestionnaireVersion>(*made.front().after);
        sheet_.edited = edited.questionnaire;
    });
    form_ = sheet_.edited;
    const auto freed = int(edited.freedItems.size() + edited.freedGroups.size());
    freed_->setVisible(done && freed > 0);
    freed_->setTitle(tr("Asked in another case now"));
    freed_->setText(
        tr("%n question(s) or group(s) depended on what is gone: look when they are asked.", nullptr, freed));
    showAll();
    if (done && part) {
        tree_->choose(*part);
        showPart();
    }
    return done;
}

void EditorPage::addQuestion() {
    const FormPart here = tree_->part();
    const At at = placeOf(form_, here);
    if (form_.groups.empty())
        return;
    const std::size_t group = here.isForm() || at.group < 0 ? form_.groups.size() - 1 : std::size_t(at.group);
    const ItemGroup& into = form_.groups[group];
    const qsizetype where = at.item >= 0 ? at.item + 1 : qsizetype(into.items.size());
    const Edited edited = addItem(form_, into.id, ItemType::YesNo, where);
    if (!act(edited, tr("a new question"), FormPart{into.id, edited.id}))
        return;
    tabs_->setCurrentIndex(0);
    panel_->focusFirst();
}

void EditorPage::addAGroup() {
    const FormPart here = tree_->part();
    const At at = placeOf(form_, here);
    const Edited edited =
        addGroup(form_, here.isForm() || at.group < 0 ? qsizetype(form_.groups.size()) : at.group + 1);
    if (!act(edited, tr("a new group"), FormPart{edited.id}))
        return;
    tabs_->setCurrentIndex(0);
    panel_->focusFirst();
}

void EditorPage::copy() {
    const FormPart here = tree_->part();
    if (here.isForm())
        return;
    const Edited edited = here.isGroup() ? copyGroup(form_, here.group) : copyItem(form_, here.item);
    act(edited, tr("a copy in the form"), here.isGroup() ? FormPart{edited.id} : FormPart{here.group, edited.id});
    tree_->setFocus(Qt::OtherFocusReason);
}

void EditorPage::remove() {
    const FormPart here = tree_->part();
    if (here.isForm())
        return;
    act(here.isGroup() ? removeGroup(form_, here.group) : removeItem(form_, here.item),
        here.isGroup() ? tr("deleting a group") : tr("deleting a question"));
    tree_->setFocus(Qt::OtherFocusReason);
}

void EditorPage::moveBy(int by) {
    const FormPart here = tree_->part();
    const At at = placeOf(form_, here);
    if (here.isForm() || at.group < 0)
        return;
    if (here.isGroup()) {
        if (at.group + by >= 0 && at.group + by < qsizetype(form_.groups.size()))
            move(here, {}, at.group + by);
        return;
    }
    const auto inGroup = qsizetype(form_.groups[std::size_t(at.group)].items.size());
    const qsizetype to = at.item + by;
    if (to >= 0 && to < inGroup) {
        move(here, here.group, to);
        return;
    }
    const qsizetype next = at.group + by;  // over the edge into the next group
    if (next < 0 || next >= qsizetype(form_.groups.size()))
        return;
    const ItemGroup& group = form_.groups[std::size_t(next)];
    move(here, group.id, by < 0 ? qsizetype(group.items.size()) : 0);
}

void EditorPage::move(const FormPart& part, const QString& group, qsizetype at) {
    const Questionnaire moved =
        part.isGroup() ? moveGroup(form_, part.group, at) : moveItem(form_, part.item, group, at);
    act({.questionnaire = moved}, tr("moving in the form"), part.isGroup() ? part : FormPart{group, part.item});
    tree_->setFocus(Qt::OtherFocusReason);
}

void EditorPage::use() {
    typing_->flush();
    if (!mayLeave() || typing_->isPending() || !sheet_.draft)
        return;
    if (!problems_.empty() && isOfStructure(problems_.front().kind)) {
        tabs_->setCurrentIndex(0);
        tree_->choose(problemParts_.front());
        panel_->focusFirst();
        return;
    }
    if (attempt(this, [&] { workspace().editor.apply(usedDraft(sheet_), tr("using the form"), FormsPlace{}); }))
        emit wanted(FormsPlace{});
}

void EditorPage::drop() {
    typing_->flush();
    const bool wasAll = !sheet_.newest;
    const bool done =
        attempt(this, [&] { workspace().editor.apply(droppedDraft(sheet_), tr("dropping the changes"), place()); });
    if (done && wasAll)
        emit wanted(FormsPlace{});
}

}  // namespace reliefbook
