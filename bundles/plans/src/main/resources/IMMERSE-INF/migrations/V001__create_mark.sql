-- What people marked at steps of their plans: DONE, or READ with the months of a reminder they put away.
CREATE TABLE plans_mark (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    plan VARCHAR(100) NOT NULL,
    step VARCHAR(100) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by VARCHAR(36) NOT NULL,
    CONSTRAINT plans_mark_once UNIQUE (person, plan, step, kind)
);
