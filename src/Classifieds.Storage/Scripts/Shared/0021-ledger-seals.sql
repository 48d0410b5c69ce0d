-- 印记: an HMAC by the desk's key of each entry's hash, so that who owns the database and not the key can write no entry of his own.
-- made says whether it was made with its entry, or when a program that knew of seals first opened the store.
CREATE TABLE ledger_seal (
    chain TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    made TEXT NOT NULL CHECK (made IN ('then', 'later')),
    seal TEXT NOT NULL,
    PRIMARY KEY (chain, sequence),
    FOREIGN KEY (chain, sequence) REFERENCES ledger (chain, sequence)
);

-- What must be written with the key after these scripts: gone when it is. A desk killed in between is asked again.
INSERT INTO setting (name, value) VALUES ('upgrade', 'pending');
