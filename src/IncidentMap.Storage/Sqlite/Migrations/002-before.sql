-- The incident as it was before each change, whole, so that any decision can be taken back and nothing is lost. Null for the change
-- that brought the incident into being, and for changes written before this step.
ALTER TABLE change ADD COLUMN before TEXT;
