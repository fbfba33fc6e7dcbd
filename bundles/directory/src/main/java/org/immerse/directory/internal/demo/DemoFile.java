package org.immerse.directory.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.immerse.api.security.Accounts;
import org.immerse.directory.internal.entry.Content;
import org.immerse.directory.internal.entry.Mark;
import org.immerse.directory.internal.exchange.EntryJson;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.persistence.EntryTables.Publication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code directory.json} of a demo set. */
public final class DemoFile {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Map<String, String> organisations;
    private final Instant usual;
    private final ZoneId zone;
    private final BiConsumer<String, Flaw> tell;

    /**
     * For a site.
     *
     * @param organisations their ids by name
     * @param usual when facts were verified where the file does not say it
     * @param tell told the id of an entry and what is wrong with it
     */
    public DemoFile(Map<String, String> organisations, Instant usual, ZoneId zone, BiConsumer<String, Flaw> tell) {
        this.organisations = organisations;
        this.usual = usual;
        this.zone = zone;
        this.tell = tell;
    }

    /** What the file holds, in the name of each provider. */
    public List<Publication> read(String text) {
        JsonNode json = EntryJson.tree(text);
        List<Publication> all = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (JsonNode one : json.path("providers")) {
            resolve(one);
            EntryJson.provider(one, flaw -> tell(one, flaw)).ifPresent(provider -> {
                names.put(provider.id(), provider.name().in(Locale.ENGLISH));
                all.add(publication(new Content.Office(provider), usual, names));
            });
        }
        for (JsonNode one : json.path("services")) {
            Instant verified = verified(one);
            EntryJson.service(one, flaw -> tell(one, flaw))
                    .ifPresent(service -> all.add(publication(new Content.Service(service), verified, names)));
        }
        return all;
    }

    private static Publication publication(Content content, Instant when, Map<String, String> names) {
        return new Publication(content, Accounts.SYSTEM.id(), new Mark(when, names.getOrDefault(content.owner(), "")));
    }

    /** The account is the name of an organisation. */
    private void resolve(JsonNode json) {
        String account = json.path("account").asString("");
        if (!account.isEmpty() && !organisations.containsKey(account)) {
            tell(json, Flaw.note("/account", "unknown", account));
        }
        if (json instanceof ObjectNode object) {
            object.put("account", organisations.getOrDefault(account, ""));
        }
    }

    private Instant verified(JsonNode json) {
        String day = json.path("verified").asString("");
        if (json instanceof ObjectNode object) {
            object.remove("verified");
        }
        return day.isEmpty()
                ? usual
                : LocalDate.parse(day).atTime(MORNING).atZone(zone).toInstant();
    }

    private void tell(JsonNode json, Flaw flaw) {
        tell.accept(json.path("id").asString(""), flaw);
    }
}
