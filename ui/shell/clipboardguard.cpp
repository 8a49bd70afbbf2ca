// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboardguard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// A copy of ours that was marked; as long as the clipboard answers it, it is there still.
class GuardedData : public QMimeData {
    Q_OBJECT
};

QClipboard& clipboard() { return *QGuiApplication::clipboard(); }

/// Platforms without a clipboard shared with others never own it.
bool ownsClipboard() {
    return clipboard().ownsClipboard() || QGuiApplication::platformName() == u"offscreen" ||
           QGuiApplication::platformName() == u"minimal";
}

}  // namespace

void markAsSecret(QMimeData& data) {
    data.setData(u"x-kde-passwordManagerHint"_s, "secret");
    data.setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    data.setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, QByteArray(4, '\0'));
    data.setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, QByteArray(4, '\0'));
    data.setData(u"application/x-nspasteboard-concealed-type"_s, {});
}

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds keeps, std::function<bool()> isOurs, QObject* parent)
    : QObject(parent),
      isOurs_(isOurs ? std::move(isOurs) : ownsClipboard) {
    timer_.setSingleShot(true);
    timer_.setInterval(keeps);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (isGuarded())
            clipboard().clear();
    });
    connect(&clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::onCopied);
}

void ClipboardGuard::setOn(bool on) {
    if (!on)
        clear();
    on_ = on;
}

void ClipboardGuard::clear() {
    timer_.stop();
    if (isGuarded())
        clipboard().clear();
    if (on_ && clipboard().supportsSelection() && clipboard().ownsSelection())
        clipboard().clear(QClipboard::Selection);
}

void ClipboardGuard::onCopied() {
    if (!on_ || replacing_ || isGuarded() || !isOurs_())
        return;
    const QMimeData* copied = clipboard().mimeData();
    if (copied == nullptr || copied->formats().isEmpty())
        return;
    auto* guarded = new GuardedData;
    if (copied->hasText())
        guarded->setText(copied->text());
    if (copied->hasHtml())
        guarded->setHtml(copied->html());
    if (copied->hasImage())
        guarded->setImageData(copied->imageData());
    markAsSecret(*guarded);
    replacing_ = true;
    clipboard().setMimeData(guarded);
    replacing_ = false;
    timer_.start();
}

bool ClipboardGuard::isGuarded() const { return qobject_cast<const GuardedData*>(clipboard().mimeData()) != nullptr; }

}  // namespace reliefbook

#include "clipboardguard.moc"
