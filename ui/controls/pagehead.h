// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QBoxLayout;
class QPushButton;

namespace reliefbook {

class Text;

/// A quiet button at the top of a page for one of its actions: it says what that does, and can be pressed while it can
/// be done.
QPushButton* headButton(QAction* action, const QString& iconName);

/// The top of a page: its title, what is to be known of it below, and at the right what can be done there; below the
/// words where there is no room for both.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(const std::vector<QWidget*>& acts = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    void setText(const QString& text);

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* row_;
    QWidget* acts_;
    Text* title_;
    Text* text_;
};

}  // namespace reliefbook
