// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/questionnaireread.h"

#include <map>
#include <tuple>

namespace reliefbook {

/// What can be read in the answers to a form: what was written, and the words of what was chosen as they stood there.
/// Codes of answers ("no", "neck.back.L") are no words. Every form is read once for as long as this lives.
class WrittenAnswers {
public:
    explicit WrittenAnswers(sql::Database& database) : database_(database) {}

    /// In the order of the questions, with a dot between. Of a form that is not known here, or can't be read, only what
    /// no code can be: texts of several words, and what was said to a yes.
    QString text(const QString& questionnaire, int version, const QString& language, const QString& answers);

private:
    /// A question whose answer has words.
    struct Asked {
        QString id;
        bool isChosen = false;  // among `options`; else it was written
        bool hasDetail = false;
        std::map<QString, QString> options = {};
    };
    using Form = std::optional<std::vector<Asked>>;  // none: not known

    const Form& formOf(const QString& questionnaire, int version, const QString& language);

    sql::Database& database_;
    std::map<std::tuple<QString, int, QString>, Form> forms_;
};

}  // namespace reliefbook
