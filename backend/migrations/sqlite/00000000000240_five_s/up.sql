-- Rubrics by which rooms are audited. A version that an audit names is never changed: another version follows it.
CREATE TABLE five_s_rubrics (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    -- What it rests on, in words; empty when nobody said.
    basis TEXT NOT NULL,
    -- JSON list of groups with their questions.
    groups TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER,
    -- The last day of an audit that names it; null while none does.
    used_until INTEGER,
    set_by TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (code, version)
);
-- The rooms that are to be audited. Audits of other rooms are taken all the same.
CREATE TABLE five_s_rooms (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_id TEXT NOT NULL REFERENCES units (id),
    active_from INTEGER NOT NULL,
    active_to INTEGER,
    set_by TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX five_s_rooms_unit ON five_s_rooms (unit_id);
-- Audits are found by their room.
UPDATE records SET group_key = json_extract(body, '$.row.room_code') WHERE kind = 'five_s_audits';
-- What of its record a file shows, such as a finding.
ALTER TABLE evidence ADD COLUMN label TEXT;
