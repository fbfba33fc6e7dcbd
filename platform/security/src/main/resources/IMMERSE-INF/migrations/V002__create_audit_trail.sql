CREATE TABLE security_audit_entry (
    position BIGINT PRIMARY KEY,
    id VARCHAR(36) NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor VARCHAR(100) NOT NULL,
    action VARCHAR(100) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    details VARCHAR(4000) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

CREATE INDEX security_audit_entry_actor ON security_audit_entry (actor, position);
CREATE INDEX security_audit_entry_action ON security_audit_entry (action, position);

CREATE TABLE security_audit_head (
    id BIGINT PRIMARY KEY,
    position BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL
);

INSERT INTO security_audit_head (id, position, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
