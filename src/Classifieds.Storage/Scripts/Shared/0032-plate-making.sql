-- How a plate was made, so that its page can be made once more and held against it: by which program, in which faces, and what the layout
-- editor asked. slot is left, top, width and height in thousandths of a point; empty as the profile says.
CREATE TABLE plate_making (
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    program TEXT NOT NULL,
    fonts TEXT NOT NULL,
    page_number TEXT NOT NULL,
    editor TEXT NOT NULL,
    proofreader TEXT NOT NULL,
    masks TEXT NOT NULL CHECK (masks IN ('yes', 'no')),
    fits_heights TEXT NOT NULL CHECK (fits_heights IN ('yes', 'no')),
    slot TEXT NOT NULL,
    pages INTEGER,
    PRIMARY KEY (paper, issue_date),
    FOREIGN KEY (paper, issue_date) REFERENCES plate (paper, issue_date)
);
