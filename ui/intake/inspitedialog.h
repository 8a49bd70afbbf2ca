// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace reliefbook {

class FindingView;
class ReasonField;

/// What stands before a session, each with why the session is begun all the same; for what only asks for a doctor's
/// note, that note instead. Without all the reasons it does not go on, and says so beside the first that is missing.
class InSpiteDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString text;
        QString ask;  // over each field; its mnemonic goes to the first
        QString action;
        QString cancel;
    };
    /// Whether who asks may read what was found. Who may not gives one reason for all of it.
    enum class Reading { Allowed, Refused };

    InSpiteDialog(const Words& words, Reading reading, QWidget* parent = nullptr);

    /// These stand before it on this day. What was typed at one that still does stays.
    void setFindings(const std::vector<HeldFinding>& blocking, QDate day);

    std::vector<InSpiteOf> reasons() const;
    /// Of each finding, in their order; one alone where they may not be read.
    const std::vector<ReasonField*>& fields() const { return fields_; }
    const std::vector<FindingView*>& views() const { return views_; }
    /// From the second finding on: the reason written above is this one's too.
    const std::vector<QPushButton*>& sameButtons() const { return same_; }
    QPushButton* actionButton() const { return act_; }

signals:
    void noteWanted(const reliefbook::HeldFinding& held);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFinding(const HeldFinding& held, QDate day, const QString& typed);
    ReasonField* addField(const QString& of, const QString& typed);
    void act();
    void fit();

    const Words words_;
    const Reading reading_;
    std::vector<HeldFinding> findings_;
    std::vector<FindingView*> views_;
    std::vector<ReasonField*> fields_;
    std::vector<QPushButton*> same_;
    QScrollArea* area_;
    QWidget* list_ = nullptr;  // made anew with other findings
    QVBoxLayout* rows_ = nullptr;
    QPushButton* act_;
};

}  // namespace reliefbook
