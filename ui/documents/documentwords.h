// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attachments.h"

#include <QCoreApplication>

namespace reliefbook {

/// What is said of documents.
class DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::DocumentWords)

public:
    /// "Picture", "PDF", "Text", ...
    static QString kind(const QString& mediaType);
    static QString iconName(const QString& mediaType);
    /// "2.4 MB".
    static QString size(qint64 bytes);
    /// Kind, size, and the day it bears or on which it was entered.
    static QString line(const Attachment& attachment);
    /// Why a file is not taken in, and what to do: a sentence or two.
    static QString problem(const ReadAttachment& read);
};

}  // namespace reliefbook
