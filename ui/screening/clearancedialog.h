// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "ui/forms/recordform.h"

#include <QDialog>

class QPushButton;

namespace reliefbook {

class ChoiceField;
class Text;
class TextField;

/// Who allowed what, when, and until when. Who it was is typed, or chosen of those the directory has.
class ClearanceForm : public RecordForm<Clearance> {
    Q_OBJECT

public:
    explicit ClearanceForm(std::vector<Contact> doctors, QWidget* parent = nullptr);

    ChoiceField* doctor() const { return doctor_; }

private:
    void nameTheDoctor();

    std::vector<Contact> doctors_;
    QString named_;  // what the last choice wrote
    TextField* who_;
    ChoiceField* doctor_;
};

/// What a doctor allowed in spite of a finding, new or to be mended. Nothing is lost by a wrong entry: it stays until
/// it holds.
class ClearanceDialog : public QDialog {
    Q_OBJECT

public:
    /// A new note. `doctors`: who is offered.
    ClearanceDialog(const Finding& finding, QDate today, const std::vector<Contact>& doctors,
                    QWidget* parent = nullptr);
    /// One that was entered; it can be taken away too.
    ClearanceDialog(const Finding& finding, const Clearance& stored, const std::vector<Contact>& doctors,
                    QWidget* parent = nullptr);

    ClearanceForm* form() const { return form_; }
    QPushButton* saveButton() const { return save_; }
    QPushButton* removeButton() const { return remove_; }
    Clearance clearance() const { return form_->record(); }

signals:
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    ClearanceDialog(Finding finding, const std::vector<Contact>& doctors, QWidget* parent);

    void retranslate();
    void save();

    Finding finding_;
    Text* about_;
    ClearanceForm* form_;
    QPushButton* save_;
    QPushButton* cancel_;
    QPushButton* remove_;
};

}  // namespace reliefbook
