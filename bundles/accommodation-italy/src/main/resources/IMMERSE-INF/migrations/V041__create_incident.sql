-- What happened where somebody lives. Reporting one pauses the home.
CREATE TABLE accommodation_italy_incident (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    placement VARCHAR(36) NOT NULL,
    person VARCHAR(36) NOT NULL,
    home VARCHAR(36) NOT NULL,
    side VARCHAR(15) NOT NULL,
    urgency VARCHAR(10) NOT NULL,
    words VARCHAR(4000) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by VARCHAR(36) NOT NULL,
    closed TIMESTAMP WITH TIME ZONE,
    closed_by VARCHAR(36) NOT NULL,
    outcome VARCHAR(4000) NOT NULL
);
CREATE INDEX accommodation_italy_incident_placement ON accommodation_italy_incident (placement, made);
CREATE INDEX accommodation_italy_incident_person ON accommodation_italy_incident (person);
