-- A reading that was laid before somebody to be signed. Once approved, what it rests on never changes again: a later
-- correction is a row of `restatements`. unit_id '' is the whole department; unit_ids are the units below it as they then
-- were, as JSON, null for the whole. The rows it rests on are the versions recorded up to as_of; rows_digest seals them.
CREATE TABLE signed_readings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    indicator_code TEXT COLLATE "C" NOT NULL,
    unit_id TEXT COLLATE "C" NOT NULL,
    unit_ids TEXT COLLATE "C",
    period TEXT COLLATE "C" NOT NULL,
    -- The last day that counts.
    through_day INTEGER NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('submitted', 'returned', 'approved', 'restated')),
    as_of BIGINT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    counts TEXT COLLATE "C" NOT NULL,
    formula TEXT COLLATE "C" NOT NULL,
    settings_version INTEGER NOT NULL,
    settings TEXT COLLATE "C" NOT NULL,
    calendar_version TEXT COLLATE "C" NOT NULL,
    objective_id TEXT COLLATE "C",
    target TEXT COLLATE "C",
    verdict TEXT COLLATE "C" CHECK (verdict IN ('met', 'on_track', 'watching', 'not_met', 'no_data', 'no_cases', 'needs_decision')),
    provisional BOOLEAN NOT NULL,
    source_last_push_at BIGINT,
    row_count INTEGER NOT NULL,
    rows_digest TEXT COLLATE "C" NOT NULL,
    submitted_by TEXT COLLATE "C" NOT NULL,
    submitted_by_name TEXT COLLATE "C" NOT NULL,
    submitted_at BIGINT NOT NULL,
    approved_by TEXT COLLATE "C",
    approved_by_name TEXT COLLATE "C",
    approved_at BIGINT,
    revision INTEGER NOT NULL,
    UNIQUE (indicator_code, unit_id, period, through_day)
);
CREATE INDEX signed_readings_listed ON signed_readings (submitted_at, id);
-- Every step of its life with the figure that was then before the reader.
CREATE TABLE signed_reading_steps (
    reading_id TEXT COLLATE "C" NOT NULL REFERENCES signed_readings (id),
    number INTEGER NOT NULL,
    step TEXT COLLATE "C" NOT NULL CHECK (step IN ('submitted', 'returned', 'approved')),
    note TEXT COLLATE "C" NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    by_id TEXT COLLATE "C" NOT NULL,
    by_name TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (reading_id, number)
);
-- What was decided when rows or settings behind a signed figure had changed. Only accepted ones have a number.
CREATE TABLE restatements (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    reading_id TEXT COLLATE "C" NOT NULL REFERENCES signed_readings (id),
    number INTEGER,
    outcome TEXT COLLATE "C" NOT NULL CHECK (outcome IN ('accepted', 'rejected')),
    old_numerator BIGINT NOT NULL,
    old_denominator BIGINT NOT NULL,
    old_counts TEXT COLLATE "C" NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    counts TEXT COLLATE "C" NOT NULL,
    formula TEXT COLLATE "C" NOT NULL,
    settings_version INTEGER NOT NULL,
    settings TEXT COLLATE "C" NOT NULL,
    calendar_version TEXT COLLATE "C" NOT NULL,
    as_of BIGINT NOT NULL,
    verdict TEXT COLLATE "C" CHECK (verdict IN ('met', 'on_track', 'watching', 'not_met', 'no_data', 'no_cases', 'needs_decision')),
    row_count INTEGER NOT NULL,
    rows_digest TEXT COLLATE "C" NOT NULL,
    changed_rows INTEGER NOT NULL,
    -- The first of them, as JSON.
    changes TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    decided_by_name TEXT COLLATE "C" NOT NULL,
    decided_at BIGINT NOT NULL,
    UNIQUE (reading_id, number)
);
CREATE INDEX restatements_decided ON restatements (reading_id, decided_at);
