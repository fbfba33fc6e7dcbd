package org.immerse.directory.internal.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.text.Localized;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.exchange.Flaw;
import tools.jackson.databind.JsonNode;

/** What an entry says. */
public sealed interface Content {
    /** What it is about. */
    EntryKind kind();

    /** Its id among those of its kind. */
    String id();

    /** The id of the provider it belongs to; a provider's own. */
    String owner();

    /** What it is called. */
    Localized name();

    /** As JSON. */
    Map<String, Object> plain();

    /** Its own among all entries, such as {@code service:health-card}. */
    default String key() {
        return kind().code() + ":" + id();
    }

    /** A service. */
    record Service(PublicService service) implements Content {
        @Override
        public EntryKind kind() {
            return EntryKind.SERVICE;
        }

        @Override
        public String id() {
            return service.id();
        }

        @Override
        public String owner() {
            return service.provider();
        }

        @Override
        public Localized name() {
            return service.wording().name();
        }

        @Override
        public Map<String, Object> plain() {
            return EntryJson.plain(service);
        }
    }

    /** An office or association. */
    record Office(Provider provider) implements Content {
        @Override
        public EntryKind kind() {
            return EntryKind.PROVIDER;
        }

        @Override
        public String id() {
            return provider.id();
        }

        @Override
        public String owner() {
            return provider.id();
        }

        @Override
        public Localized name() {
            return provider.name();
        }

        @Override
        public Map<String, Object> plain() {
            return EntryJson.plain(provider);
        }
    }

    /** What {@link #plain} wrote; empty where it has no id or name. */
    static Optional<Content> read(EntryKind kind, JsonNode json, Consumer<Flaw> tell) {
        return switch (kind) {
            case SERVICE -> EntryJson.service(json, tell).map(Content.Service::new);
            case PROVIDER -> EntryJson.provider(json, tell).map(Content.Office::new);
        };
    }
}
