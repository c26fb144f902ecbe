DROP INDEX dossiers_claims;
ALTER TABLE dossiers DROP COLUMN claim_disagrees;
