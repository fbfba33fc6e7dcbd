package org.immerse.procedures.internal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immerse.api.procedure.Step;
import org.immerse.procedures.internal.domain.Way.Advice;
import org.immerse.procedures.internal.domain.Way.Expiry;

/** Finds papers that are over before the day they are needed. */
final class Expiries {
    private final Times times;
    private final Map<String, Optional<LocalDate>> held;
    private final Pace pace;

    /** A step that needs a paper: when it is handed in, and until when the paper must be valid. */
    private record Use(String step, LocalDate start, LocalDate until) {}

    Expiries(Times times, Map<String, Optional<LocalDate>> held, Pace pace) {
        this.times = times;
        this.held = held;
        this.pace = pace;
    }

    /** What expires too early if these steps are done as soon as they can be. */
    List<Expiry> of(Collection<Step> steps, Standing standing) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Step step : steps) {
            LocalDate start = times.startOf(step);
            if (start != null && !standing.begun().containsKey(step.id())) {
                step.needs()
                        .forEach(need -> uses.computeIfAbsent(times.choice(need), any -> new ArrayList<>())
                                .add(new Use(step.id(), start, start.plusDays(need.validDays()))));
            }
        }
        List<Expiry> expiries = new ArrayList<>();
        uses.forEach((paper, some) -> {
            if (times.isHeld(paper)) {
                ofHeld(paper, some).ifPresent(expiries::add);
            } else {
                ofMade(paper, some, standing).ifPresent(expiries::add);
            }
        });
        return expiries;
    }

    private Optional<Expiry> ofHeld(String paper, List<Use> uses) {
        Optional<LocalDate> last = held.getOrDefault(paper, Optional.empty());
        return uses.stream()
                .filter(use -> last.isPresent() && use.until().isAfter(last.orElseThrow()))
                .findFirst()
                .map(use -> new Expiry(
                        paper,
                        last.orElseThrow(),
                        use.until(),
                        use.step(),
                        times.isMade(paper) ? Advice.NEW_ONE : Advice.RENEW,
                        Optional.empty()));
    }

    /** The step that gives it can be done so late that the paper lasts, unless another step needs it before. */
    private Optional<Expiry> ofMade(String paper, List<Use> uses, Standing standing) {
        Optional<Step> maker = times.maker(paper);
        OptionalInt days = maker.stream()
                .flatMap(step -> step.gives().stream())
                .filter(yield -> yield.paper().equals(paper))
                .map(Step.Yield::validDays)
                .findFirst()
                .orElse(OptionalInt.empty());
        LocalDate finish = maker.map(step -> times.finishOf(step.id())).orElse(null);
        if (days.isEmpty() || finish == null) {
            return Optional.empty();
        }
        LocalDate last = finish.plusDays(days.getAsInt());
        LocalDate longest =
                uses.stream().map(Use::until).max(LocalDate::compareTo).orElse(last);
        LocalDate first =
                uses.stream().map(Use::start).min(LocalDate::compareTo).orElse(last);
        if (!longest.isAfter(last)) {
            return Optional.empty();
        }
        Step step = maker.orElseThrow();
        LocalDate wanted = longest.minusDays(days.getAsInt());
        boolean possible = !wanted.isAfter(first) && !standing.begun().containsKey(step.id());
        Use use = uses.stream()
                .filter(one -> one.until().equals(longest))
                .findFirst()
                .orElseThrow();
        return Optional.of(new Expiry(
                paper,
                last,
                use.until(),
                use.step(),
                possible ? Advice.LATER : Advice.TWICE,
                possible ? Optional.of(wanted.minusDays(pace.days(step))) : Optional.empty()));
    }
}
