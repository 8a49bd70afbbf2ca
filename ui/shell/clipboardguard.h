// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QMimeData;

namespace reliefbook {

/// Sees to it that what was copied out of a practice doesn't stay behind (reliability.md, threat 14): the copy bears
/// the hints by which clipboard managers leave secrets alone, and is taken away after a while and at the lock, unless
/// somebody else has copied something since.
class ClipboardGuard : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usual{30};

    /// `isOurs`: whether this program put there what the clipboard holds; for tests.
    explicit ClipboardGuard(std::chrono::milliseconds keeps = usual, std::function<bool()> isOurs = {},
                            QObject* parent = nullptr);

    /// While on, what the program copies is guarded: a practice is open.
    void setOn(bool on);
    /// Takes it away now, the text selected last too.
    void clear();

private:
    void onCopied();
    bool isGuarded() const;

    std::function<bool()> isOurs_;
    QTimer timer_;
    bool on_ = false;
    bool replacing_ = false;
};

/// Marks `data` for clipboard managers on every desktop: not to be kept or shown.
void markAsSecret(QMimeData& data);

}  // namespace reliefbook
