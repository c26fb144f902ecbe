-- Settings of a formula, one row a version; the highest version rules.
CREATE TABLE indicator_settings (
    indicator_code TEXT NOT NULL,
    version INTEGER NOT NULL,
    settings TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (indicator_code, version)
);
-- Sums of steps: grain 'd' a row per day, 'm' per month (day = its first). unit_id '' is the whole department.
CREATE TABLE tallies (
    indicator_code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    grain TEXT NOT NULL,
    day INTEGER NOT NULL,
    reason TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    PRIMARY KEY (indicator_code, unit_id, grain, day, reason)
) WITHOUT ROWID;
