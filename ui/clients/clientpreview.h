// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace reliefbook {

class Avatar;
class Card;
class ElidedText;
class KeyFigure;
class PainBar;
class Sparkline;
class Text;

/// The client chosen in the list, at a glance: how to reach them, the current course, the last session.
class ClientPreview : public QWidget {
    Q_OBJECT

public:
    explicit ClientPreview(QWidget* parent = nullptr);

    void setFile(const ClientFile& file);
    std::optional<Id<Client>> client() const;

    QSize minimumSizeHint() const override;

signals:
    void openWanted();
    void sessionWanted();
    void lastSessionWanted(reliefbook::Id<reliefbook::Session> session);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showContact();
    void showCourse();
    void showLastSession();

    std::optional<ClientFile> file_;
    std::optional<Id<Session>> last_;
    QBoxLayout* head_;
    QWidget* acts_;
    Avatar* avatar_;
    ElidedText* name_;
    ElidedText* facts_;
    QPushButton* open_;
    QPushButton* session_;
    Card* contact_;
    Text* contactText_;
    Card* course_;
    Text* courseTitle_;
    KeyFigure* start_;
    KeyFigure* now_;
    KeyFigure* sessions_;
    Sparkline* sparkline_;
    Card* lastCard_;
    Text* lastDay_;
    Text* lastNote_;
    PainBar* lastPain_;
    QPushButton* lastOpen_;
};

}  // namespace reliefbook
