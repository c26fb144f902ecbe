-- Where changes of figures are told. disabled_at: when MTCL itself switched it off, after failing_since was too long ago.
CREATE TABLE webhooks (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    url TEXT COLLATE "C" NOT NULL,
    events TEXT COLLATE "C" NOT NULL,
    active BOOLEAN NOT NULL,
    failing_since BIGINT,
    disabled_at BIGINT,
    last_success_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
-- What signs. Kept as it is, for a signature needs it; it opens nothing here. The former one signs too until expires_at.
CREATE TABLE webhook_secrets (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    webhook_id TEXT COLLATE "C" NOT NULL REFERENCES webhooks (id),
    secret TEXT COLLATE "C" NOT NULL,
    hint TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT
);
CREATE INDEX webhook_secrets_of ON webhook_secrets (webhook_id);
-- The outbox: written in the transaction of what it tells.
CREATE TABLE webhook_events (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('reading.changed', 'reading.approved', 'verdict.changed', 'webhook.test')),
    at BIGINT NOT NULL,
    payload TEXT COLLATE "C" NOT NULL
);
CREATE INDEX webhook_events_by_time ON webhook_events (at);
-- An event on its way to one place. failures counts since it was last sent anew; lease_* is whose turn it is, until when.
CREATE TABLE webhook_deliveries (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    event_id TEXT COLLATE "C" NOT NULL REFERENCES webhook_events (id),
    webhook_id TEXT COLLATE "C" NOT NULL REFERENCES webhooks (id),
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('pending', 'delivered', 'dead')),
    attempts INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    next_attempt_at BIGINT NOT NULL,
    lease TEXT COLLATE "C",
    lease_until BIGINT,
    created_at BIGINT NOT NULL,
    UNIQUE (event_id, webhook_id)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (status, next_attempt_at);
CREATE INDEX webhook_deliveries_listed ON webhook_deliveries (webhook_id, created_at, id);
CREATE TABLE webhook_attempts (
    delivery_id TEXT COLLATE "C" NOT NULL REFERENCES webhook_deliveries (id),
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    milliseconds INTEGER NOT NULL,
    response_code INTEGER,
    failure TEXT COLLATE "C" CHECK (failure IN ('address_refused', 'unreachable', 'certificate_refused', 'timeout', 'status')),
    PRIMARY KEY (delivery_id, number)
);
-- The figure of each reading that was told last, or was there when the first webhook was made. unit_id '' is the whole.
CREATE TABLE told_figures (
    indicator_code TEXT COLLATE "C" NOT NULL,
    unit_id TEXT COLLATE "C" NOT NULL,
    period TEXT COLLATE "C" NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    verdict TEXT COLLATE "C" CHECK (verdict IN ('met', 'on_track', 'watching', 'not_met', 'no_data', 'no_cases', 'needs_decision')),
    told_at BIGINT NOT NULL,
    PRIMARY KEY (indicator_code, unit_id, period)
);
