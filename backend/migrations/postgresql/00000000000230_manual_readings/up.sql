-- Readings that a responsible person typed, each for one indicator, period and unit, where '' is the whole department. A
-- correction is another version; one that was taken back stays with the reason.
CREATE TABLE manual_readings (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    indicator_code TEXT COLLATE "C" NOT NULL,
    unit_id TEXT COLLATE "C" NOT NULL,
    period TEXT COLLATE "C" NOT NULL,
    -- The year that the period lies in.
    year INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    taken_back_at BIGINT,
    taken_back_by_name TEXT COLLATE "C",
    take_back_reason TEXT COLLATE "C",
    revision INTEGER NOT NULL
);
CREATE UNIQUE INDEX manual_readings_standing ON manual_readings (indicator_code, unit_id, period) WHERE taken_back_at IS NULL;
CREATE INDEX manual_readings_listed ON manual_readings (created_at, id);
CREATE TABLE manual_reading_versions (
    reading_id TEXT COLLATE "C" NOT NULL REFERENCES manual_readings (id),
    number INTEGER NOT NULL,
    numerator BIGINT NOT NULL CHECK (numerator >= 0),
    denominator BIGINT NOT NULL CHECK (denominator >= numerator),
    reason TEXT COLLATE "C" NOT NULL,
    by_id TEXT COLLATE "C" NOT NULL,
    by_name TEXT COLLATE "C" NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (reading_id, number)
);
-- The typed readings that a signed figure rests on, as JSON; null for a computed one.
ALTER TABLE signed_readings ADD COLUMN manual TEXT COLLATE "C";
ALTER TABLE restatements ADD COLUMN manual TEXT COLLATE "C";
