package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Summary;
import org.immerse.api.ui.kit.Tone;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Way;
import org.immerse.procedures.internal.domain.Way.Planned;

/** The parts of the page of a way. */
final class WayParts {
    private final ProcedureWords words;
    private final Procedure procedure;
    private final Standing standing;
    private final Way way;
    private final Way shortest;

    WayParts(ProcedureWords words, Procedure procedure, Standing standing, Way way, Way shortest) {
        this.words = words;
        this.procedure = procedure;
        this.standing = standing;
        this.way = way;
        this.shortest = shortest;
    }

    /** When it is over, what it costs, how much is left. */
    Component figures() {
        if (way.isOver()) {
            return new Callout(Tone.OK, words.say("over"));
        }
        FactsList facts = new FactsList();
        String fast =
                shortest.finish().equals(way.finish()) ? "" : "· " + words.say("finish.shortest", shortest.finish());
        facts.add("calendar", words.say("finish"), words.say("finish.usual", way.finish()), fast);
        facts.add(
                "euro",
                words.say("cost"),
                way.costs().isEmpty() ? words.say("free") : words.say("cost.left", words.money(way.costs())));
        facts.add("check", words.say("left"), words.say("steps", way.steps().size()));
        Card card = new Card(facts);
        card.setId("procedure-figures");
        return card;
    }

    /** Papers that expire too early. */
    List<Component> warnings() {
        List<Component> warnings = new ArrayList<>();
        standing.papers()
                .forEach((paper, last) -> last.filter(day -> day.isBefore(way.today()))
                        .filter(day -> needed().contains(paper))
                        .ifPresent(day -> warnings.add(
                                new Callout(Tone.WARNING, words.say("expired", words.paper(paper), day)))));
        way.expiries()
                .forEach(expiry -> warnings.add(new Callout(
                        Tone.WARNING,
                        words.say(
                                "expiry."
                                        + expiry.advice()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                words.paper(expiry.paper()),
                                expiry.last(),
                                expiry.needed(),
                                expiry.notBefore().orElse(expiry.needed())))));
        return warnings;
    }

    /** This week, waiting, then, done; {@code mark} is told 'begun', 'done' or 'undo' and the step. */
    Component steps(BiConsumer<String, Step> mark) {
        Div all = Layouts.stack();
        group(
                all,
                "week",
                way.week().stream().map(planned -> open(planned, mark)).toList());
        group(
                all,
                "waiting",
                way.waiting().stream().map(planned -> waiting(planned, mark)).toList());
        group(
                all,
                "later",
                way.later().stream().map(planned -> open(planned, mark)).toList());
        Set<String> left = new LinkedHashSet<>(
                way.steps().stream().map(planned -> planned.step().id()).toList());
        group(
                all,
                "done",
                procedure.steps().stream()
                        .filter(step -> standing.done().contains(step.id()) && !left.contains(step.id()))
                        .map(step -> new StepLine(words, step, way.today(), "by", words.say("done"))
                                .button("action.undo", "back", false, () -> mark.accept("undo", step)))
                        .toList());
        return all;
    }

    private StepLine open(Planned planned, BiConsumer<String, Step> mark) {
        Step step = planned.step();
        boolean now = !planned.start().isAfter(way.today());
        StepLine line = new StepLine(
                words,
                step,
                planned.start(),
                now ? "soon" : "by",
                now ? words.say("now") : words.say("from", planned.start()));
        if (way.critical().contains(step.id()) && way.steps().size() > 1) {
            line.critical();
        }
        line.folded(procedure);
        if (step.waiting().usual() > 0) {
            line.button("action.begun", "next", true, () -> mark.accept("begun", step));
        }
        return line.button("action.done", "check", step.waiting().usual() == 0, () -> mark.accept("done", step));
    }

    private StepLine waiting(Planned planned, BiConsumer<String, Step> mark) {
        Step step = planned.step();
        return new StepLine(words, step, planned.finish(), "wait", words.say("answer-by", planned.finish()))
                .folded(procedure)
                .button("action.done", "check", true, () -> mark.accept("done", step))
                .button("action.undo", "back", false, () -> mark.accept("undo", step));
    }

    private void group(Div all, String key, List<StepLine> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
            list.addClassName("im-plan");
            Section section = new Section(new H2(words.say(key)), list);
            section.addClassName("im-stack");
            section.setId("procedure-" + key);
            all.add(section);
        }
    }

    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        procedure.steps().forEach(step -> step.needs().forEach(need -> needed.addAll(need.anyOf())));
        return needed;
    }

    /** Each paper of the way: had, got on the way, or missing. */
    Component papers() {
        Summary summary = new Summary();
        for (String paper : needed()) {
            boolean made = procedure.steps().stream().anyMatch(step -> step.gives(paper));
            Optional<LocalDate> last = standing.papers().getOrDefault(paper, Optional.empty());
            boolean had = standing.papers().containsKey(paper)
                    && !last.map(day -> day.isBefore(way.today())).orElse(false);
            Component state;
            if (had) {
                state = new BadgeWord(
                                last.map(day -> words.say("papers.had-until", day))
                                        .orElseGet(() -> words.say("papers.had")),
                                Tone.OK)
                        .icon("check");
            } else if (made) {
                state = new BadgeWord(words.say("papers.step"), Tone.PLAIN);
            } else {
                state = new BadgeWord(words.say("papers.missing"), Tone.WARNING);
            }
            Summary.Line line = summary.add(words.paper(paper), state);
            if (!had) {
                line.act(Links.change(
                        WalletView.ROUTE + "?paper=" + paper + "&then=" + procedure.id(),
                        words.say("papers.have"),
                        words.paper(paper)));
            }
        }
        Card card = new Card(words.say("papers"), summary);
        card.setId("procedure-papers");
        card.setVisible(summary.getComponentCount() > 0);
        return card;
    }

    Component sources() {
        UnorderedList list = new UnorderedList();
        procedure.sources().forEach(source -> {
            ListItem item = new ListItem(
                    source.address().isEmpty()
                            ? new Span(source.title())
                            : Links.away(source.address(), source.title()));
            source.checked().ifPresent(day -> item.add(new Span(" (" + words.say("source.checked", day) + ")")));
            list.add(item);
        });
        Card card = new Card(words.say("source"), list);
        card.setVisible(!procedure.sources().isEmpty());
        return card;
    }
}
