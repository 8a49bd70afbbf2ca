// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "ui/forms/recordform.h"

#include <QDialog>

class QPushButton;

namespace reliefbook {

class Text;

/// Who allowed what, when, and until when.
class ClearanceForm : public RecordForm<Clearance> {
    Q_OBJECT

public:
    explicit ClearanceForm(QWidget* parent = nullptr);
};

/// Asks for what a doctor allowed in spite of a finding. Nothing is lost by a wrong entry: it stays until it holds.
class ClearanceDialog : public QDialog {
    Q_OBJECT

public:
    ClearanceDialog(const HeldFinding& held, QDate today, QWidget* parent = nullptr);

    ClearanceForm* form() const { return form_; }
    QPushButton* saveButton() const { return save_; }
    Clearance clearance() const { return form_->record(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void save();

    Finding finding_;
    Text* about_;
    ClearanceForm* form_;
    QPushButton* save_;
    QPushButton* cancel_;
};

}  // namespace reliefbook
