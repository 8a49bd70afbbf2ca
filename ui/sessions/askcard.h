// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/reasking.h"
#include "ui/controls/card.h"

class QPushButton;

namespace reliefbook {

/// The first thing at a session: whether anything changed since last time, or the intake where it is due. Small once
/// it was asked.
class AskCard : public Card {
    Q_OBJECT

public:
    explicit AskCard(QWidget* parent = nullptr);

    void setAsked(const LastAsked& asked, QDate today);
    QPushButton* nothingButton() const { return nothing_; }
    QPushButton* somethingButton() const { return something_; }
    QPushButton* intakeButton() const { return intake_; }

signals:
    void nothingChanged();
    void somethingChanged();
    /// To the client's intake.
    void intakeWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    LastAsked asked_;
    QDate today_;
    Text* text_;
    QPushButton* nothing_;
    QPushButton* something_;
    QPushButton* intake_;
};

}  // namespace reliefbook
