-- Reports of totals (II.06a/VPCP/KSTT) as their senders made them: claims, compared with our rows and never counted.
CREATE TABLE reported_totals (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- Sender, unit and period: the versions of one report.
    series TEXT COLLATE "C" NOT NULL,
    version_number INTEGER NOT NULL,
    latest BOOLEAN NOT NULL,
    sender_kind TEXT COLLATE "C" NOT NULL CHECK (sender_kind IN ('feed', 'client', 'user')),
    sender_name TEXT COLLATE "C" NOT NULL,
    feed_code TEXT COLLATE "C",
    actor_kind TEXT COLLATE "C" NOT NULL,
    actor_id TEXT COLLATE "C" NOT NULL,
    actor_name TEXT COLLATE "C" NOT NULL,
    -- Whose dossiers it is about; null for the whole department.
    unit_id TEXT COLLATE "C" REFERENCES units (id),
    -- First and last day of the period, and the last day that the figures take in.
    period_from INTEGER NOT NULL,
    period_to INTEGER NOT NULL,
    as_of INTEGER NOT NULL,
    -- What the sheet says of its period.
    heading TEXT COLLATE "C",
    received_at BIGINT NOT NULL,
    form TEXT COLLATE "C" NOT NULL CHECK (form IN ('file', 'json')),
    file_name TEXT COLLATE "C",
    file_sha256 TEXT COLLATE "C",
    sheet TEXT COLLATE "C",
    -- Of all that the report says: what makes a repeated one known.
    content_sha256 TEXT COLLATE "C" NOT NULL,
    remark TEXT COLLATE "C",
    line_count INTEGER NOT NULL,
    broken_count INTEGER NOT NULL,
    unreadable_count INTEGER NOT NULL,
    UNIQUE (series, version_number)
);
CREATE INDEX reported_totals_listed ON reported_totals (period_to, id);
CREATE INDEX reported_totals_of_feed ON reported_totals (feed_code);
-- Every line word for word, with its figures (3) to (13) of the form; null for an empty cell and for one that cannot be read.
CREATE TABLE reported_lines (
    report_id TEXT COLLATE "C" NOT NULL REFERENCES reported_totals (id),
    number INTEGER NOT NULL,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('line', 'subtotal', 'total')),
    sheet_row INTEGER,
    label TEXT COLLATE "C" NOT NULL,
    code TEXT COLLATE "C",
    -- Of a subtotal: how many of the lines after it it sums.
    lines_below INTEGER,
    -- The cells as they stand, as JSON.
    words TEXT COLLATE "C" NOT NULL,
    -- Names of the figures whose cells cannot be read, as JSON; null when all can.
    unreadable TEXT COLLATE "C",
    received BIGINT,
    received_online BIGINT,
    received_directly BIGINT,
    carried BIGINT,
    done BIGINT,
    done_early BIGINT,
    done_on_time BIGINT,
    done_late BIGINT,
    open BIGINT,
    open_in_time BIGINT,
    open_late BIGINT,
    PRIMARY KEY (report_id, number)
);
-- What a person said a sender's name of a field means: fields as our dossiers and the catalogue call them.
CREATE TABLE reported_fields (
    -- Empty for senders without a feed.
    feed_code TEXT COLLATE "C" NOT NULL,
    -- Folded.
    label TEXT COLLATE "C" NOT NULL,
    said TEXT COLLATE "C" NOT NULL,
    -- JSON list; empty when our dossiers have no such field.
    fields TEXT COLLATE "C" NOT NULL,
    set_by TEXT COLLATE "C" NOT NULL,
    set_at BIGINT NOT NULL,
    PRIMARY KEY (feed_code, label)
);
