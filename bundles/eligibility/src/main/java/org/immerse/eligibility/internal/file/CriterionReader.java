package org.immerse.eligibility.internal.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immerse.api.eligibility.Criterion;
import org.immerse.api.eligibility.Criterion.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a criterion. */
final class CriterionReader {
    private static final Set<String> KNOWN =
            Set.of("id", "kind", "sensitivity", "ask", "askOther", "options", "least", "most", "unit");
    private static final int MOST_SENSITIVE = 100;

    private CriterionReader() {}

    static Criterion read(Located at) {
        Located.Members members = at.members(KNOWN);
        Located ask = Located.need(members, "ask");
        Located other = Located.maybe(members, "askOther");
        Kind kind = kind(Located.need(members, "kind"));
        long sensitivity = Located.need(members, "sensitivity").number();
        if (sensitivity < 0 || sensitivity > MOST_SENSITIVE) {
            throw new FaultException(Located.need(members, "sensitivity").line(), "sensitivity", MOST_SENSITIVE);
        }
        Located unit = Located.maybe(members, "unit");
        return new Criterion(
                id(Located.need(members, "id")),
                kind,
                (int) sensitivity,
                Words.of(ask),
                Words.of(other == null ? ask : other),
                kind == Kind.CHOICE ? options(Located.need(members, "options")) : List.of(),
                kind == Kind.NUMBER ? number(Located.maybe(members, "least"), 0) : 0,
                kind == Kind.NUMBER ? Located.need(members, "most").number() : 0,
                unit == null ? "" : unit.text());
    }

    private static Kind kind(Located at) {
        return switch (at.text()) {
            case "yes-no" -> Kind.YES_NO;
            case "number" -> Kind.NUMBER;
            case "choice" -> Kind.CHOICE;
            default -> throw new FaultException(at.line(), "kind", at.text());
        };
    }

    static String id(Located at) {
        String id = at.text();
        if (!id.matches("[a-z0-9]+([.-][a-z0-9]+)*") || id.length() > 100) {
            throw new FaultException(at.line(), "id", id);
        }
        return id;
    }

    private static List<Criterion.Option> options(Located at) {
        List<Criterion.Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Located item : at.items()) {
            Located.Members members = item.members(Set.of("id", "label"));
            String id = id(Located.need(members, "id"));
            if (!ids.add(id)) {
                throw new FaultException(item.line(), "twice", id);
            }
            options.add(new Criterion.Option(id, Words.of(Located.need(members, "label"))));
        }
        return options;
    }

    private static long number(@Nullable Located at, long otherwise) {
        return at == null ? otherwise : at.number();
    }
}
