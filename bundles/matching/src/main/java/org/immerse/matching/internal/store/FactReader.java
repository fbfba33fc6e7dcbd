package org.immerse.matching.internal.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immerse.api.fact.Fact;
import org.immerse.api.value.GeoPoint;

/** Reads what {@link FactWriter} wrote, from the beginning on. */
final class FactReader {
    private final byte[] bytes;
    private final Dictionary dictionary;
    private int at;

    FactReader(byte[] bytes, Dictionary dictionary) {
        this.bytes = bytes;
        this.dictionary = dictionary;
    }

    /** How many fields there are: comes first. */
    int fields() {
        return (int) number();
    }

    /** The next field's name; {@link #fact} or {@link #skip} must follow. */
    String field() {
        return dictionary.iri((int) number());
    }

    void skip() {
        at += 3 + (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16);
    }

    Fact fact() {
        at += 3;
        byte kind = bytes[at++];
        return switch (kind) {
            case FactWriter.CONCEPTS -> concepts();
            case FactWriter.LEVELS -> levels();
            case FactWriter.RANGE -> new Fact.Range(end(), end());
            case FactWriter.PERIOD -> new Fact.Period(day(), day());
            case FactWriter.PLACE -> place();
            case FactWriter.FLAG -> new Fact.Flag(bytes[at++] == 1);
            case FactWriter.WORDS -> new Fact.Words(words());
            default -> throw new IllegalStateException("no kind of fact: " + kind);
        };
    }

    private Fact concepts() {
        int size = (int) number();
        Map<String, Double> weights = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            weights.put(dictionary.iri((int) number()), decimal());
        }
        return new Fact.Concepts(weights);
    }

    private Fact levels() {
        int size = (int) number();
        Map<String, Integer> ranks = HashMap.newHashMap(size);
        for (int i = 0; i < size; i++) {
            ranks.put(dictionary.iri((int) number()), (int) signed());
        }
        return new Fact.Levels(ranks);
    }

    private Fact place() {
        boolean anywhere = bytes[at++] == 1;
        int size = (int) number();
        List<GeoPoint> points = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            double latitude = raw();
            points.add(new GeoPoint(latitude, raw()));
        }
        OptionalDouble radius = end();
        return new Fact.Place(points, radius, anywhere, words());
    }

    private OptionalDouble end() {
        return bytes[at++] == 1 ? OptionalDouble.of(decimal()) : OptionalDouble.empty();
    }

    private Optional<LocalDate> day() {
        return bytes[at++] == 1 ? Optional.of(LocalDate.ofEpochDay(signed())) : Optional.empty();
    }

    private String words() {
        boolean isWhole = bytes[at++] == 0;
        int length = (int) number();
        String words = new String(bytes, at, length, isWhole ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE);
        at += length;
        return words;
    }

    private double decimal() {
        int code = bytes[at++] & 0xFF;
        return switch (code) {
            case FactWriter.HALF -> 0.5;
            case FactWriter.OTHER -> raw();
            default -> code;
        };
    }

    private double raw() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    private long signed() {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    private long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte one = bytes[at++];
            value |= (one & 0x7FL) << shift;
            if (one >= 0) {
                return value;
            }
        }
    }
}
