// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/customfield.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

class ChoiceField;
class NotesField;

class OwnFieldForm : public RecordForm<CustomField> {
    Q_OBJECT

public:
    explicit OwnFieldForm(QWidget* parent = nullptr);

    /// A choice shows what can be chosen.
    void showChoices();

private:
    ChoiceField* type_;
    NotesField* choices_;
};

/// One field of the practice's own, new or to be changed.
class OwnFieldDialog : public FormDialog {
    Q_OBJECT

public:
    OwnFieldDialog(Workspace& workspace, const CustomField& field, QWidget* parent);

    /// "Number": what a field takes.
    static QString type(FieldType type);

protected:
    bool save() override;
    bool remove() override;
    void retranslate() override;

private:
    OwnFieldDialog(Workspace& workspace, OwnFieldForm* form, QWidget* parent);

    Workspace& workspace_;
    OwnFieldForm* form_;
};

}  // namespace reliefbook
