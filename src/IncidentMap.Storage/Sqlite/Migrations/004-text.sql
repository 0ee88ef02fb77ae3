-- The words of published incidents in their public form, folded (SearchWords), cut into runs of three characters: what holds a part of a
-- word holds all of its runs. Neither the words nor their places are kept (content='', detail=none): the index names who may match, no more.
-- Its rowid is that of the incident. Incidents are never deleted, so that no VACUUM gives them other ones; a restored backup begins anew.
CREATE VIRTUAL TABLE incident_text USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize="trigram case_sensitive 1");
-- Incidents up to this rowid are in the index. A bulk import leaves it behind, and so does this step; the server takes in the rest.
ALTER TABLE store ADD COLUMN text_upto INTEGER NOT NULL DEFAULT 0;
