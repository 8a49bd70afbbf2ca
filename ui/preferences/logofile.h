// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QString>

#include <memory>

class QSvgRenderer;

namespace reliefbook {

/// Why a file can't be the logo.
enum class LogoFault {
    None,
    Unreadable,  ///< it can't be opened or read
    TooLarge,    ///< more than mostLogoBytes, or more than mostLogoPixels high or wide
    NoPicture,   ///< neither SVG nor PNG nor JPEG, or damaged
};

inline constexpr qint64 mostLogoBytes = qint64{2} * 1024 * 1024;
inline constexpr int mostLogoPixels = 6'000;

/// A logo as a report would draw it.
class LogoPicture {
public:
    explicit LogoPicture(const QByteArray& bytes = {});

    LogoFault fault() const { return fault_; }
    bool isNull() const { return size().isEmpty(); }
    QSizeF size() const;
    void paint(QPainter& painter, const QRectF& area) const;

private:
    std::shared_ptr<QSvgRenderer> drawing_;
    QImage image_;
    LogoFault fault_ = LogoFault::None;
};

struct LogoFile {
    QByteArray bytes;  // empty where there is a fault
    LogoFault fault = LogoFault::None;
};
LogoFile readLogo(const QString& path);

}  // namespace reliefbook
