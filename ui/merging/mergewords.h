// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/belongings.h"
#include "core/practice/clientread.h"
#include "core/practice/duplicates.h"
#include "core/practice/parting.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace reliefbook {

/// What is said of two clients who may be one.
class MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)

public:
    static QString nameOf(const Client& client);
    /// "Anna Weber, born 3 May 1984 and Ana Weber": what tells the two apart.
    static QString pair(const ClientLine& first, const ClientLine& second);
    /// "Same name, same telephone number."
    static QString why(const Likeness& like);
    /// "2 courses, 14 sessions and 3 other records go to the file of Anna Weber."
    static QString moving(const std::vector<KindIds>& moving, const QString& to);
    static QString parting(const Parting& parting, const QString& kept, const QString& other);
};

}  // namespace reliefbook
