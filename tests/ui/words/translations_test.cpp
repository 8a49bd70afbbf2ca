// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"

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

std::vector<Message> messagesIn(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
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

QString written(const char* language) {
    return reliefbook::testing::ownData(u"../../translations/reliefbook_%1.ts"_s.arg(QLatin1StringView(language)));
}

QMultiMap<QString, int> placeholders(const QString& text) {
    static const QRegularExpression pattern(u"%(n|\\d)"_s);
    QMultiMap<QString, int> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(), 1);
    return found;
}

TEST(Translations, AreAllFinishedAndNoneVanished) {
    for (const char* language : {"en", "sr"}) {
        for (const Message& message : messagesIn(written(language)))
            EXPECT_EQ(message.type, QString()) << language << ": " << message.source.toStdString();
    }
}

TEST(Translations, HaveAllPluralForms) {
    for (const auto& [language, forms] : {std::pair{"en", 2}, std::pair{"sr", 3}}) {
        for (const Message& message : messagesIn(written(language))) {
            EXPECT_EQ(message.forms.size(), message.plural ? forms : 1) << message.source.toStdString();
            for (const QString& form : message.forms)
                EXPECT_FALSE(form.trimmed().isEmpty()) << message.source.toStdString();
        }
    }
}

TEST(Translations, KeepThePlaceholdersOfTheirSource) {
    for (const char* language : {"en", "sr"}) {
        for (const Message& message : messagesIn(written(language))) {
            for (const QString& form : message.forms)
                EXPECT_EQ(placeholders(form), placeholders(message.source)) << form.toStdString();
        }
    }
}

TEST(Translations, EnglishHoldsPluralFormsOnly) {
    for (const Message& message : messagesIn(written("en")))
        EXPECT_TRUE(message.plural) << message.source.toStdString();
}

// What stands in Latin letters in Serbian Cyrillic too: names of scales and statistics, units, keys.
TEST(Translations, SerbianIsWrittenInCyrillic) {
    const QSet<QString> allowed{u"NRS"_s,  u"PEG"_s,     u"PDF"_s,        u"Reliefbook"_s, u"Theil"_s, u"Sen"_s,
                                u"Mann"_s, u"Kendall"_s, u"p"_s,          u"S"_s,          u"B"_s,     u"C"_s,
                                u"CSV"_s,  u"UTF"_s,     u"reliefbook"_s, u"wal"_s,        u"x"_s};
    static const QRegularExpression letter(u"\\p{L}"_s);
    static const QRegularExpression latinWord(u"[A-Za-z\\x{00C0}-\\x{024F}]+"_s);
    for (const Message& message : messagesIn(written("sr"))) {
        for (QString form : message.forms) {
            if (message.source.contains(letter)) {
                EXPECT_NE(form, message.source);
            }
            form.remove(u"%n"_s);
            for (auto match = latinWord.globalMatch(form); match.hasNext();) {
                const QString word = match.next().captured();
                EXPECT_TRUE(allowed.contains(word)) << word.toStdString() << " in " << form.toStdString();
            }
        }
    }
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
    for (const Message& message : messagesIn(written("sr"))) {
        if (message.source.contains(u"no proof of cause"_s))
            continue;  // the footer, which says that it is none
        ++checked;
        for (const QString& text : message.forms + QStringList{message.source})
            EXPECT_FALSE(text.contains(forbidden)) << text.toStdString();
    }
    EXPECT_GT(checked, 150);
}

}  // namespace
}  // namespace reliefbook
