// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tagdialog.h"

#include "core/practice/tagread.h"
#include "ui/forms/fields.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

TagForm::TagForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Name"), &Tag::name);
    add<ChoiceField>(QT_TR_NOOP("&Colour"), &Tag::colour)->setChoices([] {
        return std::vector<ChoiceField::Choice>{{{}, tr("Grey")},
                                                {u"accent"_s, tr("Teal")},
                                                {u"ok"_s, tr("Green")},
                                                {u"warn"_s, tr("Amber")},
                                                {u"danger"_s, tr("Red")}};
    });
}

TagDialog::TagDialog(Workspace& workspace, TagForm* form, Id<Client> client, QWidget* parent)
    : FormDialog(form, parent),
      workspace_(workspace),
      form_(form),
      client_(client) {}

TagDialog::TagDialog(Workspace& workspace, const Tag& tag, Id<Client> client, QWidget* parent)
    : TagDialog(workspace, new TagForm, client, parent) {
    form_->setRecord(tag);
    TagDialog::retranslate();
}

bool TagDialog::save() {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return false;
    }
    const Tag tag = form_->record();
    std::optional<Tag> other;
    if (!attempt(this, [&] { other = tagCalled(workspace_.editor.database(), tag.name); }))
        return false;
    if (other && other->id != tag.id) {
        Dialogs::current().inform(this, tr("There is such a tag already"),
                                  tr("Two tags of one name are the same tag."));
        return false;
    }
    return attempt(this, [&] {
        workspace_.editor.apply({reliefbook::update(form_->original(), tag)}, tr("name of the tag"),
                                ClientPlace{client_, {}});
    });
}

void TagDialog::retranslate() {
    FormDialog::retranslate();
    setTitle(tr("Tag"));
}

Tone toneOf(const Tag& tag) {
    if (tag.colour == u"accent")
        return Tone::Accent;
    if (tag.colour == u"ok")
        return Tone::Ok;
    if (tag.colour == u"warn")
        return Tone::Warn;
    return tag.colour == u"danger" ? Tone::Danger : Tone::Text2;
}

}  // namespace reliefbook
