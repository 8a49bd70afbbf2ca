// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ownfieldspart.h"

#include "ui/clients/ownfieldsform.h"
#include "ui/undo/editor.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reliefbook {

namespace {

QString answer(const std::vector<CustomValue>& values, Id<CustomField> field) {
    const auto found = std::ranges::find(values, field, &CustomValue::field);
    return found != values.end() ? found->value : QString();
}

}  // namespace

OwnFieldsPart::OwnFieldsPart(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);  // as between the groups of the form above
    hide();
}

// A field that goes with its form loses the focus, and would tell a page that is no more.
OwnFieldsPart::~OwnFieldsPart() { delete form_; }

void OwnFieldsPart::setClient(Id<Client> client) {
    std::vector<CustomField> fields = ownFields(workspace_.editor.database());
    std::vector<CustomValue> values = ownValues(workspace_.editor.database(), client);
    const bool isAnother = client != client_ || form_ == nullptr || form_->ownFields() != fields;
    if (isAnother) {
        delete form_;
        form_ = new OwnFieldsForm(fields, this);
        layout()->addWidget(form_);
        connect(form_, &FormWidget::edited, this, &OwnFieldsPart::edited);
        connect(form_, &FormWidget::left, this, &OwnFieldsPart::left);
    }
    client_ = client;
    const std::vector<CustomValue> known = std::exchange(values_, std::move(values));
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString now = answer(values_, fields[i].id);
        if (isAnother || now != answer(known, fields[i].id))
            form_->fill(i, now);
    }
    setVisible(!fields.empty());
}

CustomValue* OwnFieldsPart::valueOf(Id<CustomField> field) {
    const auto found = std::ranges::find(values_, field, &CustomValue::field);
    return found != values_.end() ? &*found : nullptr;
}

void OwnFieldsPart::store() {
    if (form_ == nullptr)
        return;
    form_->showProblems();
    for (std::size_t i = 0; i < form_->ownFields().size(); ++i) {
        const std::optional<QString> typed = form_->typed(i);
        if (!typed)
            continue;
        const Id<CustomField> field = form_->ownFields()[i].id;
        CustomValue* known = valueOf(field);
        const std::optional<CustomValue> before = known != nullptr ? std::optional(*known) : std::nullopt;
        CustomValue after = before.value_or(CustomValue());
        if (!before) {
            after.id = Id<CustomValue>::make();
            after.client = client_;
            after.field = field;
        }
        after.value = *typed;
        const CustomValue stored =
            workspace_.editor.save(before, after, tr("answer in a field of your own"), ClientPlace{client_, {}});
        if (known = valueOf(field); known != nullptr)
            *known = stored;
        else
            values_.push_back(stored);
        form_->fill(i, stored.value);
    }
}

QStringList OwnFieldsPart::unstored() const { return form_ != nullptr ? form_->unstored() : QStringList(); }

void OwnFieldsPart::discard() {
    for (std::size_t i = 0; form_ != nullptr && i < form_->ownFields().size(); ++i)
        form_->fill(i, answer(values_, form_->ownFields()[i].id));
}

void OwnFieldsPart::focusProblem() {
    if (form_ != nullptr)
        form_->focusProblem();
}

}  // namespace reliefbook
