// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentview.h"

#include "ui/controls/button.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/text.h"
#include "ui/controls/tiptext.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/pdfpages.h"
#include "ui/documents/portrait.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/words/interfacewords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal zoomStep = 1.25;
constexpr qreal mostZoom = 4;
constexpr int mostPixels = 4'000;        // of a picture that is kept, each way
constexpr qsizetype mostText = 200'000;  // characters shown; the rest is in the file

}  // namespace

DocumentView::DocumentView(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      pdf_(new PdfPages(this)),
      stack_(new QStackedWidget),
      nothing_(new EmptyState(u"note"_s)),
      area_(new QScrollArea),
      label_(new Text),
      text_(new QPlainTextEdit),
      bar_(new QWidget),
      earlier_(new Button({}, Button::Kind::Ghost, u"chevron-left"_s)),
      later_(new Button({}, Button::Kind::Ghost, u"chevron-right"_s)),
      larger_(new Button({}, Button::Kind::Ghost, u"zoom-in"_s)),
      smaller_(new Button({}, Button::Kind::Ghost, u"zoom-out"_s)),
      where_(new Text({}, type::secondary, Tone::Text2)) {
    label_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    area_->setWidget(label_);  // fills its ground from now on
    area_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    area_->setFrameShape(QFrame::NoFrame);
    area_->viewport()->setAutoFillBackground(false);
    label_->setAutoFillBackground(false);
    area_->setFocusPolicy(Qt::StrongFocus);
    text_->setReadOnly(true);
    text_->setFrameShape(QFrame::NoFrame);
    for (QWidget* widget : std::initializer_list<QWidget*>{nothing_, area_, text_})
        stack_->addWidget(widget);
    auto* bar = new QHBoxLayout(bar_);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(4);
    bar->addWidget(earlier_);
    bar->addWidget(where_);
    bar->addWidget(later_);
    bar->addStretch();
    bar->addWidget(smaller_);
    bar->addWidget(larger_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar_);
    layout->addWidget(stack_, 1);
    setMinimumHeight(360);
    redraw_.setSingleShot(true);
    redraw_.setInterval(200);
    connect(&redraw_, &QTimer::timeout, this, &DocumentView::draw);
    connect(earlier_, &QPushButton::clicked, this, [this] { goTo(page_ - 1); });
    connect(later_, &QPushButton::clicked, this, [this] { goTo(page_ + 1); });
    connect(larger_, &QPushButton::clicked, this, [this] { zoom(/*larger=*/true); });
    connect(smaller_, &QPushButton::clicked, this, [this] { zoom(/*larger=*/false); });
    connect(pdf_, &PdfPages::counted, this, [this](int pages) {
        pages_ = pages;
        goTo(1);
    });
    connect(pdf_, &PdfPages::drawn, this, [this](int page, const QImage& picture) {
        page_ = page;
        showPicture(picture);
    });
    connect(pdf_, &PdfPages::failed, this, [this] {
        showNothing(tr("This PDF can't be shown here"),
                    tr("It is broken, locked by a password, or the program that draws it is not there. It is kept as "
                       "it is: save a copy, or open it in another program."));
    });
    setDocument(std::nullopt);
    retranslate();
}

void DocumentView::setDocument(const std::optional<Attachment>& attachment) {
    if (attachment && attachment_ && attachment->id == attachment_->id) {
        attachment_ = attachment;
        describe();
        return;
    }
    attachment_ = attachment;
    const int asked = ++reading_;
    picture_ = {};
    page_ = pages_ = 0;
    zoom_ = 1;
    isPdf_ = attachment && attachment->mediaType == u"application/pdf";
    pdf_->setDocument({});
    label_->clear();
    label_->adjustSize();
    bar_->hide();
    if (!attachment) {
        showNothing(tr("Nothing is chosen"), tr("Choose a document in the list to see it here."));
        return;
    }
    const bool isText = attachment->mediaType.startsWith(u"text/");
    if (!isPdf_ && !isText && !isPicture(attachment->mediaType)) {
        showNothing(tr("This kind of file can't be shown here"),
                    mayBeOpened(*attachment) ? tr("It is kept as it is. Open it in another program, or save a copy.")
                                             : tr("It is kept as it is. Save a copy to look at it elsewhere."));
        return;
    }
    stack_->setCurrentWidget(isText ? static_cast<QWidget*>(text_) : area_);
    text_->clear();
    try {
        const auto job = startJob(workspace_.file, [one = *attachment](sql::Database& reader, const Progress&) {
            const QByteArray bytes = contentOf(reader, one);
            return std::pair(bytes, isPicture(one.mediaType) ? pictureOf(bytes, mostPixels) : QImage());
        });
        whenDone(
            job, this,
            [this, asked](const std::pair<QByteArray, QImage>& read) {
                if (asked != reading_)
                    return;
                if (isPdf_ || attachment_->mediaType.startsWith(u"text/"))
                    showContent(read.first);
                else if (read.second.isNull())
                    showNothing(tr("This picture can't be shown here"),
                                tr("It is broken, or larger than can be drawn. It is kept as it is: save a copy."));
                else
                    showPicture(read.second);
            },
            [this, asked](const Error& error) {
                if (asked == reading_ && error.kind() != ErrorKind::Cancelled)
                    showNothing(tr("This document can't be read"), errorText(error, interfaceWords()).advice);
            });
    } catch (const Error& error) {
        showNothing(tr("This document can't be read"), errorText(error, interfaceWords()).advice);
    }
}

void DocumentView::showContent(const QByteArray& bytes) {
    if (isPdf_) {
        pdf_->setDocument(bytes);
        return;
    }
    // As text and nothing else: what stands in it is not run, linked or fetched.
    text_->setPlainText(QString::fromUtf8(bytes).left(mostText));
    describe();
    emit settled();
}

void DocumentView::showPicture(const QImage& picture) {
    picture_ = picture;
    if (!isPdf_)
        page_ = pages_ = 1;
    stack_->setCurrentWidget(area_);
    fit();
    describe();
    emit settled();
}

void DocumentView::showNothing(const QString& title, const QString& text) {
    picture_ = {};
    page_ = pages_ = 0;
    nothing_->setTitle(title);
    nothing_->setText(text);
    stack_->setCurrentWidget(nothing_);
    describe();
    emit settled();
}

int DocumentView::widthToDraw() const {
    // Room for the bar beside it always: a page that gets one must not jump.
    const int room = std::max(160, area_->width() - area_->verticalScrollBar()->sizeHint().width() - 2);
    return qRound(room * zoom_ * devicePixelRatioF());
}

/// A picture is not drawn larger than it is unless that is asked for; a page fills the width.
void DocumentView::fit() {
    if (picture_.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const int wanted =
        isPdf_ ? widthToDraw() : qRound(std::min<qreal>(widthToDraw(), picture_.width() * ratio * zoom_));
    QImage shown =
        wanted == picture_.width() ? picture_ : picture_.scaledToWidth(std::max(1, wanted), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    area_->setHorizontalScrollBarPolicy(zoom_ > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    label_->setPixmap(QPixmap::fromImage(shown));
    label_->adjustSize();
}

void DocumentView::goTo(int page) {
    if (page < 1 || page > pages_)
        return;
    page_ = page;
    area_->verticalScrollBar()->setValue(0);
    describe();
    draw();
}

void DocumentView::draw() {
    if (isPdf_ && page_ > 0)
        pdf_->draw(page_, std::min(widthToDraw(), mostPixels));
}

void DocumentView::zoom(bool larger) {
    const qreal wanted = std::clamp(larger ? zoom_ * zoomStep : zoom_ / zoomStep, 1 / mostZoom, mostZoom);
    if (picture_.isNull() || qFuzzyCompare(wanted, zoom_))
        return;
    zoom_ = wanted;
    fit();
    redraw_.start();
}

void DocumentView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
    redraw_.start();
}

void DocumentView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageUp: goTo(page_ - 1); break;
        case Qt::Key_PageDown: goTo(page_ + 1); break;
        case Qt::Key_Plus: zoom(/*larger=*/true); break;
        case Qt::Key_Minus: zoom(/*larger=*/false); break;
        default: QWidget::keyPressEvent(event);
    }
}

void DocumentView::describe() {
    const bool isDrawn = !picture_.isNull();
    bar_->setVisible(isDrawn || pages_ > 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{earlier_, later_, where_})
        widget->setVisible(pages_ > 1);
    earlier_->setEnabled(page_ > 1);
    later_->setEnabled(page_ < pages_);
    where_->setText(tr("Page %1 of %2").arg(page_).arg(pages_));
    const QString name = attachment_ ? attachment_->name : QString();
    text_->setAccessibleName(name);
    area_->setAccessibleName(pages_ > 1 ? filled(tr("%1, page %2 of %3", "a document"),
                                                 {name, QString::number(page_), QString::number(pages_)})
                                        : name);
}

void DocumentView::retranslate() {
    const auto name = [](QPushButton* button, const QString& text) {
        button->setToolTip(tipText(text));
        button->setAccessibleName(text);
    };
    name(earlier_, tr("Page before"));
    name(later_, tr("Next page"));
    name(larger_, tr("Larger"));
    name(smaller_, tr("Smaller"));
    describe();
}

}  // namespace reliefbook
