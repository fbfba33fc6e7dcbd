package org.immerse.delegation.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.immerse.api.delegation.Act;
import org.immerse.delegation.internal.domain.TextJson;

/** One thing somebody did for a person. Never changed. */
@Entity
@Table(name = "delegation_act")
public class ActEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "actor")
    private String actor = "";

    @Column(name = "purpose")
    private String purpose = "";

    @Column(name = "happened")
    private Instant when = Instant.EPOCH;

    @Column(name = "what")
    private String what = "";

    /** For the provider. */
    protected ActEntity() {}

    ActEntity(Act act) {
        id = act.id();
        person = act.person();
        actor = act.actor();
        purpose = act.purpose();
        when = act.when();
        what = TextJson.write(act.what());
    }

    Act toRecord() {
        return new Act(id, when, person, actor, purpose, TextJson.read(what));
    }
}
