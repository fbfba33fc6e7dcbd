package org.immerse.directory.internal.hsds;

import java.util.List;
import java.util.function.Consumer;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.exchange.EntryJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Contents as somebody changed them. */
final class Edited {
    private Edited() {}

    static Content by(Content content, Consumer<ObjectNode> change) {
        ObjectNode json = (ObjectNode) EntryJson.tree(EntryJson.text(content.plain()));
        change.accept(json);
        return Content.read(content.kind(), json, flaw -> {}).orElseThrow();
    }

    /** Whatever it says in English it says in Greek, too. */
    static Content translated(Content content) {
        return by(content, Edited::translate);
    }

    private static void translate(JsonNode node) {
        if (node instanceof ObjectNode words && words.path("en").isString()) {
            words.put("el", "Ελληνικά: " + words.path("en").stringValue());
        }
        node.forEach(Edited::translate);
    }

    /** Without all other languages. */
    static Content english(Content content) {
        return by(content, Edited::shorten);
    }

    private static void shorten(JsonNode node) {
        if (node instanceof ObjectNode words && words.path("en").isString()) {
            words.retain(List.of("en"));
        }
        node.forEach(Edited::shorten);
    }
}
