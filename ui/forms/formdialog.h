// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace reliefbook {

class FormWidget;
class Text;

/// A few fields that are saved together by a button. What does not hold is said beside its field and the dialog stays.
/// It goes when it is closed.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    void accept() override;

protected:
    FormDialog(FormWidget* form, QWidget* parent);

    /// Stores what was entered; answers whether the dialog is done with.
    virtual bool save() = 0;
    /// Takes the record away; the same answer.
    virtual bool remove() { return false; }
    /// Sets every text.
    virtual void retranslate();

    void setTitle(const QString& title);
    void setRemovable(bool removable);
    /// Above the form.
    QVBoxLayout* head() const { return head_; }
    QPushButton* saveButton() const { return save_; }
    QPushButton* removeButton() const { return remove_; }
    void changeEvent(QEvent* event) override;

private:
    Text* title_;
    QVBoxLayout* head_;
    QPushButton *save_, *remove_, *cancel_;
};

}  // namespace reliefbook
