// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoding.h"

#include "core/exchange/filefault.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace reliefbook {
namespace {

using HighHalf = std::array<char16_t, 128>;  // the characters of bytes 0x80-0xFF; 0: none

// clang-format off
constexpr HighHalf windows1250{
    0x20AC, 0, 0x201A, 0, 0x201E, 0x2026, 0x2020, 0x2021, 0, 0x2030, 0x0160, 0x2039, 0x015A, 0x0164, 0x017D, 0x0179,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122, 0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A,
    0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B,
    0x00B0, 0x00B1, 0x02DB, 0x0142, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C,
    0x0154, 0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD, 0x00CE, 0x010E,
    0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA, 0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF,
    0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7, 0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F,
    0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4, 0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9,
};
constexpr HighHalf windows1251{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A, 0x040C, 0x040B, 0x040F,
    0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0, 0x2122, 0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F,
    0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6, 0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407,
    0x00B0, 0x00B1, 0x0406, 0x0456, 0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457,
    0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041A, 0x041B, 0x041C, 0x041D, 0x041E, 0x041F,
    0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042A, 0x042B, 0x042C, 0x042D, 0x042E, 0x042F,
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, 0x0438, 0x0439, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F,
    0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447, 0x0448, 0x0449, 0x044A, 0x044B, 0x044C, 0x044D, 0x044E, 0x044F,
};
// clang-format on

unsigned char byteAt(const QByteArray& bytes, qsizetype i) { return static_cast<unsigned char>(bytes[i]); }

bool isHigh(unsigned char byte) { return byte >= 0x80; }
bool isAsciiLetter(unsigned char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

// Text in UTF-16 without a mark betrays itself by its digits, commas and line ends, whose upper bytes are zero.
std::optional<Encoding> utf16ByZeros(const QByteArray& bytes) {
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i + 1 < looked; i += 2) {
        first += bytes[i] == 0 ? 1 : 0;
        second += bytes[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype enough = std::max<qsizetype>(2, looked / 20);
    if (second >= enough && first * 20 <= second)
        return Encoding::Utf16LittleEndian;
    if (first >= enough && second * 20 <= first)
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    return !decoder.hasError();
}

bool holdsOnly(const QByteArray& bytes, const HighHalf& half) {
    return std::ranges::all_of(bytes, [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return !isHigh(byte) || half[byte - 0x80U] != 0;
    });
}

// Words of a Latin language have few letters beyond ASCII, each among ASCII letters; Cyrillic words have nothing else.
bool looksCyrillic(const QByteArray& bytes) {
    qsizetype amongTheirLike = 0;
    qsizetype amongAscii = 0;
    for (qsizetype i = 1; i < bytes.size(); ++i) {
        const unsigned char left = byteAt(bytes, i - 1);
        const unsigned char right = byteAt(bytes, i);
        amongTheirLike += isHigh(left) && isHigh(right) ? 1 : 0;
        amongAscii += (isHigh(left) && isAsciiLetter(right)) || (isAsciiLetter(left) && isHigh(right)) ? 1 : 0;
    }
    return amongTheirLike > amongAscii;
}

QString fromTable(const QByteArray& bytes, const HighHalf& half) {
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return isHigh(byte) ? QChar(half[byte - 0x80U]) : QChar(QLatin1Char(c));
    });
    return text;
}

QString fromUnicode(const QByteArray& bytes, QStringDecoder::Encoding encoding, const QString& file) {
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || (encoding != QStringDecoder::Utf8 && bytes.size() % 2 != 0))
        throw refused(file, FileFault::BrokenText);
    return text;
}

// Stateless decoders keep the mark.
QString withoutMark(QString text) {
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

}  // namespace

Encoding encodingOf(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    if (const auto utf16 = utf16ByZeros(bytes))
        return *utf16;
    if (isUtf8(bytes))
        return Encoding::Utf8;
    if (!holdsOnly(bytes, windows1250))
        return Encoding::Windows1251;
    if (!holdsOnly(bytes, windows1251))
        return Encoding::Windows1250;
    return looksCyrillic(bytes) ? Encoding::Windows1251 : Encoding::Windows1250;
}

QString decodedText(const QByteArray& bytes, const QString& file) {
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        throw refused(file, FileFault::Spreadsheet);
    const Encoding encoding = encodingOf(bytes);
    QString text;
    switch (encoding) {
        case Encoding::Utf8: text = fromUnicode(bytes, QStringDecoder::Utf8, file); break;
        case Encoding::Utf16LittleEndian: text = fromUnicode(bytes, QStringDecoder::Utf16LE, file); break;
        case Encoding::Utf16BigEndian: text = fromUnicode(bytes, QStringDecoder::Utf16BE, file); break;
        case Encoding::Windows1250:
        case Encoding::Windows1251: {
            const HighHalf& half = encoding == Encoding::Windows1250 ? windows1250 : windows1251;
            if (!holdsOnly(bytes, half))
                throw refused(file, FileFault::BrokenText);
            text = fromTable(bytes, half);
            break;
        }
    }
    if (const qsizetype nul = text.indexOf(QChar(u'\0')); nul >= 0)
        throw refused(file, FileFault::NulByte, {QString::number(QStringView(text).left(nul).count(u'\n') + 1)});
    return withoutMark(std::move(text));
}

}  // namespace reliefbook
