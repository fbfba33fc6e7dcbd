package org.immerse.matching.internal.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.value.GeoPoint;

/**
 * Writes facts as bytes: how many fields, then for each its number, its length and its fact. IRIs and names of fields are numbers
 * of the dictionary; numbers take as few bytes as they need. {@link PackedFacts} reads them. Used by one thread at a time.
 */
final class FactWriter {
    static final byte CONCEPTS = 0;
    static final byte LEVELS = 1;
    static final byte RANGE = 2;
    static final byte PERIOD = 3;
    static final byte PLACE = 4;
    static final byte FLAG = 5;
    static final byte WORDS = 6;

    /** Whole numbers from 0 below this are one byte; then come a half and any other number. */
    static final int SMALL = 254;

    static final int HALF = 254;
    static final int OTHER = 255;

    private final Dictionary dictionary;
    private byte[] bytes = new byte[256];
    private int size;

    FactWriter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    byte[] write(Facts facts) {
        size = 0;
        number(facts.byField().size());
        facts.byField().forEach(this::field);
        return Arrays.copyOf(bytes, size);
    }

    private void field(String name, Fact fact) {
        number(dictionary.intern(name));
        int lengthAt = size;
        put(0);
        put(0);
        put(0);
        fact(fact);
        int length = size - lengthAt - 3;
        bytes[lengthAt] = (byte) length;
        bytes[lengthAt + 1] = (byte) (length >>> 8);
        bytes[lengthAt + 2] = (byte) (length >>> 16);
    }

    private void fact(Fact fact) {
        switch (fact) {
            case Fact.Concepts concepts -> concepts(concepts);
            case Fact.Levels levels -> levels(levels);
            case Fact.Range range -> {
                put(RANGE);
                end(range.from());
                end(range.to());
            }
            case Fact.Period period -> {
                put(PERIOD);
                day(period.from());
                day(period.to());
            }
            case Fact.Place place -> place(place);
            case Fact.Flag flag -> {
                put(FLAG);
                put(flag.value() ? 1 : 0);
            }
            case Fact.Words words -> {
                put(WORDS);
                words(words.text());
            }
        }
    }

    private void concepts(Fact.Concepts concepts) {
        put(CONCEPTS);
        number(concepts.weights().size());
        for (Map.Entry<String, Double> concept : concepts.weights().entrySet()) {
            number(dictionary.intern(concept.getKey()));
            decimal(concept.getValue());
        }
    }

    private void levels(Fact.Levels levels) {
        put(LEVELS);
        number(levels.ranks().size());
        for (Map.Entry<String, Integer> level : new TreeMap<>(levels.ranks()).entrySet()) {
            number(dictionary.intern(level.getKey()));
            signed(level.getValue());
        }
    }

    private void place(Fact.Place place) {
        put(PLACE);
        put(place.anywhere() ? 1 : 0);
        number(place.points().size());
        for (GeoPoint point : place.points()) {
            raw(point.latitude());
            raw(point.longitude());
        }
        end(place.radiusKilometres());
        words(place.name());
    }

    private void end(OptionalDouble end) {
        put(end.isPresent() ? 1 : 0);
        end.ifPresent(this::decimal);
    }

    private void day(Optional<LocalDate> day) {
        put(day.isPresent() ? 1 : 0);
        day.ifPresent(date -> signed(date.toEpochDay()));
    }

    private void words(String words) {
        byte[] utf = words.getBytes(StandardCharsets.UTF_8);
        boolean isWhole = words.equals(new String(utf, StandardCharsets.UTF_8));
        byte[] text = isWhole ? utf : words.getBytes(StandardCharsets.UTF_16BE);
        put(isWhole ? 0 : 1);
        number(text.length);
        for (byte one : text) {
            put(one);
        }
    }

    private void decimal(double value) {
        if (value >= 0 && value < SMALL && value == (int) value && Double.doubleToRawLongBits(value) >= 0) {
            put((int) value);
        } else if (value == 0.5) {
            put(HALF);
        } else {
            put(OTHER);
            raw(value);
        }
    }

    private void raw(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            put((int) (bits >>> shift));
        }
    }

    private void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        put((int) rest);
    }

    private void put(int one) {
        bytes = Room.of(bytes, size + 1);
        bytes[size++] = (byte) one;
    }
}
