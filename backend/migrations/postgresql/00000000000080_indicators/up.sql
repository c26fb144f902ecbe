-- Settings of a formula, one row a version; the highest version rules.
CREATE TABLE indicator_settings (
    indicator_code TEXT COLLATE "C" NOT NULL,
    version INTEGER NOT NULL,
    settings TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    set_by TEXT COLLATE "C" NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (indicator_code, version)
);
-- Sums of steps: grain 'd' a row per day, 'm' per month, 'y' per year (day = its first).
-- unit_id '' is the whole department. `counts` says how many source rows stand behind each reason, as JSON.
CREATE TABLE tallies (
    indicator_code TEXT COLLATE "C" NOT NULL,
    unit_id TEXT COLLATE "C" NOT NULL,
    grain TEXT COLLATE "C" NOT NULL CHECK (grain IN ('d', 'm', 'y')),
    day INTEGER NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    counts TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (indicator_code, unit_id, grain, day)
-- Every push changes the same rows again: with room left on the page they stay where they are and leave the index alone.
) WITH (fillfactor = 40);
