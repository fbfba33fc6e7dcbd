-- Procedures and papers that editors imported: the draft, and what is published of it. Text is the documented JSON.
CREATE TABLE procedures_entry (
    id VARCHAR(70) NOT NULL PRIMARY KEY,
    draft VARCHAR(100000) NOT NULL,
    published VARCHAR(100000),
    changed TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_by VARCHAR(36) NOT NULL
);

-- Papers somebody has: what it is, where it is kept, when it expires. Never the paper itself.
CREATE TABLE procedures_paper (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    paper VARCHAR(60) NOT NULL,
    name VARCHAR(200) NOT NULL,
    kept VARCHAR(500) NOT NULL,
    last_day DATE,
    origin VARCHAR(100) NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX procedures_paper_person ON procedures_paper (person);

-- How far somebody is: STARTED with an empty step, BEGUN and DONE with the day.
CREATE TABLE procedures_mark (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    procedure_id VARCHAR(60) NOT NULL,
    step VARCHAR(30) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    marked_on DATE NOT NULL,
    CONSTRAINT procedures_mark_once UNIQUE (person, procedure_id, step)
);
