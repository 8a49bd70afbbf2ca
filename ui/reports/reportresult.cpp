// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportresult.h"

#include "ui/controls/button.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

namespace reliefbook {

using namespace Qt::StringLiterals;

ReportResult::ReportResult(QWidget* parent)
    : QFrame(parent),
      text_((new Text({}, type::secondary, Tone::Text, this))->wrapped()),
      open_(new Button({}, Button::Kind::Link, {}, this)),
      folder_(new Button({}, Button::Kind::Link, {}, this)) {
    text_->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(44, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(text_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(16);
    buttons->addWidget(open_);
    buttons->addWidget(folder_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(open_, &Button::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(path_)); });
    connect(folder_, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path_).absolutePath())); });
    hide();
}

void ReportResult::showSaved(const QString& path) {
    path_ = path;
    retranslate();
    show();
}

void ReportResult::showPrinted(const QString& printer, int pages) {
    path_.clear();
    printer_ = printer;
    pages_ = pages;
    retranslate();
    show();
}

void ReportResult::clear() {
    path_.clear();
    pages_ = 0;
    hide();
}

QString ReportResult::text() const { return isHidden() ? QString() : text_->text(); }

// Its width is given, so its height is too. Said as a height for a width, a page in a scroll area would ask for the
// height its preview would like best, and not shrink to the window.
QSize ReportResult::sizeHint() const {
    const QSize hint = QFrame::sizeHint();
    return {hint.width(), minimumWidth() > 0 ? layout()->totalHeightForWidth(minimumWidth()) : hint.height()};
}

QSize ReportResult::minimumSizeHint() const { return {QFrame::minimumSizeHint().width(), sizeHint().height()}; }

void ReportResult::say(const QString& text) {
    if (text == text_->text() && isVisible())
        return;
    text_->setText(text);
    setAccessibleName(text);
    announce(this);
}

void ReportResult::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().okSoft);
    painter.drawRoundedRect(rect(), 10, 10);
    paintIcon(painter, u"success"_s, QRectF(14, 12, 20, 20), Tone::Ok);
}

void ReportResult::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !isHidden())
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

void ReportResult::retranslate() {
    const bool isFile = !path_.isEmpty();
    open_->setVisible(isFile);
    folder_->setVisible(isFile);
    open_->setText(tr("Ope&n"));
    folder_->setText(tr("Show in &folder"));
    if (isFile) {
        const QFileInfo file(path_);
        say(tr("Saved as “%1” in %2.").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
    } else if (printer_.isEmpty()) {
        say(tr("%n page(s) sent to the printer.", nullptr, pages_));
    } else {
        say(tr("%n page(s) sent to the printer “%1”.", nullptr, pages_).arg(printer_));
    }
}

}  // namespace reliefbook
