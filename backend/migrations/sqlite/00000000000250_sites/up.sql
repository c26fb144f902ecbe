-- Pages that are watched. first_day: the day from which every so many days are counted; next_at: when the next check is
-- due; lease: whose check runs, until when.
CREATE TABLE sites (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL CHECK (channel IN ('website', 'forum')),
    url TEXT NOT NULL,
    other_hosts TEXT NOT NULL,
    unit_id TEXT REFERENCES units (id),
    availability BOOLEAN NOT NULL,
    certificate_days INTEGER,
    freshness_days INTEGER,
    date_from TEXT CHECK (date_from IN ('last_modified', 'feed', 'sitemap', 'time_element', 'meta', 'text')),
    date_url TEXT,
    date_hint TEXT,
    every INTEGER NOT NULL,
    every_unit TEXT NOT NULL CHECK (every_unit IN ('hours', 'days')),
    at_hour INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    next_at BIGINT NOT NULL,
    by_hand_at BIGINT,
    lease TEXT,
    lease_until BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX sites_due ON sites (active, next_at);
-- What was found. slot_at: for which time of the schedule; null when somebody asked for it, which counts in no figure.
CREATE TABLE site_checks (
    id TEXT NOT NULL PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES sites (id),
    kind TEXT NOT NULL CHECK (kind IN ('availability', 'certificate', 'freshness')),
    slot_at BIGINT,
    day INTEGER NOT NULL,
    at BIGINT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'not_run')),
    fault TEXT CHECK (fault IN ('address_refused', 'unreachable', 'timeout', 'status', 'too_large', 'redirect_refused', 'redirect_loop', 'certificate_expired', 'certificate_expiring', 'certificate_name', 'certificate_untrusted', 'no_certificate', 'not_fresh', 'date_not_found')),
    status INTEGER,
    milliseconds INTEGER,
    expires_at BIGINT,
    fresh_at BIGINT,
    by_name TEXT,
    UNIQUE (site_id, kind, slot_at)
);
CREATE INDEX site_checks_listed ON site_checks (site_id, at, id);
CREATE INDEX site_checks_by_day ON site_checks (site_id, kind, day);
