package org.immerse.testing.database;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entity as modules have them. */
@Entity
@Table(name = "empty_module_thing")
public class Thing {
    @Id
    private String id = "";

    private String name = "";

    @Column(name = "seen")
    private @Nullable Instant seen;

    @Version
    private long revision;

    protected Thing() {}

    Thing(String id, String name, Instant seen) {
        this.id = id;
        this.name = name;
        this.seen = seen;
    }

    String name() {
        return name;
    }

    @Nullable
    Instant seen() {
        return seen;
    }

    void rename(String name) {
        this.name = name;
    }
}
