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
-- Sums of steps: grain 'd' a row per day, 'm' per month, 'y' per year (day = its first).
-- unit_id '' is the whole department. `counts` says how many source rows stand behind each reason, as JSON.
CREATE TABLE tallies (
    indicator_code TEXT NOT NULL,
    unit_id TEXT NOT NULL,
    grain TEXT NOT NULL CHECK (grain IN ('d', 'm', 'y')),
    day INTEGER NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    counts TEXT NOT NULL,
    PRIMARY KEY (indicator_code, unit_id, grain, day)
) WITHOUT ROWID;
