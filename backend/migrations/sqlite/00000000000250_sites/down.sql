DROP TABLE site_checks;
DROP TABLE sites;
