// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

struct Message {
    QString context, source, type;
    bool plural = false;
    QStringList forms;  // one translation, or one for each plural form
};

std::vector<Message> messagesOf(QIODevice& file) {
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.push_back({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, {}});
        } else if (xml.name() == "source"_L1) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.back().type = xml.attributes().value("type"_L1).toString();
            if (!messages.back().plural)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.back().forms << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

std::vector<Message> written(const char* language) {
    QFile file(reliefbook::testing::ownData(u"../../translations/reliefbook_%1.ts"_s.arg(QLatin1StringView(language))));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    return messagesOf(file);
}

// ---- The checks. Each answers what it finds wrong; below each is shown a text it has to refuse.

QStringList unfinished(const Message& message) {
    return message.type.isEmpty() ? QStringList() : QStringList{message.type};
}

QStringList missingForms(const Message& message, qsizetype plurals) {
    QStringList found;
    if (message.forms.size() != (message.plural ? plurals : 1))
        found << u"%1 forms"_s.arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty())
            found << u"an empty form"_s;
    }
    return found;
}

/// %1, %n and tags, each as often as it stands there.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(u"%(L?\\d|n)|</?[a-z]+/?>"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QStringList lostPlaceholders(const Message& message) {
    QStringList found;
    for (const QString& form : message.forms) {
        if (placeholders(form) != placeholders(message.source))
            found << form;
    }
    return found;
}

/// Letters after "&", and where there is none before: a control that loses its mnemonic can't be reached by keyboard.
QStringList lostMnemonics(const Message& message) {
    static const QRegularExpression pattern(u"&[\\p{L}\\d]"_s);
    QStringList found;
    for (const QString& form : message.forms) {
        if (form.count(pattern) != message.source.count(pattern))
            found << form;
    }
    return found;
}

QStringList sameAsSource(const Message& message) {
    static const QRegularExpression letter(u"\\p{L}"_s);
    return message.source.contains(letter) && message.forms.contains(message.source) ? QStringList{message.source}
                                                                                     : QStringList();
}

// What stands in Latin letters in Serbian Cyrillic too: names of scales and statistics, units, and in Qt's own texts
// what is printed on keys.
bool standsInLatin(const QString& word, const QString& context) {
    static const QSet<QString> always{u"NRS"_s,  u"PEG"_s,     u"PDF"_s,        u"Reliefbook"_s, u"Theil"_s, u"Sen"_s,
                                      u"Mann"_s, u"Kendall"_s, u"p"_s,          u"S"_s,          u"B"_s,     u"C"_s,
                                      u"CSV"_s,  u"UTF"_s,     u"reliefbook"_s, u"wal"_s,        u"x"_s,     u"JSON"_s,
                                      u"csv"_s,  u"pdf"_s,     u"info"_s,       u"txt"_s,        u"P"_s,     u"DF"_s,
                                      u"json"_s, u"Letter"_s,  u"SVG"_s,        u"PNG"_s,        u"JPEG"_s};
    static const QSet<QString> onKeys{u"Enter"_s, u"Delete"_s, u"Insert"_s, u"Page"_s, u"Up"_s, u"Down"_s};
    static const QSet<QString> units{u"mm"_s, u"pt"_s, u"in"_s, u"P"_s, u"DD"_s, u"CC"_s};
    // The letters of a recovery sheet are Latin, and a folder of exported records names its files and a command.
    static const QSet<QString> onAKey{u"Ctrl"_s, u"L"_s};
    static const QSet<QString> ofASheet{u"I"_s, u"L"_s, u"O"_s, u"U"_s};
    return always.contains(word) || (context == u"RecoverySheet" && ofASheet.contains(word)) ||
           context == u"ExportReadme" || (context == u"reliefbook::LockCard" && onAKey.contains(word)) ||
           (context == u"QShortcut"_s && onKeys.contains(word)) ||
           (context.startsWith(u"QPage"_s) && units.contains(word));
}

QStringList latinWords(const Message& message) {
    static const QRegularExpression left(u"%n|</?[a-z]+/?>"_s);
    static const QRegularExpression latinWord(u"[A-Za-z\\x{00C0}-\\x{024F}]+"_s);
    QStringList found;
    for (QString form : message.forms) {
        form.remove(left);
        for (auto match = latinWord.globalMatch(form); match.hasNext();) {
            const QString word = match.next().captured();
            if (!standsInLatin(word, message.context))
                found << word + u" in "_s + form;
        }
    }
    return found;
}

template <class Check> void expectNothing(const char* language, Check check) {
    for (const Message& message : written(language)) {
        const QStringList found = check(message);
        EXPECT_TRUE(found.isEmpty()) << language << ", " << message.context.toStdString() << ": "
                                     << message.source.toStdString() << "\n  " << found.join(u"; "_s).toStdString();
    }
}

TEST(Translations, AreAllFinishedAndNoneVanished) {
    for (const char* language : {"en", "sr"})
        expectNothing(language, unfinished);
}

TEST(Translations, HaveAllPluralForms) {
    expectNothing("en", [](const Message& message) { return missingForms(message, 2); });
    expectNothing("sr", [](const Message& message) { return missingForms(message, 3); });
}

TEST(Translations, KeepThePlaceholdersOfTheirSource) {
    for (const char* language : {"en", "sr"})
        expectNothing(language, lostPlaceholders);
}

TEST(Translations, KeepTheMnemonicsOfTheirSource) {
    for (const char* language : {"en", "sr"})
        expectNothing(language, lostMnemonics);
}

