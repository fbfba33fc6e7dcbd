package org.immerse.people.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.immerse.api.people.Access;

/** What one viewer saw of one person for one task on one day. */
@Entity
@Table(name = "people_access")
public class AccessEntity {
    @Id
    @Column(name = "id")
    private String id = "";

    @Column(name = "person")
    private String person = "";

    @Column(name = "viewer")
    private String viewer = "";

    @Column(name = "who")
    private String who = "";

    @Column(name = "task")
    private String task = "";

    @Column(name = "day_on")
    private LocalDate day = LocalDate.EPOCH;

    @Column(name = "seen_at")
    private Instant seen = Instant.EPOCH;

    @Column(name = "fields")
    private String fields = "";

    /** For the provider. */
    protected AccessEntity() {}

    AccessEntity(String id, String person, Viewing viewing) {
        this.id = id;
        this.person = person;
        viewer = viewing.viewer();
        who = viewing.who();
        task = viewing.task();
        day = viewing.day();
    }

    String person() {
        return person;
    }

    void seen(Instant when, Collection<String> shown) {
        TreeSet<String> all = new TreeSet<>(list());
        all.addAll(shown);
        seen = when;
        fields = String.join(" ", all);
    }

    Access toRecord() {
        return new Access(seen, who, task, list());
    }

    private List<String> list() {
        return Arrays.stream(fields.split(" "))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /**
     * Who looks, for what, when.
     *
     * @param viewer id of the organisation, or of the account where it acts for none
     * @param who its name
     */
    public record Viewing(String viewer, String who, String task, Instant when) {
        /** The day it counts for, in UTC. */
        LocalDate day() {
            return LocalDate.ofInstant(when, ZoneOffset.UTC);
        }
    }
}
