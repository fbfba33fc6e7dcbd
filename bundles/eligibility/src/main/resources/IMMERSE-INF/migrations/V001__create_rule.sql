-- Rules that editors of the site published, as they wrote them. Holds nothing of whoever answers.
CREATE TABLE eligibility_rule (
    subject VARCHAR(100) NOT NULL PRIMARY KEY,
    file VARCHAR(100000) NOT NULL,
    published TIMESTAMP WITH TIME ZONE NOT NULL,
    published_by VARCHAR(36) NOT NULL
);
