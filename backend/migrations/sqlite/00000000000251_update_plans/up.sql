-- Which section is to be updated on which days. numbers: days of the week from 1 (Monday), one number of days, or days of
-- the month, separated by spaces.
CREATE TABLE update_plans (
    id TEXT NOT NULL PRIMARY KEY,
    channel TEXT NOT NULL CHECK (channel IN ('website', 'forum')),
    section TEXT NOT NULL,
    rhythm TEXT NOT NULL CHECK (rhythm IN ('weekdays', 'every_days', 'month_days')),
    numbers TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    unit_id TEXT REFERENCES units (id),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX update_plans_listed ON update_plans (channel, section, from_day);
