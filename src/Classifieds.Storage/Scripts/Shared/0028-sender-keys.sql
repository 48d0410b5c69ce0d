-- What a sender calls a notice that came in a file, so that the same file handed in again doubles nothing. words is a keyed hash of what
-- was sent: another notice under an old key is found out.
CREATE TABLE sender_key (
    sender TEXT NOT NULL,
    sent_as TEXT NOT NULL,
    notice_id TEXT NOT NULL REFERENCES notice (id),
    words TEXT NOT NULL,
    PRIMARY KEY (sender, sent_as)
);
