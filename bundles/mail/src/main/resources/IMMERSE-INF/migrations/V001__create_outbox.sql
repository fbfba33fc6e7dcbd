-- Who asked for e-mail. The id stands in links that stop it; it is a new one whenever the address is.
CREATE TABLE mail_subscription (
    person VARCHAR(36) NOT NULL PRIMARY KEY,
    id VARCHAR(36) NOT NULL,
    address VARCHAR(254) NOT NULL,
    language VARCHAR(20) NOT NULL,
    organisation VARCHAR(36) NOT NULL,
    standing VARCHAR(10) NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    tries INTEGER NOT NULL,
    CONSTRAINT mail_subscription_id UNIQUE (id)
);
CREATE INDEX mail_subscription_organisation ON mail_subscription (organisation);

-- One mail: WAITING, SENDING, SENT, UNSURE, GIVEN_UP or DROPPED. The mailbox is a keyed hash of the address a code goes to.
CREATE TABLE mail_letter (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    mailbox VARCHAR(64) NOT NULL,
    standing VARCHAR(10) NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    tries INTEGER NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX mail_letter_due ON mail_letter (standing, due_at);
CREATE INDEX mail_letter_person ON mail_letter (person);

-- One thing to tell somebody of, once: by a name for what caused it, never by what it says.
CREATE TABLE mail_notice (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    cause VARCHAR(300) NOT NULL,
    letter VARCHAR(36) NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT mail_notice_once UNIQUE (person, cause)
);

-- What links and codes are signed with.
CREATE TABLE mail_secret (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    secret VARCHAR(100) NOT NULL
);
