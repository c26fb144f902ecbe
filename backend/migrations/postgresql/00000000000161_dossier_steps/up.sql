-- What was done on a dossier, as its sender reports it: the position and the unit that did it, never a person.
CREATE TABLE dossier_steps (
    dossier_id TEXT COLLATE "C" NOT NULL REFERENCES dossiers (id),
    handled_at BIGINT NOT NULL,
    unit_name TEXT COLLATE "C" NOT NULL,
    position TEXT COLLATE "C" NOT NULL,
    unit_id TEXT COLLATE "C" REFERENCES units (id),
    text TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" CHECK (status IN ('registered', 'received', 'processing', 'supplement_requested', 'payment_requested', 'withdrawn', 'stopped', 'refused', 'done', 'returned')),
    started_at BIGINT,
    due_at BIGINT,
    recorded_at BIGINT NOT NULL,
    push_id TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (dossier_id, handled_at, unit_name, position)
);
