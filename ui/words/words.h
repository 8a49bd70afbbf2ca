// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace reliefbook {

/// The words of one language: a translator that is loaded but not installed, and its locale. So a report speaks the
/// client's language whatever the interface speaks, in any thread.
class Words {
public:
    /// "en", "sr" (Cyrillic) or "sr_Latn"; an unknown language gives English. "en" dates and numbers are those of the
    /// United Kingdom.
    explicit Words(const QString& language = QStringLiteral("en"));

    const QString& language() const { return language_; }
    const QLocale& locale() const { return locale_; }

    /// The text of `source` in `context`, marked there with QT_TRANSLATE_NOOP(context, source). `%n` is replaced by `n`
    /// and picks the plural form.
    QString text(const char* context, const char* source, int n = -1) const;

    /// A score or a change in points, rounded to halves and without trailing zero: "3.5", "4"; "3,5" in Serbian.
    QString points(double value) const;
    /// A percentage rounded to whole numbers, with its sign where asked: "56 %".
    QString percent(double value) const;
    QString day(QDate day) const;       // "8 May 2025", "8. maj 2025."
    QString shortDay(QDate day) const;  // "8 May", for axes

private:
    QString language_;
    QLocale locale_;
    std::shared_ptr<QTranslator> translator_;
};

}  // namespace reliefbook
