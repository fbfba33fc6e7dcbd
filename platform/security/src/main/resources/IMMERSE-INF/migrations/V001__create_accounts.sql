CREATE TABLE security_organisation (
    id VARCHAR(36) PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    name_key VARCHAR(200) NOT NULL UNIQUE
);

CREATE TABLE security_account (
    id VARCHAR(36) PRIMARY KEY,
    name VARCHAR(254) NOT NULL UNIQUE,
    display_name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(300) NOT NULL,
    roles VARCHAR(200) NOT NULL,
    organisation VARCHAR(36) REFERENCES security_organisation (id),
    is_open BOOLEAN NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_sign_in_at TIMESTAMP WITH TIME ZONE,
    sessions_from TIMESTAMP WITH TIME ZONE NOT NULL,
    revision BIGINT NOT NULL
);

CREATE TABLE security_api_key (
    id VARCHAR(36) PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    scopes VARCHAR(4000) NOT NULL,
    organisation VARCHAR(36) REFERENCES security_organisation (id),
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    is_revoked BOOLEAN NOT NULL
);
