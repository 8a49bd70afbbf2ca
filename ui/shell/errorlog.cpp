// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorlog.h"

#include <QLatin1StringView>

namespace reliefbook {
namespace {

constexpr std::size_t kept = 50;

std::vector<NotedError>& errors() {
    static std::vector<NotedError> all;
    return all;
}

const char* nameOf(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::FileMissing: return "FileMissing";
        case ErrorKind::FileEmpty: return "FileEmpty";
        case ErrorKind::FileExists: return "FileExists";
        case ErrorKind::NotAPractice: return "NotAPractice";
        case ErrorKind::WrongPassphrase: return "WrongPassphrase";
        case ErrorKind::PassphraseRefused: return "PassphraseRefused";
        case ErrorKind::FileInUse: return "FileInUse";
        case ErrorKind::FileTooNew: return "FileTooNew";
        case ErrorKind::FileDamaged: return "FileDamaged";
        case ErrorKind::WorkingFileMissing: return "WorkingFileMissing";
        case ErrorKind::OlderCopy: return "OlderCopy";
        case ErrorKind::PlaceRefused: return "PlaceRefused";
        case ErrorKind::ForeignWriter: return "ForeignWriter";
        case ErrorKind::ReadOnlyPlace: return "ReadOnlyPlace";
        case ErrorKind::FileUnreadable: return "FileUnreadable";
        case ErrorKind::DiskFull: return "DiskFull";
        case ErrorKind::WriteFailed: return "WriteFailed";
        case ErrorKind::WrongLibrary: return "WrongLibrary";
        case ErrorKind::NotEnoughSpace: return "NotEnoughSpace";
        case ErrorKind::RecoveryRefused: return "RecoveryRefused";
        case ErrorKind::PinRefused: return "PinRefused";
        case ErrorKind::RetentionHolds: return "RetentionHolds";
        case ErrorKind::Conflict: return "Conflict";
        case ErrorKind::NotAllowed: return "NotAllowed";
        case ErrorKind::BadInput: return "BadInput";
        case ErrorKind::NoSuchRecord: return "NoSuchRecord";
        case ErrorKind::Cancelled: return "Cancelled";
        case ErrorKind::Bug: return "Bug";
    }
    return "";
}

}  // namespace

const std::vector<NotedError>& notedErrors() { return errors(); }

void noteError(const Error& error) {
    if (errors().size() == kept)
        errors().erase(errors().begin());
    errors().push_back({now(), error.kind()});
}

QString errorName(ErrorKind kind) { return QLatin1StringView(nameOf(kind)); }

}  // namespace reliefbook
