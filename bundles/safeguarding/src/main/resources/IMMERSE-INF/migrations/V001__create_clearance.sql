-- How each subject stands. Whether an approval still counts is worked out when it is read.
CREATE TABLE safeguarding_clearance (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(100) NOT NULL,
    subject VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    registered_by VARCHAR(36) NOT NULL,
    approval_end DATE,
    lapsed DATE,
    visit DATE,
    signed_by VARCHAR(36) NOT NULL,
    signed_at TIMESTAMP WITH TIME ZONE,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX safeguarding_clearance_subject ON safeguarding_clearance (kind, subject);
-- Items of the checklist that staff have seen; one that was withdrawn is gone here and stays in the history.
CREATE TABLE safeguarding_seen (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    clearance VARCHAR(36) NOT NULL,
    item VARCHAR(50) NOT NULL,
    seen_by VARCHAR(36) NOT NULL,
    seen_on DATE NOT NULL,
    seen_until DATE
);
CREATE UNIQUE INDEX safeguarding_seen_item ON safeguarding_seen (clearance, item);
-- What happened. Rows are added; nothing but the account of somebody who is erased is ever changed.
CREATE TABLE safeguarding_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    clearance VARCHAR(36) NOT NULL,
    step_number INTEGER NOT NULL,
    happened TIMESTAMP WITH TIME ZONE NOT NULL,
    who VARCHAR(36) NOT NULL,
    action VARCHAR(20) NOT NULL,
    item VARCHAR(50) NOT NULL,
    about_day DATE,
    words VARCHAR(2000) NOT NULL,
    state VARCHAR(20) NOT NULL
);
CREATE UNIQUE INDEX safeguarding_step_order ON safeguarding_step (clearance, step_number);
CREATE INDEX safeguarding_step_who ON safeguarding_step (who);
