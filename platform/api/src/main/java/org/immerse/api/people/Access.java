package org.immerse.api.people;

import java.time.Instant;
import java.util.List;

/**
 * One time somebody else saw something of a person's file.
 *
 * @param when when
 * @param who the account's name, or the organisation's where staff act for one
 * @param task what for, such as {@code jobs-spain.candidates}; text {@code <task>.task} says it in words
 * @param fields the fields that were shown, whole or coarse
 */
public record Access(Instant when, String who, String task, List<String> fields) {
    public Access {
        fields = List.copyOf(fields);
    }
}
