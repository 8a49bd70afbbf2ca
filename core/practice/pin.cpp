// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/pin.h"

#include "core/base/error.h"
#include "core/practice/audit.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// As plain digits, whatever script they were typed in; empty when there is anything else.
QString digitsOf(QStringView typed) {
    QString digits;
    for (const QChar one : typed) {
        if (one.digitValue() < 0)
            return {};
        digits += QChar(u'0' + one.digitValue());
    }
    return digits;
}

void wipe(const QByteArray& bytes) {
    sodium_memzero(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

void noteIn(Practice& practice, const QString& action) {
    AuditEntry entry;
    entry.at = now();
    entry.offsetMinutes = offsetMinutesAt(entry.at);
    entry.user = practice.user().id;
    entry.role = practice.user().role;
    entry.action = action;
    appendAudit(practice.database(), auditHead(practice.database()), entry);
}

/// The wait after so many wrong tries.
std::chrono::milliseconds waitAfter(int wrong) {
    return wrong < 1 ? std::chrono::seconds(0) : std::chrono::seconds(1LL << std::min(wrong - 1, 3));
}

void setWrong(Practice& practice, int wrong) {
    practice.database()
        .query("UPDATE pin SET wrong = ?, wrong_at = ? WHERE user_id = ?", wrong, now(), practice.user().id)
        .run();
}

}  // namespace

bool isTrivialPin(QStringView digits) {
    const QString pin = digitsOf(digits);
    const qsizetype size = pin.size();
    if (size == 0)
        return true;
    QString distinct = pin;
    std::sort(distinct.begin(), distinct.end());
    distinct.truncate(std::unique(distinct.begin(), distinct.end()) - distinct.begin());
    if (distinct.size() <= 2)
        return true;
    bool isRow = true;  // 234567, 987654, 024680
    for (qsizetype i = 2; i < size; ++i)
        isRow = isRow && (pin[i].digitValue() - pin[i - 1].digitValue() + 10) % 10 ==
                             (pin[1].digitValue() - pin[0].digitValue() + 10) % 10;
    if (isRow)
        return true;
    for (const qsizetype period : {2, 3, 4}) {  // 123123
        if (size >= 2 * period && pin.first(size - period) == pin.last(size - period))
            return true;
    }
    QString mirrored = pin;
    std::reverse(mirrored.begin(), mirrored.end());
    if (mirrored == pin)
        return true;
    bool isPairs = size % 2 == 0;  // 112233
    for (qsizetype i = 0; isPairs && i < size; i += 2)
        isPairs = pin[i] == pin[i + 1];
    if (isPairs)
        return true;
    for (const QStringView keys : {u"147258369", u"963852741", u"159753", u"357159", u"789456123", u"321654987",
                                   u"741852963", u"369258147", u"01234567890", u"09876543210"}) {
        if (keys.contains(pin))
            return true;
    }
    return false;
}

QString pinHash(QStringView typed) {
    const QString digits = digitsOf(typed);
    if (digits.size() < fewestPinDigits || isTrivialPin(digits))
        throw Error(ErrorKind::PinRefused);
    if (sodium_init() < 0)
        throw Error(ErrorKind::Bug, {u"sodium_init"_s});
    const QByteArray pin = digits.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str(hash.data(), pin.constData(), static_cast<unsigned long long>(pin.size()),
                                         crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    wipe(pin);
    if (failed != 0)
        throw Error(ErrorKind::Bug, {u"crypto_pwhash_str"_s});  // no memory
    return QString::fromLatin1(hash.data());
}

bool isPin(const QString& hash, QStringView typed) {
    const QByteArray stored = hash.toLatin1();
    const QByteArray pin = digitsOf(typed).toLatin1();
    const bool is =
        sodium_init() >= 0 && !pin.isEmpty() && stored.size() < int(crypto_pwhash_STRBYTES) &&
        crypto_pwhash_str_verify(stored.constData(), pin.constData(), static_cast<unsigned long long>(pin.size())) == 0;
    wipe(pin);
    return is;
}

bool hasPin(Practice& practice) { return pinState(practice).isSet; }

void setPin(Practice& practice, const QString& hash) {
    practice.write([&] {
        practice.database()
            .query(
                "INSERT INTO pin (user_id, hash, wrong, wrong_at) VALUES (?, ?, 0, 0) "
                "ON CONFLICT (user_id) DO UPDATE SET hash = excluded.hash, wrong = 0, wrong_at = 0",
                practice.user().id, hash)
            .run();
        noteIn(practice, u"pin-set"_s);
    });
}

void removePin(Practice& practice) {
    practice.write([&] {
        practice.database().query("DELETE FROM pin WHERE user_id = ?", practice.user().id).run();
        noteIn(practice, u"pin-removed"_s);
    });
}

PinState pinState(Practice& practice) {
    PinState state;
    auto row = practice.database().query("SELECT wrong, wrong_at FROM pin WHERE user_id = ?", practice.user().id);
    if (!row.next())
        return state;
    state.isSet = true;
    state.wrong = row.column<int>(0);
    const std::chrono::milliseconds whole = waitAfter(state.wrong);
    // A clock that was set back must not make it longer than it is.
    const std::chrono::milliseconds left = whole - std::chrono::milliseconds(now().utcMs - row.column<qint64>(1));
    state.wait = std::clamp(left, std::chrono::milliseconds(0), whole);
    return state;
}

QString beginPinTry(Practice& practice) {
    const PinState state = pinState(practice);
    if (!state.isSet || state.isSpent() || state.wait.count() > 0)
        return {};
    QString hash;
    practice.write([&] {
        hash = practice.database().value<QString>("SELECT hash FROM pin WHERE user_id = ?", practice.user().id);
        setWrong(practice, state.wrong + 1);
    });
    return hash;
}

void endPinTry(Practice& practice, bool right) {
    practice.write([&] {
        setWrong(practice, right ? 0 : pinState(practice).wrong);  // the wait begins now
        noteIn(practice, right ? u"unlock"_s : u"pin-failed"_s);
    });
}

void renewPin(Practice& practice) {
    if (!pinState(practice).isSpent())
        return;
    practice.write([&] {
        setWrong(practice, 0);
        noteIn(practice, u"pin-renewed"_s);
    });
}

}  // namespace reliefbook
