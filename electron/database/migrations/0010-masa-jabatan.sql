-- From when to when a jabatan exists, both days included; empty means without a limit. The recap of attendance counts
-- only rapat of days on which the jabatan existed.
ALTER TABLE jabatan ADD COLUMN mulai TEXT;
ALTER TABLE jabatan ADD COLUMN selesai TEXT CHECK (mulai IS NULL OR selesai IS NULL OR mulai <= selesai);
