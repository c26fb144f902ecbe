-- What was done on a dossier, as its sender reports it: the position and the unit that did it, never a person.
CREATE TABLE dossier_steps (
    dossier_id TEXT NOT NULL REFERENCES dossiers (id),
    handled_at BIGINT NOT NULL,
    unit_name TEXT NOT NULL,
    position TEXT NOT NULL,
    unit_id TEXT REFERENCES units (id),
    text TEXT NOT NULL,
    status TEXT CHECK (status IN ('registered', 'received', 'processing', 'supplement_requested', 'payment_requested', 'withdrawn', 'stopped', 'refused', 'done', 'returned')),
    started_at BIGINT,
    due_at BIGINT,
    recorded_at BIGINT NOT NULL,
    push_id TEXT NOT NULL,
    PRIMARY KEY (dossier_id, handled_at, unit_name, position)
) WITHOUT ROWID;
