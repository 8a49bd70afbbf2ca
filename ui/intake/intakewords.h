// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"

#include <QCoreApplication>

namespace reliefbook {

/// Forms, and when they are asked, in words of the interface.
class IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::IntakeWords)

public:
    static QString name(const Client& client);
    /// When a form is asked: "At every visit".
    static QString purpose(Purpose purpose);
    /// What is to be asked of the client today, and why.
    static QString asking(const LastAsked& asked, QDate today);
    /// Of a form that was begun or finished: when, by whom, whether it is signed.
    static QString line(const FormLine& form);
    /// That nothing can be asked of a client, and why; empty where it can.
    static QString restricted();
    static QString restriction(const Client& client);
    /// "Given on 3 May 2026", "Given on … and withdrawn on …: …"
    static QString consent(const Consent& consent);
};

/// The language a form is asked in: the client's, where it is one of ours; else the interface's.
QString formLanguage(const Client& client);

}  // namespace reliefbook
