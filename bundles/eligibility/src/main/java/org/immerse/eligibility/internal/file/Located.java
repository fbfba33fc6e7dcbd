package org.immerse.eligibility.internal.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON in which everything knows the line it stands on. */
sealed interface Located {
    /** The line it begins on, from 1. */
    int line();

    /** An object; its members in order. */
    record Members(int line, Map<String, Located> byName) implements Located {}

    /** A list. */
    record Items(int line, List<Located> all) implements Located {}

    /** A text, number, true or false as it is written; empty for null. */
    record Value(int line, String text) implements Located {}

    /** Reads a whole file. */
    static Located parse(String json) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Located root = read(parser, 0);
            if (parser.nextToken() != null) {
                throw new FaultException(parser.currentTokenLocation().getLineNr(), "json");
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new FaultException(at == null ? 1 : Math.max(1, at.getLineNr()), "json");
        }
    }

    private static Located read(JsonParser parser, int depth) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == null || depth > 60) {
            throw new FaultException(Math.max(1, line), "json");
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Located> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                int at = parser.currentTokenLocation().getLineNr();
                parser.nextToken();
                if (members.put(name, read(parser, depth + 1)) != null) {
                    throw new FaultException(at, "twice", name);
                }
            }
            return new Members(line, members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Located> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(parser, depth + 1));
            }
            return new Items(line, items);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        return new Value(line, text == null ? "" : text);
    }

    /** This as an object of which only these members are known. */
    default Members members(Set<String> known) {
        if (!(this instanceof Members members)) {
            throw new FaultException(line(), "object");
        }
        members.byName().forEach((name, member) -> {
            if (!known.contains(name)) {
                throw new FaultException(member.line(), "member", name);
            }
        });
        return members;
    }

    /** This as a list. */
    default List<Located> items() {
        if (!(this instanceof Items items)) {
            throw new FaultException(line(), "list");
        }
        return items.all();
    }

    /** This as a text. */
    default String text() {
        if (!(this instanceof Value value) || value.text().isBlank()) {
            throw new FaultException(line(), "text");
        }
        return value.text();
    }

    /** This as a whole number. */
    default long number() {
        String text = text();
        if (!text.matches("-?[0-9]{1,15}")) {
            throw new FaultException(line(), "number", text);
        }
        return Long.parseLong(text);
    }

    /** A member that must be there. */
    static Located need(Members members, String name) {
        Located found = members.byName().get(name);
        if (found == null) {
            throw new FaultException(members.line(), "missing", name);
        }
        return found;
    }

    /** A member that may be there. */
    static @Nullable Located maybe(Members members, String name) {
        return members.byName().get(name);
    }
}
