-- Changes when a backup is restored: numbers of versions and of the history may then come again with other contents.
ALTER TABLE store ADD COLUMN era TEXT NOT NULL DEFAULT '';
UPDATE store SET era = lower(hex(randomblob(16)));
