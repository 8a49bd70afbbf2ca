// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"

#include <QWidget>

class QPushButton;

namespace reliefbook {

/// One finding: how grave it is in a word, what was found, what to do, and what became of it.
class FindingView : public QWidget {
    Q_OBJECT

public:
    enum class Acts {
        None,    ///< to be read, beside the work
        Note,    ///< a doctor's note can be entered
        Decide,  ///< a doctor's note can be entered and changed, and it can be closed or opened again
    };

    FindingView(HeldFinding held, QDate today, Acts acts, QWidget* parent = nullptr);

    const HeldFinding& held() const { return held_; }
    QPushButton* noteButton() const { return note_; }
    /// Of each doctor's note.
    const std::vector<QPushButton*>& noteChangeButtons() const { return changes_; }
    QPushButton* closeButton() const { return close_; }

signals:
    void noteWanted(const reliefbook::HeldFinding& held);
    /// Mended or taken away.
    void noteChangeWanted(const reliefbook::HeldFinding& held, const reliefbook::Clearance& note);
    /// Or opened again, where it is closed.
    void closeWanted(const reliefbook::HeldFinding& held);

private:
    QPushButton* changeButton(const Clearance& note);

    HeldFinding held_;
    QPushButton* note_ = nullptr;
    QPushButton* close_ = nullptr;
    std::vector<QPushButton*> changes_;
};

}  // namespace reliefbook
