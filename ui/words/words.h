// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace reliefbook {

/// The words of one language: a translator that is loaded but not installed, and its locale. So a report speaks the
/// client's language whatever the interface speaks, in any thread. Figures carry a true minus sign (U+2212).
class Words {
public:
    /// The languages a report can speak: "en", "sr" (Cyrillic), "sr_Latn".
    static const QStringList& languages();

    /// An unknown language gives English. "en" dates and numbers are those of the United Kingdom. Throws Error{Bug}
    /// when the program was built without the translation.
    explicit Words(const QString& language = QStringLiteral("en"));

    const QString& language() const { return language_; }
    const QLocale& locale() const { return locale_; }

    /// The text of `source` in `context`, marked there with QT_TRANSLATE_NOOP(context, source), or with
    /// QT_TRANSLATE_N_NOOP where it has a `%n`. `%n` is replaced by `n` and picks the plural form.
    QString text(const char* context, const char* source, int n = -1) const;
    /// The same for a score or a change in points: `%n` becomes points(value), "1 point", "4.5 points".
    QString counted(const char* context, const char* source, double value) const;
    QString signedCounted(const char* context, const char* source, double value) const;  // "+1 point", "−4.5 points"

    /// `value` with exactly `decimals` places: "−0.75".
    QString number(double value, int decimals) const;
    /// A score or a change in points, rounded to halves and without trailing zero: "3.5", "4"; "3,5" in Serbian.
    QString points(double value) const;
    QString signedPoints(double value) const;  // "+1.5", "−4.5", "0"
    /// A percentage rounded to a whole number: "56 %" in English, "56%" in Serbian; the space doesn't break.
    QString percent(double value) const;
    QString signedPercent(double value) const;  // "+12 %", "−56 %", "0 %"
    QString day(QDate day) const;               // "8 May 2025", "8. maj 2025."
    QString shortDay(QDate day) const;          // "8 May", for axes
    QString days(QDate from, QDate to) const;   // "8 May – 10 June 2025"; one day where they are equal

private:
    QString countedAs(const char* context, const char* source, double value, const QString& figure) const;

    QString language_;
    QLocale locale_;
    std::shared_ptr<QTranslator> translator_;
};

/// `text` with %1, %2 ... replaced by the facts, all at once: a fact may hold a "%2" of its own.
QString filled(const QString& text, const QStringList& facts);

}  // namespace reliefbook
