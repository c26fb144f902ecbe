-- A reading that was laid before somebody to be signed. Once approved, what it rests on never changes again: a later
-- correction is a row of `restatements`. unit_id '' is the whole department; unit_ids are the units below it as they then
-- were, as JSON, null for the whole. The rows it rests on are the versions recorded up to as_of; rows_digest seals them.
CREATE TABLE signed_readings (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    unit_ids TEXT,
    period TEXT NOT NULL,
    -- The last day that counts.
    through_day INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('submitted', 'returned', 'approved', 'restated')),
    as_of BIGINT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    counts TEXT NOT NULL,
    formula TEXT NOT NULL,
    settings_version INTEGER NOT NULL,
    settings TEXT NOT NULL,
    calendar_version TEXT NOT NULL,
    objective_id TEXT,
    target TEXT,
    verdict TEXT CHECK (verdict IN ('met', 'on_track', 'watching', 'not_met', 'no_data', 'no_cases', 'needs_decision')),
    provisional BOOLEAN NOT NULL,
    source_last_push_at BIGINT,
    row_count INTEGER NOT NULL,
    rows_digest TEXT NOT NULL,
    submitted_by TEXT NOT NULL,
    submitted_by_name TEXT NOT NULL,
    submitted_at BIGINT NOT NULL,
    approved_by TEXT,
    approved_by_name TEXT,
    approved_at BIGINT,
    revision INTEGER NOT NULL,
    UNIQUE (indicator_code, unit_id, period, through_day)
);
CREATE INDEX signed_readings_listed ON signed_readings (submitted_at, id);
-- Every step of its life with the figure that was then before the reader.
CREATE TABLE signed_reading_steps (
    reading_id TEXT NOT NULL REFERENCES signed_readings (id),
    number INTEGER NOT NULL,
    step TEXT NOT NULL CHECK (step IN ('submitted', 'returned', 'approved')),
    note TEXT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (reading_id, number)
);
-- What was decided when rows or settings behind a signed figure had changed. Only accepted ones have a number.
CREATE TABLE restatements (
    id TEXT NOT NULL PRIMARY KEY,
    reading_id TEXT NOT NULL REFERENCES signed_readings (id),
    number INTEGER,
    outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'rejected')),
    old_numerator BIGINT NOT NULL,
    old_denominator BIGINT NOT NULL,
    old_counts TEXT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    counts TEXT NOT NULL,
    formula TEXT NOT NULL,
    settings_version INTEGER NOT NULL,
    settings TEXT NOT NULL,
    calendar_version TEXT NOT NULL,
    as_of BIGINT NOT NULL,
    verdict TEXT CHECK (verdict IN ('met', 'on_track', 'watching', 'not_met', 'no_data', 'no_cases', 'needs_decision')),
    row_count INTEGER NOT NULL,
    rows_digest TEXT NOT NULL,
    changed_rows INTEGER NOT NULL,
    -- The first of them, as JSON.
    changes TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    UNIQUE (reading_id, number)
);
CREATE INDEX restatements_decided ON restatements (reading_id, decided_at);
