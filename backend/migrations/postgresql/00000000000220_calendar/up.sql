-- The special days of a year as somebody entered or confirmed them; the highest version of a year rules. A version is
-- counted over all years, so that it names a state of the whole calendar.
CREATE TABLE calendar_years (
    version INTEGER NOT NULL PRIMARY KEY,
    year INTEGER NOT NULL,
    confirmed BOOLEAN NOT NULL,
    -- JSON list of day, kind, reason, source.
    days TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    document TEXT COLLATE "C" NOT NULL,
    set_by TEXT COLLATE "C" NOT NULL,
    set_at BIGINT NOT NULL
);
CREATE INDEX calendar_years_year ON calendar_years (year, version);
