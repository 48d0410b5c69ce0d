-- The photograph that came with a draft: pixels alone, sealed, as its name is; gone with the draft's words.
CREATE TABLE draft_photo (
    draft TEXT NOT NULL PRIMARY KEY,
    mark TEXT NOT NULL,
    name $bytes$ NOT NULL,
    sealed $bytes$ NOT NULL
);
