-- SPDX-License-Identifier: GPL-3.0-or-later
-- Intake: people around a client, tags and own fields, alerts; questionnaires of the practice's own, answers,
-- signatures, consents; what screening found, was cleared and overridden; clients who were merged.

-- As in 0001: words are checked with OR, one index per reference, and the bin by itself.

CREATE TABLE contact (
    id           INTEGER PRIMARY KEY NOT NULL,
    kind         TEXT NOT NULL
        CHECK (kind = 'doctor' OR kind = 'referrer' OR kind = 'guardian' OR kind = 'payer' OR kind = 'other'),
    name         TEXT NOT NULL,
    speciality   TEXT NOT NULL,
    organisation TEXT NOT NULL,
    phone        TEXT NOT NULL,
    email        TEXT NOT NULL,
    address      TEXT NOT NULL,
    note         TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES user (id),
    deleted_at   INTEGER
) STRICT;
CREATE INDEX contact_bin ON contact (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE client_relation (
    id              INTEGER PRIMARY KEY NOT NULL,
    client_id       INTEGER NOT NULL REFERENCES client (id),
    other_client_id INTEGER REFERENCES client (id),
    contact_id      INTEGER REFERENCES contact (id),
    role            TEXT NOT NULL
        CHECK (role = 'guardian' OR role = 'emergency' OR role = 'payer' OR role = 'partner'
               OR role = 'family' OR role = 'doctor' OR role = 'referrer'),
    note            TEXT NOT NULL,
    created_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES user (id),
    deleted_at      INTEGER,
    CHECK ((other_client_id IS NULL) <> (contact_id IS NULL)),
    CHECK (other_client_id <> client_id)
) STRICT;
CREATE INDEX client_relation_client ON client_relation (client_id);
CREATE INDEX client_relation_other ON client_relation (other_client_id) WHERE other_client_id IS NOT NULL;
CREATE INDEX client_relation_contact ON client_relation (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX client_relation_bin ON client_relation (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE tag (
    id         INTEGER PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    colour     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX tag_bin ON tag (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE client_tag (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    tag_id     INTEGER NOT NULL REFERENCES tag (id),
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX client_tag_client ON client_tag (client_id, tag_id) WHERE deleted_at IS NULL;
CREATE INDEX client_tag_tag ON client_tag (tag_id, client_id) WHERE deleted_at IS NULL;
CREATE INDEX client_tag_bin ON client_tag (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE custom_field (
    id         INTEGER PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    type       TEXT NOT NULL
        CHECK (type = 'text' OR type = 'number' OR type = 'day' OR type = 'choice' OR type = 'yes_no'),
    choices    TEXT NOT NULL,
    sort       INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX custom_field_bin ON custom_field (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE custom_value (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    field_id   INTEGER NOT NULL REFERENCES custom_field (id),
    value      TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX custom_value_client ON custom_value (client_id, field_id) WHERE deleted_at IS NULL;
CREATE INDEX custom_value_field ON custom_value (field_id);
CREATE INDEX custom_value_bin ON custom_value (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE alert (
    id          INTEGER PRIMARY KEY NOT NULL,
    client_id   INTEGER NOT NULL REFERENCES client (id),
    kind        TEXT NOT NULL CHECK (kind = 'medical' OR kind = 'screening' OR kind = 'personal' OR kind = 'admin'),
    text        TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 100000),
    from_day    TEXT CHECK (from_day IS date(from_day)),
    until_day   TEXT CHECK (until_day IS date(until_day)),
    acknowledge INTEGER NOT NULL CHECK (acknowledge IN (0, 1)),
    created_at  INTEGER NOT NULL,
    created_by  INTEGER NOT NULL REFERENCES user (id),
    deleted_at  INTEGER,
    CHECK (until_day IS NULL OR from_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX alert_client ON alert (client_id);
CREATE INDEX alert_bin ON alert (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE questionnaire (
    id            INTEGER PRIMARY KEY NOT NULL,
    questionnaire TEXT NOT NULL CHECK (length(questionnaire) BETWEEN 1 AND 1000),
    version       INTEGER NOT NULL CHECK (version >= 1),
    definition    TEXT NOT NULL,
    wordings      TEXT NOT NULL,
    origin        TEXT NOT NULL CHECK (origin = 'own' OR origin = 'edited' OR origin = 'imported'),
    licence       TEXT NOT NULL,
    offered       INTEGER NOT NULL CHECK (offered IN (0, 1)),
    created_at    INTEGER NOT NULL,
    created_by    INTEGER NOT NULL REFERENCES user (id),
    deleted_at    INTEGER
) STRICT;
CREATE UNIQUE INDEX questionnaire_version ON questionnaire (questionnaire, version) WHERE deleted_at IS NULL;
CREATE INDEX questionnaire_bin ON questionnaire (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE rule_setting (
    id         INTEGER PRIMARY KEY NOT NULL,
    rule       TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 1000),
    off        INTEGER NOT NULL CHECK (off IN (0, 1)),
    level      TEXT NOT NULL
        CHECK (level = '' OR level = 'stop' OR level = 'clear' OR level = 'area' OR level = 'adapt' OR level = 'ask'),
    reason     TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 100000),
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX rule_setting_rule ON rule_setting (rule) WHERE deleted_at IS NULL;
CREATE INDEX rule_setting_bin ON rule_setting (deleted_at) WHERE deleted_at IS NOT NULL;

-- What was signed: the text word by word, and its hash.
CREATE TABLE signature (
    id             INTEGER PRIMARY KEY NOT NULL,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    strokes        TEXT NOT NULL,
    signer         TEXT NOT NULL,
    relation       TEXT NOT NULL,
    at             INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    text           TEXT NOT NULL,
    text_hash      BLOB NOT NULL,
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES user (id),
    deleted_at     INTEGER
) STRICT;
CREATE INDEX signature_client ON signature (client_id);
CREATE INDEX signature_bin ON signature (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE response (
    id             INTEGER PRIMARY KEY NOT NULL,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    course_id      INTEGER REFERENCES course (id),
    session_id     INTEGER REFERENCES session (id),
    questionnaire  TEXT NOT NULL CHECK (length(questionnaire) BETWEEN 1 AND 1000),
    version        INTEGER NOT NULL CHECK (version >= 1),
    language       TEXT NOT NULL,
    answers        TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('draft', 'complete')),
    answered_by    TEXT NOT NULL
        CHECK (answered_by = 'client' OR answered_by = 'therapist' OR answered_by = 'paper'),
    completed_at   INTEGER,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    signature_id   INTEGER REFERENCES signature (id),
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES user (id),
    deleted_at     INTEGER,
    CHECK ((state = 'complete') = (completed_at IS NOT NULL))
) STRICT;
CREATE INDEX response_client ON response (client_id, questionnaire);
CREATE INDEX response_course ON response (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX response_session ON response (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX response_signature ON response (signature_id) WHERE signature_id IS NOT NULL;
CREATE INDEX response_draft ON response (created_at, client_id) WHERE state = 'draft' AND deleted_at IS NULL;
CREATE INDEX response_bin ON response (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE finding (
    id           INTEGER PRIMARY KEY NOT NULL,
    client_id    INTEGER NOT NULL REFERENCES client (id),
    rule         TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 1000),
    rule_version INTEGER NOT NULL,
    level        TEXT NOT NULL
        CHECK (level = 'stop' OR level = 'clear' OR level = 'area' OR level = 'adapt' OR level = 'ask'),
    areas        TEXT NOT NULL,
    response_id  INTEGER REFERENCES response (id),
    item         TEXT NOT NULL,
    opened_on    TEXT NOT NULL CHECK (opened_on IS date(opened_on)),
    until_day    TEXT CHECK (until_day IS date(until_day)),
    closed_on    TEXT CHECK (closed_on IS date(closed_on)),
    reason       TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES user (id),
    deleted_at   INTEGER
) STRICT;
CREATE INDEX finding_client ON finding (client_id, closed_on);
CREATE INDEX finding_response ON finding (response_id) WHERE response_id IS NOT NULL;
CREATE INDEX finding_bin ON finding (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE clearance (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    finding_id INTEGER NOT NULL REFERENCES finding (id),
    contact_id INTEGER REFERENCES contact (id),
    who        TEXT NOT NULL,
    on_day     TEXT NOT NULL CHECK (on_day IS date(on_day)),
    allowed    TEXT NOT NULL,
    until_day  TEXT CHECK (until_day IS date(until_day)),
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX clearance_client ON clearance (client_id);
CREATE INDEX clearance_finding ON clearance (finding_id);
CREATE INDEX clearance_contact ON clearance (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX clearance_bin ON clearance (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE finding_override (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    finding_id INTEGER NOT NULL REFERENCES finding (id),
    session_id INTEGER NOT NULL REFERENCES session (id),
    user_id    INTEGER NOT NULL REFERENCES user (id),
    reason     TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 100000),
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX finding_override_client ON finding_override (client_id);
CREATE INDEX finding_override_finding ON finding_override (finding_id);
CREATE INDEX finding_override_session ON finding_override (session_id);
CREATE INDEX finding_override_bin ON finding_override (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE consent (
    id                INTEGER PRIMARY KEY NOT NULL,
    client_id         INTEGER NOT NULL REFERENCES client (id),
    kind              TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 1000),
    text_version      INTEGER NOT NULL,
    language          TEXT NOT NULL,
    response_id       INTEGER REFERENCES response (id),
    signature_id      INTEGER REFERENCES signature (id),
    given_at          INTEGER NOT NULL,
    offset_minutes    INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    withdrawn_at      INTEGER,
    withdrawal_reason TEXT NOT NULL,
    created_at        INTEGER NOT NULL,
    created_by        INTEGER NOT NULL REFERENCES user (id),
    deleted_at        INTEGER
) STRICT;
CREATE INDEX consent_client ON consent (client_id, kind, given_at);
CREATE INDEX consent_response ON consent (response_id) WHERE response_id IS NOT NULL;
CREATE INDEX consent_signature ON consent (signature_id) WHERE signature_id IS NOT NULL;
CREATE INDEX consent_bin ON consent (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE client_merge (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    merged_id  INTEGER NOT NULL REFERENCES client (id),
    moved      TEXT NOT NULL,
    before     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX client_merge_client ON client_merge (client_id);
CREATE INDEX client_merge_merged ON client_merge (merged_id);
CREATE INDEX client_merge_bin ON client_merge (deleted_at) WHERE deleted_at IS NOT NULL;
