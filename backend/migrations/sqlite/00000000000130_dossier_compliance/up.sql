-- Whether a licence was checked and what was found, as JSON; null while nobody has checked it.
ALTER TABLE dossiers ADD COLUMN compliance TEXT;
