package org.immerse.api.event;

import java.util.Map;

/**
 * Something that happened. Holds ids only, never personal data: it is stored in plain text.
 *
 * @param topic such as {@code requests.changed}: the module's id, a dot, what happened
 * @param ids names to ids, such as {@code request} to an id
 */
public record Event(String topic, Map<String, String> ids) {
    public Event {
        ids = Map.copyOf(ids);
    }
}
