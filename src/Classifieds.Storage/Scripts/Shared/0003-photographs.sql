-- A notice's photograph as the press prints it, nothing of the file it came in. Sealed like the manuscript: a face is personal information.
-- Its size and hash are in the revision's reading, and so under the revision's hash in the ledger.
CREATE TABLE photograph (
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    samples $bytes$ NOT NULL,
    PRIMARY KEY (notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
