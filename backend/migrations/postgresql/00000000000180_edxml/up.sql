ALTER TABLE feeds DROP CONSTRAINT feeds_adapter_check;
ALTER TABLE feeds ADD CONSTRAINT feeds_adapter_check CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml'));
ALTER TABLE pushes DROP CONSTRAINT pushes_adapter_check;
ALTER TABLE pushes ADD CONSTRAINT pushes_adapter_check CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml'));
-- Documents of the document axis under the ids they have there, and the rows that were made of them.
CREATE TABLE exchange_documents (
    -- The sender's agency code as QĐ 20/2020/QĐ-TTg writes it.
    sender TEXT COLLATE "C" NOT NULL,
    document_id TEXT COLLATE "C" NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    issued_on INTEGER NOT NULL,
    document_key TEXT COLLATE "C" NOT NULL,
    directive_key TEXT COLLATE "C",
    -- False once it was revoked or replaced.
    live BOOLEAN NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (sender, document_id)
);
CREATE INDEX exchange_documents_directive ON exchange_documents (directive_key) WHERE directive_key IS NOT NULL;
CREATE INDEX exchange_documents_document ON exchange_documents (document_key);
-- Which documents one of ours answers.
CREATE TABLE exchange_replies (
    sender TEXT COLLATE "C" NOT NULL,
    document_id TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    about_sender TEXT COLLATE "C",
    about_document_id TEXT COLLATE "C",
    about_number TEXT COLLATE "C",
    about_issued_on INTEGER,
    PRIMARY KEY (sender, document_id, position)
);
CREATE INDEX exchange_replies_about ON exchange_replies (about_document_id);
CREATE INDEX exchange_replies_number ON exchange_replies (about_number);
-- Messages that were taken: the same one again changes nothing.
CREATE TABLE exchange_messages (
    digest TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    push_id TEXT COLLATE "C" NOT NULL REFERENCES pushes (id),
    received_at BIGINT NOT NULL
);
-- What became of documents at their receivers.
CREATE TABLE exchange_statuses (
    push_id TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES pushes (id),
    about_sender TEXT COLLATE "C",
    about_document_id TEXT COLLATE "C",
    about_number TEXT COLLATE "C",
    reporter TEXT COLLATE "C" NOT NULL,
    reporter_name TEXT COLLATE "C",
    -- Two digits of QĐ 28/2018/QĐ-TTg, or the sender's own.
    status TEXT COLLATE "C" NOT NULL,
    -- Why, of a refusal.
    reason TEXT COLLATE "C",
    said_at BIGINT NOT NULL
);
CREATE INDEX exchange_statuses_about ON exchange_statuses (about_document_id);
CREATE INDEX exchange_statuses_number ON exchange_statuses (about_number);
