// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace reliefbook {

/// One page of the client's way through a form: a title, and below it what is asked, as wide as is easily read.
class FillingPage : public QScrollArea {
    Q_OBJECT

public:
    explicit FillingPage(const QString& title, const QString& text = {}, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return body_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* body_;
    QVBoxLayout* column_;
};

}  // namespace reliefbook
