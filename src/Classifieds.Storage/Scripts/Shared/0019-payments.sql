-- Money is whole fen. Who paid and what was noted of it name persons: sealed.
-- A receipt's number runs within its paper, over payments of notices and of customers alike; on account there is none, no money passed.
CREATE TABLE customer (
    name TEXT NOT NULL PRIMARY KEY,
    limit_fen BIGINT NOT NULL CHECK (limit_fen >= 0),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    disabled_at TEXT
);

CREATE TABLE payment (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    fen BIGINT NOT NULL CHECK (fen > 0),
    way TEXT NOT NULL CHECK (way IN ('cash', 'wechat', 'alipay', 'transfer', 'card', 'account')),
    customer TEXT REFERENCES customer (name),
    payer $bytes$ NOT NULL,
    note $bytes$ NOT NULL,
    paper TEXT NOT NULL,
    receipt INTEGER,
    request_key TEXT UNIQUE,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    UNIQUE (paper, receipt),
    CHECK ((way = 'account') = (customer IS NOT NULL)),
    CHECK ((way = 'account') = (receipt IS NULL))
);

CREATE INDEX payment_at ON payment (at);
CREATE INDEX payment_of_customer ON payment (customer);

CREATE TABLE customer_payment (
    customer TEXT NOT NULL REFERENCES customer (name),
    number INTEGER NOT NULL CHECK (number >= 1),
    fen BIGINT NOT NULL CHECK (fen > 0),
    way TEXT NOT NULL CHECK (way IN ('cash', 'wechat', 'alipay', 'transfer', 'card')),
    note $bytes$ NOT NULL,
    paper TEXT NOT NULL,
    receipt INTEGER NOT NULL,
    request_key TEXT UNIQUE,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (customer, number),
    UNIQUE (paper, receipt)
);

CREATE INDEX customer_payment_at ON customer_payment (at);
