DROP TABLE tallies;
DROP TABLE indicator_settings;
