// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace reliefbook {

/// The first letters of the first and last word of a name, at most two signs as a reader sees them.
QString initials(const QString& name);

struct AvatarColours {
    QColor ground, ink;
};
/// Of six; the same for the same record in every list. Nothing is meant by it.
AvatarColours avatarColours(qint64 id);

/// A disc with the initials of a person, coloured by the id of the record. It says nothing a screen reader doesn't find
/// in the name beside it.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int diameter, QWidget* parent = nullptr);

    void setPerson(const QString& name, qint64 id);
    /// Stands in the disc; none: the initials.
    void setPicture(const QImage& picture);
    bool hasPicture() const { return !picture_.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString initials_;
    qint64 id_ = 0;
    QImage picture_;
};

/// For delegates.
void paintAvatar(QPainter& painter, const QRectF& area, const QString& initials, qint64 id);

}  // namespace reliefbook
