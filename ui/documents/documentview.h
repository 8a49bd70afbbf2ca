// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attachments.h"
#include "ui/shell/workspace.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace reliefbook {

class EmptyState;
class PdfPages;
class Text;

/// One document as it looks: a picture, the pages of a PDF, a text. As wide as there is room, or larger to be moved
/// about; read aside, so that a large one keeps nobody waiting.
class DocumentView : public QWidget {
    Q_OBJECT

public:
    explicit DocumentView(Workspace& workspace, QWidget* parent = nullptr);

    /// None: nothing is chosen.
    void setDocument(const std::optional<Attachment>& attachment);
    void retranslate();

    /// What is shown now: 0 where it is no picture, or not drawn yet.
    int page() const { return page_; }
    int pages() const { return pages_; }
    /// Whether a picture or a page stands there.
    bool isDrawn() const { return !picture_.isNull(); }
    void goTo(int page);
    void zoom(bool larger);

signals:
    /// It is drawn, or it was found that it can't be.
    void settled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showContent(const QByteArray& bytes);
    void showPicture(const QImage& picture);
    void showNothing(const QString& title, const QString& text);
    void fit();
    void draw();
    void describe();
    int widthToDraw() const;

    Workspace& workspace_;
    std::optional<Attachment> attachment_;
    PdfPages* pdf_;
    QImage picture_;
    int page_ = 0, pages_ = 0;
    qreal zoom_ = 1;
    bool isPdf_ = false;
    int reading_ = 0;  // counts what was asked for: only the last is shown
    QTimer redraw_;    // a page is drawn again when its width has come to rest
    QStackedWidget* stack_;
    EmptyState* nothing_;
    QScrollArea* area_;
    Text* label_;
    QPlainTextEdit* text_;
    QWidget* bar_;
    QPushButton *earlier_, *later_, *larger_, *smaller_;
    Text* where_;
};

}  // namespace reliefbook
