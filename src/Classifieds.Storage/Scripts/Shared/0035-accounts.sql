-- What people of the desk sign in with; sealed with the desk's key: no hash, no second step's key can be read without it.
CREATE TABLE account (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT NOT NULL UNIQUE,
    sealed $bytes$ NOT NULL
);

-- In which browsers somebody is signed in. id is a keyed hash of what the browser holds.
CREATE TABLE sign_in (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('password', 'two-steps', 'passkey')),
    begun_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    sealed $bytes$ NOT NULL
);

CREATE INDEX sign_in_of_name ON sign_in (name);
