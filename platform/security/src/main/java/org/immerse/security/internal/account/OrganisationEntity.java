package org.immerse.security.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.immerse.api.security.Organisation;

/** An organisation as it is kept. */
@Entity
@Table(name = "security_organisation")
public class OrganisationEntity {
    @Id
    private String id = "";

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    protected OrganisationEntity() {}

    OrganisationEntity(String id, String name) {
        this.id = id;
        this.name = name;
        this.nameKey = Names.key(name);
    }

    Organisation toOrganisation() {
        return new Organisation(id, name);
    }
}
