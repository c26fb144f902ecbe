DROP TABLE restatements;
DROP TABLE signed_reading_steps;
DROP TABLE signed_readings;
