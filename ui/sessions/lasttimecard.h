// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionread.h"
#include "ui/controls/card.h"

class QGridLayout;
class QPushButton;

namespace reliefbook {

class NotedTexts;

/// What was done last time: beside the session one writes, so that nobody has to look for it.
class LastTimeCard : public Card {
    Q_OBJECT

public:
    explicit LastTimeCard(QWidget* parent = nullptr);

    void setSheet(const SessionSheet& sheet);

signals:
    void openWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void write();

    Text* when_;
    QGridLayout* scores_;
    NotedTexts* notes_;
    QPushButton* open_;
    std::optional<SessionRecords> last_;
    Session session_;
};

}  // namespace reliefbook
