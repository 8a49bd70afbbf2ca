// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

namespace reliefbook {

/// A signature under exactly one text. Never changed: whoever signs again makes another one.
struct SignedText {
    Id<SignedText> id = {};
    Id<Client> client = {};
    QString strokes;  // JSON: normalised points with their times; empty: the name was typed
    QString signer;
    QString relation;  // "" for the client; "guardian"
    Moment at;
    int offsetMinutes = 0;
    QString text;         // what was signed, word by word
    QByteArray textHash;  // BLAKE2b of the text's UTF-8
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const SignedText&) const = default;
};
template <> struct Table<SignedText> {
    static constexpr auto name = "signature";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &SignedText::id});
        each(Column{"client_id", &SignedText::client});
        each(Column{"strokes", &SignedText::strokes});
        each(Column{"signer", &SignedText::signer});
        each(Column{"relation", &SignedText::relation});
        each(Column{"at", &SignedText::at});
        each(Column{"offset_minutes", &SignedText::offsetMinutes});
        each(Column{"text", &SignedText::text});
        each(Column{"text_hash", &SignedText::textHash});
        each(Column{"created_at", &SignedText::createdAt});
        each(Column{"created_by", &SignedText::createdBy});
        each(Column{"deleted_at", &SignedText::deletedAt});
    }
};

/// A draft is not finished; what is complete stays as it was answered.
enum class ResponseState { Draft, Complete };
template <> struct EnumWords<ResponseState> {
    static constexpr auto words = std::to_array<std::string_view>({"draft", "complete"});
};

/// Who entered the answers: the client on this computer, the therapist who asked, or somebody from paper.
enum class AnsweredBy { Client, Therapist, Paper };
template <> struct EnumWords<AnsweredBy> {
    static constexpr auto words = std::to_array<std::string_view>({"client", "therapist", "paper"});
};

/// The answers to one form.
struct Response {
    Id<Response> id = {};
    Id<Client> client = {};
    std::optional<Id<Course>> course;
    std::optional<Id<Session>> session;
    QString questionnaire;  // its id
    int version = 1;
    QString language;  // it was asked in
    QString answers;   // JSON by item (core/questionnaires/condition.h)
    ResponseState state = ResponseState::Draft;
    AnsweredBy answeredBy = AnsweredBy::Therapist;
    std::optional<Moment> completedAt;
    int offsetMinutes = 0;
    std::optional<Id<SignedText>> signature;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Response&) const = default;
};
template <> struct Table<Response> {
    static constexpr auto name = "response";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Response::id});
        each(Column{"client_id", &Response::client});
        each(Column{"course_id", &Response::course});
        each(Column{"session_id", &Response::session});
        each(Column{"questionnaire", &Response::questionnaire});
        each(Column{"version", &Response::version});
        each(Column{"language", &Response::language});
        each(Column{"answers", &Response::answers});
        each(Column{"state", &Response::state});
        each(Column{"answered_by", &Response::answeredBy});
        each(Column{"completed_at", &Response::completedAt});
        each(Column{"offset_minutes", &Response::offsetMinutes});
        each(Column{"signature_id", &Response::signature});
        each(Column{"created_at", &Response::createdAt});
        each(Column{"created_by", &Response::createdBy});
        each(Column{"deleted_at", &Response::deletedAt});
    }
};

}  // namespace reliefbook
