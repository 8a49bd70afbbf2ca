-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX alert_bin ON alert (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX alert_client ON alert (client_id);
CREATE INDEX attachment_bin ON attachment (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX attachment_client ON attachment (client_id, created_at);
CREATE INDEX clearance_bin ON clearance (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX clearance_client ON clearance (client_id);
CREATE INDEX clearance_contact ON clearance (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX clearance_finding ON clearance (finding_id);
CREATE INDEX client_bin ON client (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX client_file_no ON client (file_no) WHERE deleted_at IS NULL AND file_no <> '';
CREATE INDEX client_merge_bin ON client_merge (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX client_merge_client ON client_merge (client_id);
CREATE INDEX client_merge_merged ON client_merge (merged_id);
CREATE INDEX client_merged ON client (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX client_relation_bin ON client_relation (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX client_relation_client ON client_relation (client_id);
CREATE INDEX client_relation_contact ON client_relation (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX client_relation_other ON client_relation (other_client_id) WHERE other_client_id IS NOT NULL;
CREATE INDEX client_restricted ON client (restricted_at) WHERE restricted_at IS NOT NULL;
CREATE INDEX client_tag_bin ON client_tag (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX client_tag_client ON client_tag (client_id, tag_id) WHERE deleted_at IS NULL;
CREATE INDEX client_tag_tag ON client_tag (tag_id, client_id) WHERE deleted_at IS NULL;
CREATE INDEX complaint_client ON complaint (client_id);
CREATE INDEX consent_bin ON consent (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX consent_client ON consent (client_id, kind, given_at);
CREATE INDEX consent_response ON consent (response_id) WHERE response_id IS NOT NULL;
CREATE INDEX consent_signature ON consent (signature_id) WHERE signature_id IS NOT NULL;
CREATE INDEX contact_bin ON contact (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX course_bin ON course (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX course_client ON course (client_id, started_on, id, main_area, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX course_event_bin ON course_event (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX course_event_course ON course_event (course_id, on_day);
CREATE INDEX custom_field_bin ON custom_field (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX custom_value_bin ON custom_value (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX custom_value_client ON custom_value (client_id, field_id) WHERE deleted_at IS NULL;
CREATE INDEX custom_value_field ON custom_value (field_id);
CREATE INDEX distinct_clients_bin ON distinct_clients (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX distinct_clients_client ON distinct_clients (client_id, other_client_id) WHERE deleted_at IS NULL;
CREATE INDEX distinct_clients_other ON distinct_clients (other_client_id);
CREATE INDEX finding_bin ON finding (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX finding_client ON finding (client_id, closed_on);
CREATE INDEX finding_override_bin ON finding_override (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX finding_override_client ON finding_override (client_id);
CREATE INDEX finding_override_finding ON finding_override (finding_id);
CREATE INDEX finding_override_session ON finding_override (session_id);
CREATE INDEX finding_response ON finding (response_id) WHERE response_id IS NOT NULL;
CREATE INDEX goal_course ON goal (course_id);
CREATE INDEX history_record ON history (record_id, seq);
CREATE INDEX measure_result_bin ON measure_result (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX measure_result_client ON measure_result (client_id, measure, taken_at);
CREATE UNIQUE INDEX pain_score_alone ON pain_score (course_id, area, phase, taken_at)
    WHERE session_id IS NULL AND deleted_at IS NULL;
CREATE INDEX pain_score_bin ON pain_score (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX pain_score_client ON pain_score (client_id);
CREATE INDEX pain_score_course ON pain_score (course_id, area, phase, session_id, taken_at, value, deleted_at)
    WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX pain_score_session ON pain_score (session_id, area, phase)
    WHERE session_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX questionnaire_bin ON questionnaire (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX questionnaire_version ON questionnaire (questionnaire, version) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX rating_alone ON rating (course_id, scale, phase, taken_at)
    WHERE session_id IS NULL AND deleted_at IS NULL;
CREATE INDEX rating_bin ON rating (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX rating_client ON rating (client_id);
CREATE UNIQUE INDEX rating_session ON rating (session_id, scale, phase)
    WHERE session_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX response_bin ON response (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX response_client ON response (client_id, questionnaire);
CREATE INDEX response_course ON response (course_id) WHERE course_id IS NOT NULL;
CREATE INDEX response_draft ON response (created_at, client_id) WHERE state = 'draft' AND deleted_at IS NULL;
CREATE INDEX response_session ON response (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX response_signature ON response (signature_id) WHERE signature_id IS NOT NULL;
CREATE INDEX response_version ON response (questionnaire, version) WHERE deleted_at IS NULL;
CREATE INDEX rule_setting_bin ON rule_setting (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX rule_setting_rule ON rule_setting (rule) WHERE deleted_at IS NULL;
CREATE INDEX saved_filter_bin ON saved_filter (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX session_bin ON session (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX session_client ON session (client_id, started_at) WHERE deleted_at IS NULL;
CREATE INDEX session_course ON session (course_id, started_at, offset_minutes, state, deleted_at)
    WHERE deleted_at IS NULL AND state <> 'void';
CREATE INDEX session_day ON session (started_at, client_id, offset_minutes, state, deleted_at)
    WHERE deleted_at IS NULL AND state <> 'void';
CREATE INDEX session_draft ON session (started_at, client_id, offset_minutes, state, deleted_at)
    WHERE deleted_at IS NULL AND state = 'draft';
CREATE INDEX signature_bin ON signature (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX signature_client ON signature (client_id);
CREATE INDEX tag_bin ON tag (deleted_at) WHERE deleted_at IS NOT NULL;
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
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY NOT NULL REFERENCES attachment_blob (id),
    client_id  INTEGER NOT NULL REFERENCES client (id),
    purpose    TEXT NOT NULL CHECK (purpose = 'document' OR purpose = 'portrait'),
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL CHECK (size > 0),
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),
    on_day     TEXT CHECK (on_day IS date(on_day)),
    note       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE TABLE attachment_blob (
    id    INTEGER PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT;
CREATE TABLE audit (
    seq            INTEGER PRIMARY KEY NOT NULL,
    at             INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL,
    user_id        INTEGER NOT NULL,
    role           TEXT NOT NULL,
    action         TEXT NOT NULL,
    kind           TEXT NOT NULL,
    record_id      INTEGER NOT NULL,
    fields         TEXT NOT NULL,
    reason         TEXT NOT NULL,
    prev_hash      BLOB NOT NULL,
    hash           BLOB NOT NULL
) STRICT;
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
CREATE TABLE client (
    id              INTEGER PRIMARY KEY NOT NULL,
    file_no         TEXT NOT NULL,
    first_name      TEXT NOT NULL,
    last_name       TEXT NOT NULL,
    birth_name      TEXT NOT NULL,
    preferred_name  TEXT NOT NULL,
    title           TEXT NOT NULL,
    birth_date      TEXT CHECK (birth_date IS date(birth_date)),
    sex             TEXT NOT NULL,
    gender_text     TEXT NOT NULL,
    language        TEXT NOT NULL,
    mobile          TEXT NOT NULL,
    phone_home      TEXT NOT NULL,
    phone_work      TEXT NOT NULL,
    email           TEXT NOT NULL,
    street          TEXT NOT NULL,
    street2         TEXT NOT NULL,
    city            TEXT NOT NULL,
    region          TEXT NOT NULL,
    postcode        TEXT NOT NULL,
    country         TEXT NOT NULL,
    occupation      TEXT NOT NULL,
    sitting_hours   REAL CHECK (sitting_hours BETWEEN 0 AND 24),
    activity        TEXT NOT NULL,
    handedness      TEXT NOT NULL,
    preferences     TEXT NOT NULL,
    referral_source TEXT NOT NULL,
    note            TEXT NOT NULL,
    archived_at     INTEGER,
    restricted_at   INTEGER,
    merged_into     INTEGER REFERENCES client (id),
    created_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES user (id),
    deleted_at      INTEGER,
    CHECK (length(first_name) + length(last_name) BETWEEN 1 AND 2000)
) STRICT;
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
CREATE TABLE client_tag (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    tag_id     INTEGER NOT NULL REFERENCES tag (id),
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE TABLE complaint (
    id                  INTEGER PRIMARY KEY NOT NULL,
    client_id           INTEGER NOT NULL REFERENCES client (id),
    title               TEXT NOT NULL,
    area                TEXT NOT NULL,
    onset               TEXT CHECK (onset IS date(onset)),
    cause               TEXT NOT NULL,
    aggravating         TEXT NOT NULL,
    easing              TEXT NOT NULL,
    diagnosis_by_doctor TEXT NOT NULL,
    code                TEXT NOT NULL,
    created_at          INTEGER NOT NULL,
    created_by          INTEGER NOT NULL REFERENCES user (id),
    deleted_at          INTEGER
) STRICT;
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
CREATE TABLE course (
    id               INTEGER PRIMARY KEY NOT NULL,
    client_id        INTEGER NOT NULL REFERENCES client (id),
    complaint_id     INTEGER REFERENCES complaint (id),
    title            TEXT NOT NULL,
    main_area        TEXT NOT NULL,
    therapist_id     INTEGER NOT NULL REFERENCES user (id),
    goal_text        TEXT NOT NULL,
    goal_score       REAL CHECK (goal_score BETWEEN 0 AND 10),
    planned_sessions INTEGER CHECK (planned_sessions > 0),
    interval_days    INTEGER CHECK (interval_days > 0),
    started_on       TEXT NOT NULL CHECK (started_on IS date(started_on)),
    ended_on         TEXT CHECK (ended_on IS date(ended_on)),
    outcome          TEXT NOT NULL,
    summary          TEXT NOT NULL,
    follow_up_on     TEXT CHECK (follow_up_on IS date(follow_up_on)),
    measures         TEXT NOT NULL,
    created_at       INTEGER NOT NULL,
    created_by       INTEGER NOT NULL REFERENCES user (id),
    deleted_at       INTEGER,
    CHECK (ended_on IS NULL OR ended_on >= started_on)
) STRICT;
CREATE TABLE course_event (
    id         INTEGER PRIMARY KEY NOT NULL,
    course_id  INTEGER NOT NULL REFERENCES course (id),
    kind       TEXT NOT NULL
        CHECK (kind = 'flare' OR kind = 'medicine' OR kind = 'injury' OR kind = 'other_treatment'
               OR kind = 'work' OR kind = 'life'),
    on_day     TEXT NOT NULL CHECK (on_day IS date(on_day)),
    text       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
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
CREATE TABLE custom_value (
    id         INTEGER PRIMARY KEY NOT NULL,
    client_id  INTEGER NOT NULL REFERENCES client (id),
    field_id   INTEGER NOT NULL REFERENCES custom_field (id),
    value      TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE TABLE distinct_clients (
    id              INTEGER PRIMARY KEY NOT NULL,
    client_id       INTEGER NOT NULL REFERENCES client (id),
    other_client_id INTEGER NOT NULL REFERENCES client (id),
    created_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES user (id),
    deleted_at      INTEGER,
    CHECK (other_client_id <> client_id)
) STRICT;
CREATE TABLE erased (
    record_id INTEGER PRIMARY KEY NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
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
CREATE TABLE goal (
    id         INTEGER PRIMARY KEY NOT NULL,
    course_id  INTEGER NOT NULL REFERENCES course (id),
    text       TEXT NOT NULL,
    better     TEXT NOT NULL CHECK (better IN ('higher', 'lower')),
    baseline   REAL,
    target     REAL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE TABLE history (
    seq          INTEGER PRIMARY KEY NOT NULL,
    at           INTEGER NOT NULL,
    user_id      INTEGER NOT NULL REFERENCES user (id),
    kind         TEXT NOT NULL,
    record_id    INTEGER NOT NULL,
    before       TEXT NOT NULL,
    merged_count INTEGER NOT NULL
) STRICT;
CREATE TABLE measure_result (
    id             INTEGER PRIMARY KEY NOT NULL,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    course_id      INTEGER REFERENCES course (id),
    session_id     INTEGER REFERENCES session (id),
    goal_id        INTEGER REFERENCES goal (id),
    measure        TEXT NOT NULL,
    value          REAL NOT NULL,
    unit           TEXT NOT NULL,
    taken_at       INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    answers        TEXT NOT NULL,
    examiner_id    INTEGER REFERENCES user (id),
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES user (id),
    deleted_at     INTEGER
) STRICT;
CREATE TABLE pain_score (
    id             INTEGER PRIMARY KEY NOT NULL,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    course_id      INTEGER REFERENCES course (id),
    session_id     INTEGER REFERENCES session (id),
    area           TEXT NOT NULL,
    phase          TEXT NOT NULL
        CHECK (phase = 'before' OR phase = 'after' OR phase = 'average' OR phase = 'worst' OR phase = 'best'
               OR phase = 'diary' OR phase = 'extra'),
    state          TEXT NOT NULL CHECK (state = 'scored' OR state = 'not_asked' OR state = 'declined'),
    value          REAL CHECK (value BETWEEN 0 AND 10),
    taken_at       INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    entered_by     TEXT NOT NULL
        CHECK (entered_by = 'therapist' OR entered_by = 'client' OR entered_by = 'import'),
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES user (id),
    deleted_at     INTEGER,
    CHECK ((state = 'scored') = (value IS NOT NULL)),
    CHECK (session_id IS NOT NULL OR course_id IS NOT NULL)
) STRICT;
CREATE TABLE pin (
    user_id  INTEGER PRIMARY KEY NOT NULL REFERENCES user (id),
    hash     TEXT NOT NULL,
    wrong    INTEGER NOT NULL CHECK (wrong >= 0),
    wrong_at INTEGER NOT NULL
) STRICT;
CREATE TABLE practice (
    id               INTEGER PRIMARY KEY NOT NULL,
    uuid             TEXT NOT NULL,
    name             TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    profession       TEXT NOT NULL,
    address          TEXT NOT NULL,
    phone            TEXT NOT NULL,
    email            TEXT NOT NULL,
    web              TEXT NOT NULL,
    registration     TEXT NOT NULL,
    letterhead       TEXT NOT NULL,
    logo             BLOB NOT NULL,
    language         TEXT NOT NULL,
    paper            TEXT NOT NULL CHECK (paper IN ('A4', 'Letter')),
    currency         TEXT NOT NULL,
    first_session_no INTEGER NOT NULL,
    retention_years  INTEGER NOT NULL CHECK (retention_years >= 0),
    minors_until_age INTEGER NOT NULL CHECK (minors_until_age >= 0),
    report_every_n   INTEGER NOT NULL CHECK (report_every_n >= 0),
    created_at       INTEGER NOT NULL,
    created_by       INTEGER NOT NULL REFERENCES user (id),
    deleted_at       INTEGER
) STRICT;
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
CREATE TABLE rating (
    id             INTEGER PRIMARY KEY NOT NULL,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    course_id      INTEGER REFERENCES course (id),
    session_id     INTEGER REFERENCES session (id),
    scale          TEXT NOT NULL
        CHECK (scale = 'tension' OR scale = 'stiffness' OR scale = 'stress' OR scale = 'sleep_trouble'),
    phase          TEXT NOT NULL
        CHECK (phase = 'before' OR phase = 'after' OR phase = 'average' OR phase = 'worst' OR phase = 'best'
               OR phase = 'diary' OR phase = 'extra'),
    state          TEXT NOT NULL CHECK (state = 'scored' OR state = 'not_asked' OR state = 'declined'),
    value          REAL CHECK (value BETWEEN 0 AND 10),
    taken_at       INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    entered_by     TEXT NOT NULL
        CHECK (entered_by = 'therapist' OR entered_by = 'client' OR entered_by = 'import'),
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES user (id),
    deleted_at     INTEGER,
    CHECK ((state = 'scored') = (value IS NOT NULL)),
    CHECK (session_id IS NOT NULL OR course_id IS NOT NULL)
) STRICT;
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
CREATE TABLE saved_filter (
    id         INTEGER PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    filter     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE TABLE session (
    id             INTEGER PRIMARY KEY NOT NULL,
    client_id      INTEGER NOT NULL REFERENCES client (id),
    course_id      INTEGER REFERENCES course (id),
    therapist_id   INTEGER NOT NULL REFERENCES user (id),
    started_at     INTEGER NOT NULL,
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    minutes        INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    type           TEXT NOT NULL,
    changed_since  TEXT NOT NULL,
    reaction_last  TEXT NOT NULL,
    subjective     TEXT NOT NULL,
    objective      TEXT NOT NULL,
    assessment     TEXT NOT NULL,
    plan           TEXT NOT NULL,
    quick_note     TEXT NOT NULL,
    advice         TEXT NOT NULL,
    next_due_on    TEXT CHECK (next_due_on IS date(next_due_on)),
    state          TEXT NOT NULL CHECK (state = 'draft' OR state = 'signed' OR state = 'void'),
    signed_at      INTEGER,
    signed_by      INTEGER REFERENCES user (id),
    signed_hash    BLOB NOT NULL,
    carried        TEXT NOT NULL,
    created_at     INTEGER NOT NULL,
    created_by     INTEGER NOT NULL REFERENCES user (id),
    deleted_at     INTEGER
) STRICT;
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
CREATE TABLE tag (
    id         INTEGER PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    colour     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE TABLE user (
    id           INTEGER PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL,
    shown_as     TEXT NOT NULL,
    credentials  TEXT NOT NULL,
    registration TEXT NOT NULL,
    colour       TEXT NOT NULL,
    role         TEXT NOT NULL CHECK (role = 'owner' OR role = 'therapist' OR role = 'reception'),
    active       INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at   INTEGER NOT NULL,
    created_by   INTEGER NOT NULL REFERENCES user (id),
    deleted_at   INTEGER
) STRICT;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_no_rewrite BEFORE UPDATE OF seq, user_id, kind, record_id, before ON history
    BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
