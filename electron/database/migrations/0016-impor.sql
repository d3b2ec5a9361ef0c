-- What the columns of a workbook were taken for, so that a file of the same shape needs no choosing again.

CREATE TABLE pemetaan_impor (
  id TEXT PRIMARY KEY NOT NULL,
  -- Digest of the heads of the table and of the level of its figures.
  sidik TEXT NOT NULL UNIQUE,
  -- JSON: [{ indeks, sasaran }]
  pasangan TEXT NOT NULL CHECK (json_valid(pasangan))
) STRICT;
