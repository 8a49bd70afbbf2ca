// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace reliefbook {

class CentredCard;
class Text;

/// A page before the practice that asks for one thing: a sign, what it is about, the thing, and buttons.
class StepPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StepPage(const QString& iconName, int width, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& lead);
    /// Said in red under the thing; empty: nothing is wrong.
    void setProblem(const QString& text);
    void setBusy(bool busy);

protected:
    QVBoxLayout* body() const { return body_; }
    QHBoxLayout* buttons() const { return buttons_; }
    QProgressBar* bar() const { return bar_; }
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;

private:
    QWidget* sheet_;
    CentredCard* card_;
    Text *title_, *lead_, *problem_;
    QVBoxLayout* body_;
    QHBoxLayout* buttons_;
    QProgressBar* bar_;
    QWidget* content_;
};

}  // namespace reliefbook
