DROP TABLE idempotency_keys;
DROP TABLE rejected_rows;
DROP TABLE pushes;
