// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace reliefbook {

class Button;
class Text;

/// What became of a report that was printed or saved: one line, and what can be done with the file.
class ReportResult : public QFrame {
    Q_OBJECT

public:
    explicit ReportResult(QWidget* parent = nullptr);

    void showSaved(const QString& path);
    void showPrinted(const QString& printer, int pages);
    void clear();
    QString text() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void say(const QString& text);

    QString path_;     // of what was saved
    QString printer_;  // or where it was printed
    int pages_ = 0;
    Text* text_;
    Button* open_;
    Button* folder_;
};

}  // namespace reliefbook
