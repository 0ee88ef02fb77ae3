-- The form of the store. STRICT: a column holds what it says. Days are ISO text (yyyy-MM-dd), instants ISO text in UTC.

-- A text as it was published. Never updated: a report is what it was.
CREATE TABLE report (
  sha256       TEXT NOT NULL PRIMARY KEY,
  text         TEXT NOT NULL,
  publisher    TEXT,
  url          TEXT,
  archived_url TEXT,
  language     TEXT,
  published_at TEXT,
  published_on TEXT,
  received     TEXT NOT NULL,
  is_sample    INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT, WITHOUT ROWID;

-- json is the incident whole (IncidentJson) and the only column that is read back; the others, and the tables claim and
-- figure, are written from it in the same transaction, so that SQL can find, join and add up without parsing.
CREATE TABLE incident (
  id             TEXT NOT NULL PRIMARY KEY,
  code           TEXT NOT NULL UNIQUE,
  state          TEXT NOT NULL CHECK (state IN ('proposed', 'published', 'withdrawn')),
  date_start     TEXT NOT NULL,
  date_end       TEXT NOT NULL CHECK (date_end >= date_start),
  date_precision TEXT NOT NULL,
  kind           TEXT NOT NULL,
  target         TEXT,
  lon            REAL CHECK (lon BETWEEN -180 AND 180),
  lat            REAL CHECK (lat BETWEEN -90 AND 90),
  place_id       TEXT,
  accuracy       TEXT NOT NULL,
  radius_metres  INTEGER,
  title_en       TEXT NOT NULL,
  title_ar       TEXT NOT NULL,
  json           TEXT NOT NULL,
  CHECK ((lon IS NULL) = (lat IS NULL))
) STRICT;

-- The order in which readers take incidents of a state.
CREATE INDEX incident_by_state ON incident (state, date_start, code);
CREATE INDEX incident_by_date ON incident (date_start, date_end);

-- report_id is no foreign key: an imported claim may name a text that is not held here.
CREATE TABLE claim (
  incident_id          TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  id                   TEXT NOT NULL,
  position             INTEGER NOT NULL,
  speaker              TEXT NOT NULL,
  origin               TEXT NOT NULL,
  publisher            TEXT,
  url                  TEXT,
  record_id            TEXT,
  report_id            TEXT,
  asserted_on          TEXT,
  response             TEXT NOT NULL,
  responding_party     TEXT,
  counts_civilians_only INTEGER NOT NULL CHECK (counts_civilians_only IN (0, 1)),
  discounted_because   TEXT,
  PRIMARY KEY (incident_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_report ON claim (report_id) WHERE report_id IS NOT NULL;
CREATE INDEX claim_by_record ON claim (origin, record_id) WHERE record_id IS NOT NULL;

-- max is NULL for an open-ended count; a count that nobody stated has no row.
CREATE TABLE figure (
  incident_id TEXT NOT NULL,
  claim_id    TEXT NOT NULL,
  id          TEXT NOT NULL,
  position    INTEGER NOT NULL,
  outcome     TEXT NOT NULL,
  min         INTEGER NOT NULL CHECK (min >= 0),
  max         INTEGER CHECK (max >= min),
  best        INTEGER,
  words       TEXT,
  status      TEXT NOT NULL,
  role        TEXT,
  victims     TEXT,
  part_of     TEXT,
  PRIMARY KEY (incident_id, claim_id, id),
  FOREIGN KEY (incident_id, claim_id) REFERENCES claim (incident_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The history of each incident; only ever added to.
CREATE TABLE change (
  seq         INTEGER PRIMARY KEY AUTOINCREMENT,
  incident_id TEXT NOT NULL REFERENCES incident (id),
  at          TEXT NOT NULL,
  by          TEXT NOT NULL,
  action      TEXT NOT NULL,
  summary     TEXT NOT NULL,
  reason      TEXT
) STRICT;

CREATE INDEX change_by_incident ON change (incident_id, seq);

-- One row: the number that grows with every write, seen by every process that has the store open.
CREATE TABLE store (
  only    INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL
) STRICT;

INSERT INTO store (only, version) VALUES (1, 0);
