package org.immerse.procedures.internal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immerse.api.procedure.Paper;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;

/** Whether a procedure can be gone through at all: no steps that wait for each other, no paper from nowhere. */
public final class Soundness {
    private final Procedure procedure;
    private final Map<String, Paper> papers;
    private final String pointer;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    private Soundness(Procedure procedure, Map<String, Paper> papers, String pointer) {
        this.procedure = procedure;
        this.papers = papers;
        this.pointer = pointer;
        procedure.steps().forEach(step -> step.gives().forEach(yield -> made.add(yield.paper())));
    }

    /**
     * What is wrong with a procedure.
     *
     * @param papers every paper known
     * @param pointer where the procedure stands in its file
     */
    public static List<Flaw> of(Procedure procedure, Map<String, Paper> papers, String pointer) {
        return new Soundness(procedure, papers, pointer).check();
    }

    private List<Flaw> check() {
        if (procedure.steps().isEmpty()) {
            flaws.add(Flaw.fatal(pointer + "/steps", "no-steps"));
        }
        for (int i = 0; i < procedure.steps().size(); i++) {
            check(procedure.steps().get(i), pointer + "/steps/" + i);
        }
        for (int i = 0; i < procedure.goals().size(); i++) {
            if (!made.contains(procedure.goals().get(i))) {
                flaws.add(Flaw.fatal(
                        pointer + "/goals/" + i, "goal", procedure.goals().get(i)));
            }
        }
        if (flaws.isEmpty()) {
            order();
        }
        if (flaws.isEmpty()) {
            leadsNowhere();
        }
        return flaws;
    }

    private void check(Step step, String at) {
        if (procedure.steps().stream()
                        .filter(other -> other.id().equals(step.id()))
                        .count()
                > 1) {
            flaws.add(Flaw.fatal(at + "/id", "twice", step.id()));
        }
        for (int i = 0; i < step.needs().size(); i++) {
            check(step.needs().get(i), at + "/needs/" + i);
        }
        for (int i = 0; i < step.gives().size(); i++) {
            if (!papers.containsKey(step.gives().get(i).paper())) {
                flaws.add(Flaw.fatal(
                        at + "/gives/" + i, "paper", step.gives().get(i).paper()));
            }
        }
        for (int i = 0; i < step.after().size(); i++) {
            if (procedure.step(step.after().get(i)).isEmpty()) {
                flaws.add(Flaw.fatal(at + "/after/" + i, "step", step.after().get(i)));
            }
        }
        if (step.waiting().shortest() > step.waiting().usual()) {
            flaws.add(Flaw.fatal(
                    at + "/wait",
                    "wait",
                    step.waiting().shortest(),
                    step.waiting().usual()));
        }
    }

    private void check(Step.Need need, String at) {
        for (String paper : need.anyOf()) {
            Paper known = papers.get(paper);
            if (known == null) {
                flaws.add(Flaw.fatal(at, "paper", paper));
            } else if (!known.brought() && !made.contains(paper)) {
                flaws.add(Flaw.fatal(at, "nowhere", known.name()));
            }
        }
        boolean lasts = need.anyOf().stream()
                .anyMatch(paper -> !made.contains(paper)
                        || procedure.steps().stream()
                                .flatMap(step -> step.gives().stream())
                                .filter(yield -> yield.paper().equals(paper))
                                .anyMatch(yield -> yield.validDays().orElse(Integer.MAX_VALUE) >= need.validDays()));
        if (!lasts) {
            flaws.add(Flaw.fatal(at, "too-short", need.validDays()));
        }
    }

    /** Steps nobody can ever begin wait for each other, or for steps that do. */
    private void order() {
        Times times = new Times(procedure, Standing.NOTHING, Map.of(), LocalDate.EPOCH, Pace.USUAL);
        List<Step> stuck = procedure.steps().stream()
                .filter(step -> times.finishOf(step.id()) == null)
                .toList();
        if (stuck.isEmpty()) {
            return;
        }
        List<Step> ring = ring(stuck);
        for (Step step : stuck) {
            String at = pointer + "/steps/" + procedure.steps().indexOf(step);
            flaws.add(
                    ring.contains(step) ? Flaw.fatal(at, "ring", titles(ring)) : Flaw.fatal(at, "stuck", step.title()));
        }
    }

    private static String titles(List<Step> ring) {
        List<String> ids = new ArrayList<>(ring.stream().map(Step::id).toList());
        ids.add(ring.getFirst().id());
        return String.join(" → ", ids);
    }

    /** Every stuck step waits for another stuck one; going from one to the next ends in a ring. */
    private List<Step> ring(List<Step> stuck) {
        Map<String, Step> next = new HashMap<>();
        stuck.forEach(step -> waitsFor(step, stuck).stream().findFirst().ifPresent(one -> next.put(step.id(), one)));
        Set<Step> seen = new LinkedHashSet<>();
        Step at = stuck.getFirst();
        while (seen.add(at)) {
            at = next.getOrDefault(at.id(), at);
        }
        List<Step> path = List.copyOf(seen);
        return path.subList(path.indexOf(at), path.size()).reversed();
    }

    private static List<Step> waitsFor(Step step, List<Step> stuck) {
        return stuck.stream()
                .filter(other -> step.after().contains(other.id())
                        || step.needs().stream()
                                .flatMap(need -> need.anyOf().stream())
                                .anyMatch(other::gives))
                .toList();
    }

    /** Told, but on nobody's way to the goals. */
    private void leadsNowhere() {
        if (procedure.goals().isEmpty()) {
            return;
        }
        Set<String> useful = new HashSet<>();
        procedure.steps().stream()
                .filter(step -> procedure.goals().stream().anyMatch(step::gives))
                .forEach(step -> leadsTo(step, useful));
        for (int i = 0; i < procedure.steps().size(); i++) {
            Step step = procedure.steps().get(i);
            if (!useful.contains(step.id())) {
                flaws.add(Flaw.note(pointer + "/steps/" + i, "useless", step.title()));
            }
        }
    }

    private void leadsTo(Step step, Set<String> useful) {
        if (useful.add(step.id())) {
            procedure.steps().stream()
                    .filter(other -> step.after().contains(other.id())
                            || step.needs().stream()
                                    .flatMap(need -> need.anyOf().stream())
                                    .anyMatch(other::gives))
                    .forEach(other -> leadsTo(other, useful));
        }
    }
}
