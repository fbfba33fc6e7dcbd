package org.immerse.people.internal.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immerse.api.fact.Fact;
import org.immerse.api.fact.Facts;
import org.immerse.api.people.Answer;
import org.immerse.api.people.PlaceDirectory;
import org.immerse.api.people.View;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;

/** Passes the answers of a person through the firewall for one task. Own words never pass. */
public final class Redaction {
    private final Firewall firewall;
    private final Coarsening coarsening;

    /**
     * A redaction.
     *
     * @param above the concepts right above one: itself where it is at the top, none where it is unknown
     */
    public Redaction(Firewall firewall, List<PlaceDirectory> places, Function<String, List<String>> above) {
        this.firewall = firewall;
        this.coarsening = new Coarsening(new CoarsePlaces(places), above);
    }

    /** What this task may see of these answers. */
    public View view(String pseudonym, String task, Map<String, Answer> answers) {
        Map<String, Fact> shown = new TreeMap<>();
        List<String> coarse = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        answers.values()
                .forEach(answer -> answer.fact().ifPresent(fact -> {
                    Visibility visibility = firewall.of(task, answer.field());
                    Optional<Fact> passed = pass(visibility, fact);
                    passed.ifPresentOrElse(seen -> shown.put(answer.field(), seen), () -> hidden.add(answer.field()));
                    if (visibility == Visibility.COARSE && passed.isPresent()) {
                        coarse.add(answer.field());
                    }
                }));
        return new View(pseudonym, new Facts(shown), coarse, hidden);
    }

    private Optional<Fact> pass(Visibility visibility, Fact fact) {
        return switch (visibility) {
            case HIDDEN -> Optional.empty();
            case COARSE -> coarsening.of(fact);
            case SHOWN -> Optional.of(fact);
        };
    }
}
