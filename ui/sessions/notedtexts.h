// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/noted.h"

#include <QWidget>

class QVBoxLayout;

namespace reliefbook {

/// What was noted at a session, to be read: each text below what it is about. Hidden where there is none.
class NotedTexts : public QWidget {
    Q_OBJECT

public:
    explicit NotedTexts(QWidget* parent = nullptr);

    void setNotes(std::vector<SessionNote> notes);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    QVBoxLayout* texts_;
    std::vector<SessionNote> notes_;
};

}  // namespace reliefbook
