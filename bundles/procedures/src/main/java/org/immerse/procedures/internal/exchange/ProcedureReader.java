package org.immerse.procedures.internal.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.Localized;
import org.immerse.api.value.Money;
import tools.jackson.databind.JsonNode;

/** Reads one procedure. */
final class ProcedureReader {
    private static final Set<String> PROCEDURE =
            Set.of("id", "title", "summary", "tags", "goals", "steps", "validFrom", "replacedBy", "subject", "sources");
    private static final Set<String> STEP = Set.of(
            "id", "title", "text", "needs", "gives", "after", "channel", "where", "link", "helpers", "cost", "wait");
    private static final int MOST_STEPS = 100;

    private final Node node;

    ProcedureReader(Node node) {
        this.node = node;
    }

    Optional<Procedure> read() {
        node.knows(PROCEDURE);
        Optional<String> id = node.at("id").id(ProcedureJson.LONGEST_ID);
        Localized title = node.at("title").words();
        if (id.isEmpty() || title.byLanguage().isEmpty()) {
            node.fatal("missing", id.isEmpty() ? "id" : "title");
            return Optional.empty();
        }
        if (id.orElseThrow().indexOf('.') < 0) {
            node.at("id").fatal("dotted");
            return Optional.empty();
        }
        List<Node> steps = node.at("steps").items();
        if (steps.size() > MOST_STEPS) {
            node.at("steps").fatal("too-many", MOST_STEPS);
            return Optional.empty();
        }
        return Optional.of(new Procedure(
                id.orElseThrow(),
                title,
                node.at("summary").words(),
                each("tags", item -> item.id(ProcedureJson.LONGEST_ID)),
                each("goals", item -> item.id(ProcedureJson.LONGEST_ID)),
                steps.stream().flatMap(step -> step(step).stream()).toList(),
                new Procedure.Life(
                        node.at("validFrom").day(), node.at("replacedBy").id(ProcedureJson.LONGEST_ID)),
                node.at("subject").id(100).orElse(""),
                each("sources", ProcedureReader::source)));
    }

    private <T> List<T> each(String name, Function<Node, Optional<T>> read) {
        return node.at(name).items().stream()
                .flatMap(item -> read.apply(item).stream())
                .toList();
    }

    private static Optional<Procedure.Source> source(Node at) {
        at.knows(Set.of("title", "address", "checked"));
        return at.at("title")
                .text()
                .map(title -> new Procedure.Source(
                        title, at.at("address").address(), at.at("checked").day()));
    }

    private static Optional<Step> step(Node at) {
        at.knows(STEP);
        Optional<String> id = at.at("id").id(30);
        Localized title = at.at("title").words();
        if (id.isEmpty() || title.byLanguage().isEmpty()) {
            at.fatal("missing", id.isEmpty() ? "id" : "title");
            return Optional.empty();
        }
        List<Step.Need> needs = new ArrayList<>();
        at.at("needs").items().forEach(item -> need(item).ifPresent(needs::add));
        List<Step.Yield> gives = new ArrayList<>();
        at.at("gives").items().forEach(item -> gives(item).ifPresent(gives::add));
        return Optional.of(new Step(
                id.orElseThrow(),
                title,
                at.at("text").words(),
                needs,
                gives,
                ids(at.at("after")),
                new Step.Place(
                        channel(at.at("channel")),
                        at.at("where").words(),
                        at.at("link").address(),
                        at.at("helpers").items().stream()
                                .map(Node::words)
                                .filter(words -> !words.byLanguage().isEmpty())
                                .toList()),
                cost(at.at("cost")),
                waiting(at.at("wait"))));
    }

    /** A paper's id, or an object with one or several. What is needed must not be lost, so a broken need is fatal. */
    private static Optional<Step.Need> need(Node at) {
        List<String> anyOf = at.json().isString() ? one(at) : List.of();
        if (at.json().isObject()) {
            at.knows(Set.of("paper", "anyOf", "validDays"));
            anyOf = at.at("paper").isThere() ? one(at.at("paper")) : ids(at.at("anyOf"));
        }
        if (anyOf.isEmpty()) {
            at.fatal("need");
            return Optional.empty();
        }
        int validDays = at.json().isObject() ? at.at("validDays").days().orElse(0) : 0;
        return Optional.of(new Step.Need(anyOf, validDays));
    }

    private static Optional<Step.Yield> gives(Node at) {
        List<String> paper = at.json().isString() ? one(at) : one(at.at("paper"));
        if (paper.isEmpty()) {
            at.fatal("need");
            return Optional.empty();
        }
        if (!at.json().isObject()) {
            return Optional.of(new Step.Yield(paper.getFirst(), OptionalInt.empty()));
        }
        at.knows(Set.of("paper", "validDays"));
        Optional<Integer> days = at.at("validDays").days();
        return Optional.of(
                new Step.Yield(paper.getFirst(), days.map(OptionalInt::of).orElse(OptionalInt.empty())));
    }

    private static List<String> one(Node at) {
        return at.id(ProcedureJson.LONGEST_ID).stream().toList();
    }

    private static List<String> ids(Node at) {
        return at.items().stream().flatMap(item -> one(item).stream()).toList();
    }

    private static Step.Channel channel(Node at) {
        Optional<String> name = at.text();
        if (name.isEmpty()) {
            return Step.Channel.OTHER;
        }
        for (Step.Channel channel : Step.Channel.values()) {
            if (channel.name().toLowerCase(Locale.ROOT).equals(name.orElseThrow())) {
                return channel;
            }
        }
        at.note("channel", name.orElseThrow());
        return Step.Channel.OTHER;
    }

    private static Optional<Money> cost(Node at) {
        if (!at.isThere()) {
            return Optional.empty();
        }
        at.knows(Set.of("amount", "currency"));
        JsonNode amount = at.at("amount").json();
        Optional<Currency> currency = at.at("currency").text().flatMap(ProcedureReader::currency);
        boolean right = amount.isNumber() && amount.decimalValue().signum() >= 0 && currency.isPresent();
        if (!right || amount.decimalValue().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            at.note("cost");
            return Optional.empty();
        }
        return amount.decimalValue().signum() == 0
                ? Optional.empty()
                : Optional.of(new Money(amount.decimalValue(), currency.orElseThrow()));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    private static Step.Waiting waiting(Node at) {
        if (!at.isThere()) {
            return Step.Waiting.NONE;
        }
        at.knows(Set.of("shortest", "usual"));
        Optional<Integer> shortest = at.at("shortest").days();
        Optional<Integer> usual = at.at("usual").days();
        if (shortest.isEmpty() && usual.isEmpty()) {
            at.note("waiting");
        }
        return new Step.Waiting(shortest.orElse(usual.orElse(0)), usual.orElse(shortest.orElse(0)));
    }
}
