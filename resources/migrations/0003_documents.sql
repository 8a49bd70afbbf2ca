-- SPDX-License-Identifier: GPL-3.0-or-later
-- Documents and pictures of a client; files that are known to be two people's; filters of the list of clients.

-- As in 0001: words are checked with OR, one index per reference, and the bin by itself.

-- The bytes lie apart, so that a record stays small in history and lists. They come first and never change: a record
-- without its bytes can't be.
CREATE TABLE attachment_blob (
    id    INTEGER PRIMARY KEY NOT NULL,
    bytes BLOB NOT NULL CHECK (length(bytes) > 0)
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
CREATE INDEX attachment_client ON attachment (client_id, created_at);
CREATE INDEX attachment_bin ON attachment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE distinct_clients (
    id              INTEGER PRIMARY KEY NOT NULL,
    client_id       INTEGER NOT NULL REFERENCES client (id),
    other_client_id INTEGER NOT NULL REFERENCES client (id),
    created_at      INTEGER NOT NULL,
    created_by      INTEGER NOT NULL REFERENCES user (id),
    deleted_at      INTEGER,
    CHECK (other_client_id <> client_id)
) STRICT;
CREATE UNIQUE INDEX distinct_clients_client ON distinct_clients (client_id, other_client_id) WHERE deleted_at IS NULL;
CREATE INDEX distinct_clients_other ON distinct_clients (other_client_id);
CREATE INDEX distinct_clients_bin ON distinct_clients (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE saved_filter (
    id         INTEGER PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
    filter     TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL REFERENCES user (id),
    deleted_at INTEGER
) STRICT;
CREATE INDEX saved_filter_bin ON saved_filter (deleted_at) WHERE deleted_at IS NOT NULL;

-- How often a version of a form was answered, asked while it is edited.
CREATE INDEX response_version ON response (questionnaire, version) WHERE deleted_at IS NULL;

-- Files that were made one with another: left out wherever clients are shown or counted.
CREATE INDEX client_merged ON client (merged_into) WHERE merged_into IS NOT NULL;
