// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace reliefbook {

class Commands;
class PracticeView;
class Sidebar;
class SideButton;

/// The window around the pages of a practice: the navigation at the left, above the page the way back, the menu and the
/// search.
class Frame : public QWidget {
    Q_OBJECT

public:
    explicit Frame(Commands& commands, QWidget* parent = nullptr);

    /// Shows the pages of a practice called `name`; null: none.
    void setView(PracticeView* view, const QString& name);
    void setName(const QString& name);
    /// Where one is, and what can be done there.
    void update();
    using QWidget::update;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* topBar();
    void retranslate();

    Commands& commands_;
    Sidebar* sidebar_;
    SideButton *today_, *clients_, *directory_, *safety_, *settings_, *help_;
    QToolButton *back_, *forward_;
    QToolButton* find_;
    PracticeView* view_ = nullptr;
};

}  // namespace reliefbook
