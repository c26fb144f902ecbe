-- Whether what the sender says of a finished dossier differs from what its dates say; null when it says nothing.
ALTER TABLE dossiers ADD COLUMN claim_disagrees BOOLEAN;
CREATE INDEX dossiers_claims ON dossiers (source, claim_disagrees) WHERE claim_disagrees IS NOT NULL;
