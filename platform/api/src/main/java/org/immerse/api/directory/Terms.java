package org.immerse.api.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.text.Localized;
import org.immerse.api.value.Money;

/**
 * What one needs to know before going to a service.
 *
 * @param channels how it is reached, at least one
 * @param appointment whether one must book first
 * @param languages ISO 639 codes of the languages spoken
 * @param interpretation whether an interpreter can be asked for
 * @param cost what it costs
 * @param bring what to bring
 * @param capacity how many places there are; empty where they are not counted
 */
public record Terms(
        Set<Channel> channels,
        boolean appointment,
        List<String> languages,
        boolean interpretation,
        Cost cost,
        List<Document> bring,
        Optional<Capacity> capacity) {
    public Terms {
        channels = Set.copyOf(channels);
        languages = List.copyOf(languages);
        bring = List.copyOf(bring);
    }

    /** How a service is reached. Text keys {@code directory.channel.<name in lower case>}. */
    public enum Channel {
        /** In person. */
        OFFICE,
        /** By telephone. */
        PHONE,
        /** On a website. */
        ONLINE,
        /** By e-mail. */
        EMAIL,
        /** By letter. */
        POST,
        /** Somebody comes. */
        VISIT
    }

    /**
     * What it costs.
     *
     * @param kind free, a price, or something words must say
     * @param amount for {@link Kind#PRICE}
     * @param words what else to know, such as who pays less; may have no words
     */
    public record Cost(Kind kind, Optional<Money> amount, Localized words) {
        /** Whether it costs. */
        public enum Kind {
            /** Nothing to pay. */
            FREE,
            /** One price. */
            PRICE,
            /** It depends. */
            DEPENDS
        }
    }

    /**
     * Something to bring.
     *
     * @param paper id of a {@link org.immerse.api.procedure.Paper}; empty where it is none of those
     * @param words its name, in words; may have no words where there is a paper
     */
    public record Document(String paper, Localized words) {}

    /**
     * How many places there are, such as seats in a course.
     *
     * @param places all of them
     * @param free how many were free
     * @param counted when that was
     */
    public record Capacity(int places, int free, LocalDate counted) {}
}
