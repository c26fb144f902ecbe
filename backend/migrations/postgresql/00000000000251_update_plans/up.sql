-- Which section is to be updated on which days. numbers: days of the week from 1 (Monday), one number of days, or days of
-- the month, separated by spaces.
CREATE TABLE update_plans (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('website', 'forum')),
    section TEXT COLLATE "C" NOT NULL,
    rhythm TEXT COLLATE "C" NOT NULL CHECK (rhythm IN ('weekdays', 'every_days', 'month_days')),
    numbers TEXT COLLATE "C" NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    unit_id TEXT COLLATE "C" REFERENCES units (id),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX update_plans_listed ON update_plans (channel, section, from_day);
