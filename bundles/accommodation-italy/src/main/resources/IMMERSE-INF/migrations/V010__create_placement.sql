-- Young people and homes on their way to each other, and every step of the way.
CREATE TABLE accommodation_italy_placement (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    home VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    person_word VARCHAR(10) NOT NULL,
    host_word VARCHAR(10) NOT NULL,
    guardian_agreed BOOLEAN NOT NULL,
    meet_at TIMESTAMP,
    meet_place VARCHAR(300) NOT NULL,
    first_day DATE,
    last_day DATE,
    held_until DATE,
    staff VARCHAR(36) NOT NULL,
    cause VARCHAR(20) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    end_day DATE,
    open_key VARCHAR(80) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL
);
-- A person and a home have one open placement at most: closed ones have their own id here.
CREATE UNIQUE INDEX accommodation_italy_placement_open ON accommodation_italy_placement (open_key);
CREATE INDEX accommodation_italy_placement_person ON accommodation_italy_placement (person);
CREATE INDEX accommodation_italy_placement_home ON accommodation_italy_placement (home, state);
CREATE INDEX accommodation_italy_placement_state ON accommodation_italy_placement (state, changed);
CREATE TABLE accommodation_italy_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    placement VARCHAR(36) NOT NULL,
    person VARCHAR(36) NOT NULL,
    step VARCHAR(20) NOT NULL,
    actor_kind VARCHAR(20) NOT NULL,
    actor VARCHAR(36) NOT NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    taken TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX accommodation_italy_step_placement ON accommodation_italy_step (placement, taken);
CREATE INDEX accommodation_italy_step_person ON accommodation_italy_step (person);
