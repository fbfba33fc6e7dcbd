-- Who found which fact still true, and when. Rows are only added.
CREATE TABLE freshness_verification (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    tap VARCHAR(36) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    fact VARCHAR(100) NOT NULL,
    verified_by VARCHAR(36) NOT NULL,
    public_name VARCHAR(300) NOT NULL,
    verified TIMESTAMP WITH TIME ZONE NOT NULL,
    taken_back BOOLEAN NOT NULL
);
CREATE INDEX freshness_verification_subject ON freshness_verification (subject);
CREATE INDEX freshness_verification_tap ON freshness_verification (tap);

-- How links answered when they were last tried. One row for each fact that is a link.
CREATE TABLE freshness_link (
    id VARCHAR(310) NOT NULL PRIMARY KEY,
    subject VARCHAR(200) NOT NULL,
    fact VARCHAR(100) NOT NULL,
    link VARCHAR(2000) NOT NULL,
    answer VARCHAR(30) NOT NULL,
    tried TIMESTAMP WITH TIME ZONE NOT NULL
);
