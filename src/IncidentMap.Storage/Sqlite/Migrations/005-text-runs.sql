-- The index of words anew: each run of three characters of a word is told to it once, with blanks between (TextRuns), not the words for it to cut.
-- Runs that reach over a blank, and the same run again, are most of a text and were never asked for. What a bulk import left behind comes in
-- pieces, each of which has to stay in memory until its transaction ends (hashsize, bytes), or it would be written in many parts.
DROP TABLE incident_text;
CREATE VIRTUAL TABLE incident_text USING fts5 (words, content='', contentless_delete=1, detail=none,
  tokenize="ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'");
INSERT INTO incident_text (incident_text, rank) VALUES ('hashsize', 16777216);
UPDATE store SET text_upto = 0;
