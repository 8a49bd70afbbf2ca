// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

#include <QWidget>

class QImage;
class QPushButton;

namespace reliefbook {

class Avatar;
class Badge;
class ElidedText;

/// Who the file is about and how to reach them; beside it what is mostly done here.
class ClientHeader : public QWidget {
    Q_OBJECT

public:
    explicit ClientHeader(QWidget* parent = nullptr);

    void setClient(const Client& client);
    /// Of the client, square; none: the initials.
    void setPicture(const QImage& picture);
    void retranslate();

    QPushButton* report() const { return report_; }
    QPushButton* session() const { return session_; }
    QPushButton* edit() const { return edit_; }
    QPushButton* more() const { return more_; }

private:
    Client client_;
    Avatar* avatar_;
    ElidedText* name_;
    ElidedText* facts_;
    Badge* archived_;
    QPushButton* edit_;
    QPushButton* report_;
    QPushButton* session_;
    QPushButton* more_;
};

}  // namespace reliefbook
