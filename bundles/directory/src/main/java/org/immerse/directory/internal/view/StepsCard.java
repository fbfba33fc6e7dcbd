package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.StatusThread;
import org.immerse.api.ui.kit.Tone;
import org.immerse.api.value.Money;

/** The way to a service in steps, and where one begins it. */
final class StepsCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private final transient EntryWords words;
    private final transient Procedure procedure;

    StepsCard(EntryWords words, Procedure procedure) {
        this.words = words;
        this.procedure = procedure;
    }

    @Override
    protected Card initContent() {
        StatusThread thread = new StatusThread();
        boolean first = true;
        for (Step step : procedure.steps()) {
            String where = words.of(step.place().where());
            thread.add(
                    first ? StatusThread.State.NOW : StatusThread.State.WAITING,
                    words.of(step.title()),
                    waiting(step),
                    where.isEmpty() ? new Paragraph[0] : new Paragraph[] {new Paragraph(where)});
            first = false;
        }
        Card card = new Card(
                        words.say("steps", words.of(procedure.title())),
                        Layouts.row(
                                new BadgeWord(
                                        words.say(
                                                "steps.count", procedure.steps().size()),
                                        Tone.PLAIN),
                                new BadgeWord(cost(), Tone.PLAIN)),
                        thread,
                        Layouts.actions(Links.button("procedures/" + procedure.id(), words.say("steps.start"))))
                .stacked();
        card.setId("service-steps");
        return card;
    }

    private String waiting(Step step) {
        return step.waiting().usual() == 0
                ? ""
                : words.say("steps.days", step.waiting().usual());
    }

    private String cost() {
        List<Money> costs =
                procedure.steps().stream().flatMap(step -> step.cost().stream()).toList();
        return costs.stream()
                .map(Money::currency)
                .distinct()
                .sorted(Comparator.comparing(java.util.Currency::getCurrencyCode))
                .map(currency -> new Money(
                        costs.stream()
                                .filter(cost -> cost.currency().equals(currency))
                                .map(Money::amount)
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add),
                        currency))
                .map(words::money)
                .reduce((one, other) -> one + " + " + other)
                .orElseGet(() -> words.say("cost.free"));
    }
}
