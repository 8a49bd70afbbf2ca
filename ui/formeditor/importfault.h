// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>

namespace reliefbook {

class Error;

/// Why a file is no form, for who asks its questions: which question or which words it is about, and what is wrong
/// there. Where that stands in the file follows in parentheses, for who made it.
class ImportFault {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::ImportFault)

public:
    /// `refusal`: what reading `file` as a form threw, a BadInput. Questions are called by their words in `language`.
    static QString words(const QByteArray& file, const Error& refusal, const QString& language);
};

}  // namespace reliefbook
