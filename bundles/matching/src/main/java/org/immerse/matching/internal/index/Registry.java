package org.immerse.matching.internal.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.matching.MatchingModel;
import org.immerse.api.matching.OfferSource;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.ProblemException.Kind;
import org.immerse.api.text.Text;
import org.immerse.matching.internal.model.ModelRules;
import org.immerse.matching.internal.store.Dictionary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The published models and sources: an entry for each model that may be used, reasons for each that may not. Thread-safe. */
final class Registry {
    private static final Logger LOG = LoggerFactory.getLogger(Registry.class);

    private final Concepts concepts;
    private final Messages messages;
    private final IndexThread thread;
    private final Dictionary dictionary = new Dictionary();
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, OfferSource> sources = new HashMap<>();
    private volatile List<Refused> refused = List.of();

    /** A model that may not be used, and why. */
    private record Refused(MatchingModel model, List<Text> faults) {
        ModelState state() {
            return new ModelState(model.id(), faults, false, false, 0, "");
        }
    }

    Registry(Concepts concepts, Messages messages, IndexThread thread) {
        this.concepts = concepts;
        this.messages = messages;
        this.thread = thread;
    }

    synchronized void add(MatchingModel model) {
        List<Text> faults = new ArrayList<>(ModelRules.faults(model));
        if (entries.containsKey(model.id())) {
            faults.add(Text.of("matching.refused.same-model", model.id()));
        }
        if (!faults.isEmpty()) {
            LOG.warn(
                    "Matching model {} is refused: {}",
                    model.id(),
                    faults.stream()
                            .map(fault -> messages.text(fault, Locale.ENGLISH) + " " + fault.arguments())
                            .toList());
            List<Refused> more = new ArrayList<>(refused);
            more.add(new Refused(model, faults));
            refused = List.copyOf(more);
            return;
        }
        Entry entry = new Entry(model, concepts, dictionary, thread);
        entries.put(model.id(), entry);
        OfferSource source = sources.get(model.id());
        if (source != null) {
            entry.follow(source);
        }
    }

    synchronized void remove(MatchingModel model) {
        refused = refused.stream().filter(one -> one.model() != model).toList();
        Entry entry = entries.get(model.id());
        if (entry != null && entry.model() == model) {
            entries.remove(model.id());
            entry.unfollow();
            List<Refused> waiting = refused.stream()
                    .filter(one -> one.model().id().equals(model.id()))
                    .toList();
            refused = refused.stream().filter(one -> !waiting.contains(one)).toList();
            waiting.forEach(one -> add(one.model()));
        }
    }

    synchronized void add(OfferSource source) {
        sources.put(source.model(), source);
        find(source.model()).ifPresent(entry -> entry.follow(source));
    }

    synchronized void remove(OfferSource source) {
        if (sources.remove(source.model(), source)) {
            find(source.model()).ifPresent(Entry::unfollow);
        }
    }

    void stop() {
        thread.stop();
    }

    /** A model in use. */
    Optional<Entry> find(String model) {
        return Optional.ofNullable(entries.get(model));
    }

    /** A model in use, or a problem that says why it is not. */
    Entry entry(String model) {
        return find(model)
                .orElseThrow(() -> refused.stream()
                        .filter(one -> one.model().id().equals(model))
                        .findFirst()
                        .map(one -> new ProblemException(
                                Kind.UNAVAILABLE,
                                Text.of(
                                        "matching.problem.refused",
                                        model,
                                        one.faults().getFirst())))
                        .orElseGet(() -> new ProblemException(
                                Kind.NOT_FOUND, Text.of("matching.problem.unknown-model", model))));
    }

    /** How every published model stands, by id. */
    List<ModelState> states() {
        return Stream.concat(
                        entries.values().stream().map(Entry::state),
                        refused.stream().map(Refused::state))
                .sorted(Comparator.comparing(ModelState::model))
                .toList();
    }
}
