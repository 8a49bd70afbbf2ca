// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentwords.h"

#include "ui/words/interfacewords.h"

#include <QLocale>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

bool isOffice(const QString& mediaType) {
    return mediaType.startsWith(u"application/vnd.o") || mediaType == u"application/msword" ||
           mediaType == u"application/rtf";
}

}  // namespace

QString DocumentWords::kind(const QString& mediaType) {
    if (mediaType.startsWith(u"image/"))
        return tr("Picture");
    if (mediaType == u"application/pdf")
        return tr("PDF");
    if (isOffice(mediaType))
        return tr("Document of an office program");
    if (mediaType.startsWith(u"text/"))
        return tr("Text");
    if (mediaType.startsWith(u"audio/"))
        return tr("Sound");
    if (mediaType.startsWith(u"video/"))
        return tr("Film");
    return tr("File");
}

QString DocumentWords::iconName(const QString& mediaType) {
    if (mediaType.startsWith(u"image/"))
        return u"image"_s;
    return mediaType == u"application/pdf" ? u"pdf"_s : u"note"_s;
}

QString DocumentWords::size(qint64 bytes) {
    return interfaceWords().locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString DocumentWords::line(const Attachment& attachment) {
    const QDate day =
        attachment.onDay ? *attachment.onDay : localDay(attachment.createdAt, offsetMinutesAt(attachment.createdAt));
    QStringList parts{interfaceWords().day(day), kind(attachment.mediaType), size(attachment.size),
                      attachment.note.simplified()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString DocumentWords::problem(const ReadAttachment& read) {
    switch (read.problem.value()) {
        case AttachmentProblem::NotAFile: return tr("This is a folder, or it is not there any more.");
        case AttachmentProblem::Unreadable:
            return tr("The computer does not let it be read. It may be open in another program.");
        case AttachmentProblem::Empty: return tr("There is nothing in this file.");
        case AttachmentProblem::TooLarge:
            return tr("It has %1, and %2 is the most. Save it smaller, or scan it with a lower resolution.")
                .arg(size(read.record.size), size(mostInAnAttachment));
        case AttachmentProblem::Executable:
            return tr("This is a program, or starts one. Programs are not kept with a client.");
        case AttachmentProblem::NotAPicture: return tr("This is no picture that can be read here. PNG and JPEG can.");
    }
    return {};
}

}  // namespace reliefbook
