// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// What it is for. Of several portraits the one entered last is shown.
enum class AttachmentPurpose { Document, Portrait };
template <> struct EnumWords<AttachmentPurpose> {
    static constexpr auto words = std::to_array<std::string_view>({"document", "portrait"});
};

/// A file that was put into a client's records: a letter, a picture. Its bytes are not in the record but beside it
/// (core/practice/attachments.h), are there before it and never change.
struct Attachment {
    Id<Attachment> id = {};
    Id<Client> client = {};
    AttachmentPurpose purpose = AttachmentPurpose::Document;
    QString name;                // as documentName() leaves it: safe on any system
    QString mediaType;           // found in the bytes, not believed of a name
    qint64 size = 0;             // bytes
    QByteArray sha256;           // of the bytes
    std::optional<QDate> onDay;  // which the document bears
    QString note;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Attachment&) const = default;
};
template <> struct Table<Attachment> {
    static constexpr auto name = "attachment";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Attachment::id});
        each(Column{"client_id", &Attachment::client});
        each(Column{"purpose", &Attachment::purpose});
        each(Column{"name", &Attachment::name});
        each(Column{"media_type", &Attachment::mediaType});
        each(Column{"size", &Attachment::size});
        each(Column{"sha256", &Attachment::sha256});
        each(Column{"on_day", &Attachment::onDay});
        each(Column{"note", &Attachment::note});
        each(Column{"created_at", &Attachment::createdAt});
        each(Column{"created_by", &Attachment::createdBy});
        each(Column{"deleted_at", &Attachment::deletedAt});
    }
};

}  // namespace reliefbook
