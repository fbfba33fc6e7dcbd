package org.immerse.api.text;

import java.util.List;

/**
 * Something the reader did or asked cannot be done, said in a text. REST answers it as an RFC 9457 problem, the UI shows it
 * beside the fields. Not for faults of the program.
 */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of problem; decides the HTTP status. */
    public enum Kind {
        /** 400: the input is wrong. */
        INVALID(400),
        /** 401: sign in first. */
        UNAUTHENTICATED(401),
        /** 403: not allowed. */
        FORBIDDEN(403),
        /** 404: not there, or not to be seen. */
        NOT_FOUND(404),
        /** 409: does not fit the present state. */
        CONFLICT(409),
        /** 413: more than is allowed. */
        TOO_LARGE(413),
        /** 429: too often. */
        TOO_MANY(429),
        /** 503: a part that is needed does not run. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status code. */
        public int status() {
            return status;
        }
    }

    /**
     * What is wrong with one field.
     *
     * @param field the field's name as the caller knows it, such as {@code title} or {@code [3].validThrough}
     * @param text what is wrong and what to do
     */
    public record FieldProblem(String field, Text text) {}

    private final Kind kind;
    private final transient Text text;
    private final transient List<FieldProblem> fields;

    /** A problem with the whole. */
    public ProblemException(Kind kind, Text text) {
        this(kind, text, List.of());
    }

    /** A problem with some fields. */
    public ProblemException(Kind kind, Text text, List<FieldProblem> fields) {
        super(kind + " " + text.key());
        this.kind = kind;
        this.text = text;
        this.fields = List.copyOf(fields);
    }

    /** A wrong field. */
    public static ProblemException invalid(String field, Text text) {
        return new ProblemException(Kind.INVALID, text, List.of(new FieldProblem(field, text)));
    }

    /** The kind. */
    public Kind kind() {
        return kind;
    }

    /** What is wrong, and what to do. */
    public Text text() {
        return text;
    }

    /** What is wrong with which field; empty where it is about the whole. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
