// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace reliefbook {

/// An entry of the navigation: an icon and a word, or the icon alone where there is no room. No check box, which is
/// what a checkable button is to a screen reader.
class SideButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SideButton(QString iconName, QWidget* parent = nullptr);

    /// This is where one is.
    void setCurrent(bool current);
    void setNarrow(bool narrow);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    QString icon_;
    bool current_ = false;
    bool narrow_ = false;
    bool byKeyboard_ = false;
};

/// The dark navigation at the left: the practice's name, the places, at the bottom what is needed seldom. A rail of
/// icons where the window is narrow.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    void setPractice(const QString& name);
    /// At the top, or after the gap at the bottom.
    enum class Group { Top, Bottom };
    SideButton* add(const QString& iconName, Group group);
    void setNarrow(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QString practice_;
    QVBoxLayout* top_;
    QVBoxLayout* bottom_;
    bool narrow_ = false;
};

}  // namespace reliefbook