TEST(Translations, EnglishHoldsPluralFormsOnly) {
    for (const Message& message : written("en"))
        EXPECT_TRUE(message.plural) << message.source.toStdString();
}

TEST(Translations, SerbianIsNotItsEnglishSource) { expectNothing("sr", sameAsSource); }

TEST(Translations, SerbianIsWrittenInCyrillic) { expectNothing("sr", latinWords); }

/// A catalogue of one text, as lupdate and Linguist write it.
Message one(const char* attributes, const char* source, const char* translation) {
    QByteArray text = "<TS><context><name>Page</name><message" + QByteArray(attributes) + "><source>" + source +
                      "</source>" + translation + "</message></context></TS>";
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return messagesOf(buffer).front();
}
Message plain(const char* source, const char* translation) {
    return one("", source, QByteArray("<translation>" + QByteArray(translation) + "</translation>").constData());
}

TEST(TranslationChecks, RefuseWhatIsNotFinished) {
    for (const char* type : {"unfinished", "vanished", "obsolete"}) {
        const QByteArray translation = "<translation type=\"" + QByteArray(type) + "\">Затвори</translation>";
        EXPECT_EQ(unfinished(one("", "Close", translation.constData())), QStringList{QLatin1StringView(type)});
    }
    EXPECT_EQ(unfinished(plain("Close", "Затвори")), QStringList());
}

TEST(TranslationChecks, RefuseAMissingPlural) {
    const char* two = "<translation><numerusform>%n дан</numerusform><numerusform>%n дана</numerusform></translation>";
    EXPECT_EQ(missingForms(one(" numerus=\"yes\"", "%n day(s)", two), 3), QStringList{u"2 forms"_s});
    EXPECT_EQ(missingForms(one(" numerus=\"yes\"", "%n day(s)", two), 2), QStringList());
    EXPECT_EQ(missingForms(plain("Close", ""), 3), QStringList{u"an empty form"_s});
}

TEST(TranslationChecks, RefuseALostPlaceholder) {
    EXPECT_EQ(lostPlaceholders(plain("From %1 to %2", "Од %1 до")).size(), 1);
    EXPECT_EQ(lostPlaceholders(plain("From %1 to %2", "Од %1 до %1")).size(), 1);
    EXPECT_EQ(lostPlaceholders(plain("&lt;b>%1&lt;/b>", "%1")).size(), 1);
    EXPECT_EQ(lostPlaceholders(plain("From %1 to %2", "До %2 од %1")).size(), 0);
}

TEST(TranslationChecks, RefuseALostMnemonic) {
    EXPECT_EQ(lostMnemonics(plain("&amp;Close", "Затвори")).size(), 1);
    EXPECT_EQ(lostMnemonics(plain("Salt &amp; pepper", "&amp;Со и бибер")).size(), 1);
    EXPECT_EQ(lostMnemonics(plain("&amp;Close", "&amp;Затвори")).size(), 0);
}

TEST(TranslationChecks, RefuseEnglishAndLatinLetters) {
    EXPECT_EQ(sameAsSource(plain("Close", "Close")).size(), 1);
    EXPECT_EQ(sameAsSource(plain("%1: %2", "%1: %2")).size(), 0);
    EXPECT_EQ(latinWords(plain("Close", "Zatvori")), QStringList{u"Zatvori in Zatvori"_s});
    EXPECT_EQ(latinWords(plain("Close", "Затворi")).size(), 1);  // one letter of another script
    EXPECT_EQ(latinWords(plain("Delete", "Delete")).size(), 1);  // the key's name is no word elsewhere
    EXPECT_EQ(latinWords(plain("Save as PDF", "Сачувај као PDF")).size(), 0);
}

// measurement.md 2.10: what was seen, never what brought it about, and no promise.
TEST(Translations, NeverSayWhatBroughtAChangeAbout) {
    const QString english =
        u"\\b(reduc\\w*|cure\\w*|curing|heal\\w*|prove\\w*|proof|because|thanks to|due to|caus\\w*|effective\\w*|"
        u"success\\w*|guarant\\w*|(it|this|massage) works|you need|result of|led to|fixe\\w*)\\b"_s;
    const QString serbian =
        u"\\b(излечи\\w*|лечи\\w*|захваљујући|због|доказ\\w*|успе[хш]\\w*|гарант\\w*|смањи(о|ла|ло|ли)|"
        u"узрок\\w*|делотвор\\w*|ефикас\\w*|морате|довел\\w*)\\b"_s;
    const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    const QRegularExpression forbidden(english + u"|"_s + serbian, options);
    ASSERT_TRUE(forbidden.isValid());
    ASSERT_TRUE(u"Massage reduced your pain"_s.contains(forbidden));
    ASSERT_TRUE(u"Масажа је смањила Ваш бол"_s.contains(forbidden));
    int checked = 0;
    for (const Message& message : written("sr")) {
        if (message.source.contains(u"no proof of cause"_s))
            continue;  // the footer, which says that it is none
        // Backups are proved, erasures too; there are causes among the fields of a complaint, and legal claims.
        static const QSet<QString> ofFilesAndRights{
            u"ErasureCertificate"_s, u"ExportReadme"_s,           u"RecordWords"_s,
            u"RestrictActs"_s,       u"reliefbook::BackupCard"_s, u"reliefbook::ProofDialog"_s};
        if (ofFilesAndRights.contains(message.context))
            continue;
        ++checked;
        for (const QString& text : message.forms + QStringList{message.source})
            EXPECT_FALSE(text.contains(forbidden)) << text.toStdString();
    }
    EXPECT_GT(checked, 150);
}

}  // namespace
}  // namespace reliefbook
