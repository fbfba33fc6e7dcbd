package org.immerse.allocation.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON as it comes in, token by token; what is wrong is said with the field it is wrong in. */
final class Input implements AutoCloseable {
    private static final int LONGEST_NAME = 200;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser parser;

    Input(InputStream body) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), body);
    }

    /** Reads the whole; broken JSON becomes a problem with the line and column, a broken stream an exception of its own. */
    interface Reading<T> {
        /** Reads. */
        T read(Input input);
    }

    static <T> T read(InputStream body, Reading<T> reading) throws IOException {
        try (Input input = new Input(body)) {
            return reading.read(input);
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            TokenStreamLocation at = e.getLocation();
            throw new ProblemException(
                    ProblemException.Kind.INVALID,
                    Text.of(
                            "allocation.problem.json",
                            at == null ? 1 : at.getLineNr(),
                            at == null ? 1 : at.getColumnNr()));
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    JsonToken next() {
        return parser.nextToken();
    }

    JsonToken now() {
        return parser.currentToken();
    }

    /** Goes on where the token is this one. */
    void expect(JsonToken wanted, Supplier<String> field) {
        if (parser.currentToken() != wanted) {
            String kind = switch (wanted) {
                case START_OBJECT -> "object";
                case START_ARRAY -> "list";
                default -> "text";
            };
            throw ProblemException.invalid(field.get(), Text.of("allocation.problem." + kind));
        }
    }

    /** The next member of an object or null at its end. */
    @Nullable
    String member() {
        return parser.nextToken() == JsonToken.PROPERTY_NAME ? checked(parser.currentName()) : null;
    }

    private static String checked(String name) {
        if (name.length() > LONGEST_NAME) {
            throw ProblemException.invalid(
                    name.substring(0, LONGEST_NAME), Text.of("allocation.problem.name", LONGEST_NAME));
        }
        return name;
    }

    /** The number of the name that stands here. */
    int name(Names names, Supplier<String> field) {
        expect(JsonToken.VALUE_STRING, field);
        int length = parser.getStringLength();
        if (length > LONGEST_NAME) {
            throw ProblemException.invalid(field.get(), Text.of("allocation.problem.name", LONGEST_NAME));
        }
        return names.number(parser.getStringCharacters(), parser.getStringOffset(), length);
    }

    String text(Supplier<String> field) {
        expect(JsonToken.VALUE_STRING, field);
        return parser.getString();
    }

    boolean flag(Supplier<String> field) {
        if (parser.currentToken() != JsonToken.VALUE_TRUE && parser.currentToken() != JsonToken.VALUE_FALSE) {
            throw ProblemException.invalid(field.get(), Text.of("allocation.problem.flag"));
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** A number that is not infinite, or {@code NaN} for null. */
    double number(Supplier<String> field) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Double.NaN;
        }
        boolean isNumber =
                parser.currentToken() != null && parser.currentToken().isNumeric();
        double number = isNumber ? parser.getDoubleValue() : Double.POSITIVE_INFINITY;
        if (Double.isInfinite(number)) {
            throw ProblemException.invalid(field.get(), Text.of("allocation.problem.number"));
        }
        return number;
    }

    /** How many a place takes. */
    int capacity(Supplier<String> field) {
        boolean isWhole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT
                && parser.getIntValue() >= 0;
        if (!isWhole) {
            throw ProblemException.invalid(field.get(), Text.of("allocation.problem.capacity", Integer.MAX_VALUE));
        }
        return parser.getIntValue();
    }
}
