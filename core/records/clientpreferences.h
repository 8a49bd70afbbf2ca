// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// How a client likes to be treated, as it lies in Client::preferences. What nobody said is empty.
struct ClientPreferences {
    QString pressure;    // light, medium, firm
    QString products;    // in the client's words: "no lavender"
    QString position;    // in the client's words: "on the side"
    QString music;       // in the client's words: "silence"
    QString contactWay;  // phone, message, email, post

    bool operator==(const ClientPreferences&) const = default;
};

/// Of what is stored; text that is no such JSON says nothing.
ClientPreferences clientPreferences(const QString& stored);

/// `stored` with these in it. What else stands there, of a newer program, stays; where nothing is left it is empty.
QString withPreferences(const QString& stored, const ClientPreferences& preferences);

}  // namespace reliefbook
