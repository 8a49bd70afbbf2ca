-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX client_bin ON client (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX client_file_no ON client (file_no) WHERE deleted_at IS NULL AND file_no <> '';
CREATE INDEX client_restricted ON client (restricted_at) WHERE restricted_at IS NOT NULL;
CREATE INDEX complaint_client ON complaint (client_id);
CREATE INDEX course_bin ON course (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX course_client ON course (client_id, started_on, id, main_area, deleted_at) WHERE deleted_at IS NULL;
CREATE INDEX course_event_bin ON course_event (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX course_event_course ON course_event (course_id, on_day);
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
CREATE UNIQUE INDEX rating_alone ON rating (course_id, scale, phase, taken_at)
    WHERE session_id IS NULL AND deleted_at IS NULL;
CREATE INDEX rating_bin ON rating (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX rating_client ON rating (client_id);
CREATE UNIQUE INDEX rating_session ON rating (session_id, scale, phase)
    WHERE session_id IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX session_bin ON session (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX session_client ON session (client_id, started_at) WHERE deleted_at IS NULL;
CREATE INDEX session_course ON session (course_id, started_at, offset_minutes, state, deleted_at)
    WHERE deleted_at IS NULL AND state <> 'void';
CREATE INDEX session_day ON session (started_at, client_id, offset_minutes, state, deleted_at)
    WHERE deleted_at IS NULL AND state <> 'void';
CREATE INDEX session_draft ON session (started_at, client_id, offset_minutes, state, deleted_at)
    WHERE deleted_at IS NULL AND state = 'draft';
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
CREATE TABLE erased (
    record_id INTEGER PRIMARY KEY NOT NULL,
    at        INTEGER NOT NULL
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
