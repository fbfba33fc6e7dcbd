-- Referrals: who proposes whom to whom, what is asked to be shared and what the person agreed to.
CREATE TABLE referrals_referral (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    version      INTEGER       NOT NULL,
    person       VARCHAR(36)   NOT NULL,
    sender       VARCHAR(36)   NOT NULL,
    receiver     VARCHAR(36)   NOT NULL,
    service      VARCHAR(200)  NOT NULL,
    title        VARCHAR(8000) NOT NULL,
    words        VARCHAR(2000) NOT NULL,
    proposed     VARCHAR(200)  NOT NULL,
    agreed       VARCHAR(200)  NOT NULL,
    words_agreed BOOLEAN       NOT NULL,
    own          VARCHAR(2000) NOT NULL,
    last_day     DATE          NOT NULL,
    state        VARCHAR(20)   NOT NULL
);
CREATE INDEX referrals_referral_person ON referrals_referral (person);
CREATE INDEX referrals_referral_sender ON referrals_referral (sender);
CREATE INDEX referrals_referral_receiver ON referrals_referral (receiver);

-- What happened in a referral, by position from 1.
CREATE TABLE referrals_step (
    id       VARCHAR(36)              NOT NULL PRIMARY KEY,
    referral VARCHAR(36)              NOT NULL REFERENCES referrals_referral (id),
    place    INTEGER                  NOT NULL,
    happened TIMESTAMP WITH TIME ZONE NOT NULL,
    by_side  VARCHAR(20)              NOT NULL,
    state    VARCHAR(20)              NOT NULL,
    words    VARCHAR(2000)            NOT NULL,
    CONSTRAINT referrals_step_place UNIQUE (referral, place)
);

-- The code a person shows, as its hash; one each.
CREATE TABLE referrals_code (
    person     VARCHAR(36)              NOT NULL PRIMARY KEY,
    hash       VARCHAR(64)              NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX referrals_code_hash ON referrals_code (hash);
