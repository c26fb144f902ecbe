DROP INDEX rejected_rows_push;
DROP INDEX pushes_feed;
ALTER TABLE pushes DROP COLUMN retry_of;
ALTER TABLE pushes DROP COLUMN totals;
ALTER TABLE pushes DROP COLUMN adapter;
ALTER TABLE pushes DROP COLUMN feed_code;
DROP TABLE feeds;
