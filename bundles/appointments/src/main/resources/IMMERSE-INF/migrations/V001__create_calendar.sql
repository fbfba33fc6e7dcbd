-- One calendar for each subject of a module. Its row is locked by whoever books, moves or cancels in it.
CREATE TABLE appointments_calendar (
    id      VARCHAR(36)              NOT NULL PRIMARY KEY,
    kind    VARCHAR(100)             NOT NULL,
    subject VARCHAR(100)             NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT appointments_calendar_once UNIQUE (kind, subject)
);

-- Times that come back every week; weekdays from 1, Monday, such as '1,3'; clock times as '09:00'.
CREATE TABLE appointments_rule (
    id          VARCHAR(36)              NOT NULL PRIMARY KEY,
    calendar    VARCHAR(36)              NOT NULL REFERENCES appointments_calendar (id),
    weekdays    VARCHAR(20)              NOT NULL,
    first_day   DATE                     NOT NULL,
    last_day    DATE,
    from_time   VARCHAR(5)               NOT NULL,
    until_time  VARCHAR(5)               NOT NULL,
    minutes     INTEGER                  NOT NULL,
    capacity    INTEGER                  NOT NULL,
    mode        VARCHAR(20)              NOT NULL,
    on_holidays BOOLEAN                  NOT NULL,
    made_at     TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX appointments_rule_calendar ON appointments_rule (calendar);

-- Times offered one by one.
CREATE TABLE appointments_single (
    id        VARCHAR(36)              NOT NULL PRIMARY KEY,
    calendar  VARCHAR(36)              NOT NULL REFERENCES appointments_calendar (id),
    starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
    minutes   INTEGER                  NOT NULL,
    capacity  INTEGER                  NOT NULL,
    mode      VARCHAR(20)              NOT NULL,
    CONSTRAINT appointments_single_once UNIQUE (calendar, starts_at)
);

-- Days on which nothing is offered.
CREATE TABLE appointments_closed (
    id        VARCHAR(36)  NOT NULL PRIMARY KEY,
    calendar  VARCHAR(36)  NOT NULL REFERENCES appointments_calendar (id),
    first_day DATE         NOT NULL,
    last_day  DATE         NOT NULL,
    reason    VARCHAR(500) NOT NULL
);
CREATE INDEX appointments_closed_calendar ON appointments_closed (calendar);

-- What is booked. seat_key is there while the place is taken: calendar, moment and number of the place; twice is impossible.
-- reference is what a program calls its booking: sent again it is the same booking.
CREATE TABLE appointments_booking (
    id         VARCHAR(36)              NOT NULL PRIMARY KEY,
    calendar   VARCHAR(36)              NOT NULL REFERENCES appointments_calendar (id),
    person     VARCHAR(36)              NOT NULL,
    reference  VARCHAR(200),
    starts_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    minutes    INTEGER                  NOT NULL,
    mode       VARCHAR(20)              NOT NULL,
    seat       INTEGER                  NOT NULL,
    seat_key   VARCHAR(100),
    status     VARCHAR(20)              NOT NULL,
    called     VARCHAR(100)             NOT NULL,
    language   VARCHAR(10)              NOT NULL,
    question   VARCHAR(2000)            NOT NULL,
    reason     VARCHAR(1000)            NOT NULL,
    moves      INTEGER                  NOT NULL,
    news       VARCHAR(20)              NOT NULL,
    reminded   BOOLEAN                  NOT NULL,
    made_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT appointments_booking_seat UNIQUE (seat_key),
    CONSTRAINT appointments_booking_reference UNIQUE (reference)
);
CREATE INDEX appointments_booking_person ON appointments_booking (person);
CREATE INDEX appointments_booking_start ON appointments_booking (calendar, starts_at);

-- Who waits for a place. open_key is there while somebody waits: nobody waits twice in one calendar.
CREATE TABLE appointments_waiting (
    id       VARCHAR(36)              NOT NULL PRIMARY KEY,
    calendar VARCHAR(36)              NOT NULL REFERENCES appointments_calendar (id),
    person   VARCHAR(36)              NOT NULL,
    since    TIMESTAMP WITH TIME ZONE NOT NULL,
    left_at  TIMESTAMP WITH TIME ZONE,
    open_key VARCHAR(100),
    CONSTRAINT appointments_waiting_once UNIQUE (open_key)
);
CREATE INDEX appointments_waiting_calendar ON appointments_waiting (calendar);
CREATE INDEX appointments_waiting_person ON appointments_waiting (person);

-- Places that were given back, until somebody takes them: whose turn it is follows from when.
CREATE TABLE appointments_freed (
    id        VARCHAR(36)              NOT NULL PRIMARY KEY,
    calendar  VARCHAR(36)              NOT NULL REFERENCES appointments_calendar (id),
    starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seat      INTEGER                  NOT NULL,
    freed_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT appointments_freed_once UNIQUE (calendar, starts_at, seat)
);
