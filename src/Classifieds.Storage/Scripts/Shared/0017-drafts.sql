-- What a clerk is still typing: sealed, gone when it is taken in. A taken one leaves the notice's name, so that taking twice is told.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    taken_as TEXT,
    sealed $bytes$
);

-- What sign-ins of the desk in the browser are sealed with; itself sealed with the desk's key.
CREATE TABLE sign_in_key (
    name TEXT NOT NULL PRIMARY KEY,
    sealed $bytes$ NOT NULL
);
