// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>

class QProcess;

namespace reliefbook {

/// The pages of a PDF as pictures. Drawn by Poppler's pdftoppm, a program of its own with bounds to its time and
/// memory: a document that is broken, or made to break who reads it, can't take the practice with it. Nothing of the
/// document comes to lie on the disk.
class PdfPages : public QObject {
    Q_OBJECT

public:
    explicit PdfPages(QObject* parent = nullptr);
    ~PdfPages() override;

    /// Reads another document; an empty one lets it go.
    void setDocument(const QByteArray& pdf);
    /// Draws one page, from 1, this many pixels wide. A page asked for earlier is not drawn any more.
    void draw(int page, int width);

signals:
    void counted(int pages);
    void drawn(int page, const QImage& picture);
    /// It can't be read, or the program that reads it is not there.
    void failed();

private:
    QProcess* start(const QString& program, const QStringList& arguments);
    static void stop(QProcess*& process);

    QByteArray pdf_;
    QProcess* counting_ = nullptr;
    QProcess* drawing_ = nullptr;
};

}  // namespace reliefbook
