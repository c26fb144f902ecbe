CREATE TABLE dossiers (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    source TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    procedure_code TEXT COLLATE "C" NOT NULL,
    procedure_name TEXT COLLATE "C" NOT NULL,
    field_code TEXT COLLATE "C",
    service_level TEXT COLLATE "C" NOT NULL CHECK (service_level IN ('full', 'partial', 'information')),
    channel TEXT COLLATE "C" NOT NULL CHECK (channel IN ('counter', 'online', 'postal')),
    unit_id TEXT COLLATE "C" NOT NULL REFERENCES units (id),
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('registered', 'received', 'processing', 'supplement_requested', 'payment_requested', 'withdrawn', 'stopped', 'refused', 'done', 'returned')),
    submitted_at BIGINT,
    received_at BIGINT,
    due_at BIGINT,
    finished_at BIGINT,
    returned_at BIGINT,
    refused_at BIGINT,
    withdrawn_at BIGINT,
    -- JSON list, null when there is none: most dossiers are never paused.
    pauses TEXT COLLATE "C",
    apologised_at BIGINT,
    claims_late BOOLEAN,
    source_updated_at BIGINT NOT NULL,
    version_number INTEGER NOT NULL,
    -- The day that orders the list: received, else submitted, else the sender's own update.
    listed_day INTEGER NOT NULL,
    -- The promised day of a dossier whose clock runs; null once it is over, paused or without a promise.
    running_due_day INTEGER,
    UNIQUE (source, code)
);
CREATE INDEX dossiers_listed ON dossiers (listed_day, id);
-- Only what is being worked on: a few hundred rows of however many.
CREATE INDEX dossiers_running ON dossiers (running_due_day) WHERE running_due_day IS NOT NULL;
-- One row an accepted change: the whole row as it then was, when we recorded it, and from which push.
CREATE TABLE dossier_versions (
    dossier_id TEXT COLLATE "C" NOT NULL,
    version_number INTEGER NOT NULL,
    recorded_at BIGINT NOT NULL,
    push_id TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (dossier_id, version_number)
);
-- Procedures as dossiers name them, folded for searching: a few hundred, however many dossiers there are.
CREATE TABLE dossier_procedures (
    code TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    search TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (code, name)
);
