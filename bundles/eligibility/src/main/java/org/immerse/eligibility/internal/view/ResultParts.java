package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.immerse.api.eligibility.Outcome;
import org.immerse.api.eligibility.Outcome.Verdict;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.ReasonList;
import org.immerse.api.ui.kit.Strong;

/**
 * What comes out of a rule, part by part, in one language.
 *
 * @param other whether it is about somebody else than the reader
 */
record ResultParts(Words words, Rule rule, Outcome outcome, boolean other) {
    /** The answer, and what must still be known or what to do now. */
    Div said() {
        Div said = Layouts.close(new Paragraph(new Strong(words.verdict(outcome.verdict(), other))));
        if (outcome.verdict() == Verdict.OPEN) {
            UnorderedList open = new UnorderedList();
            outcome.open().forEach(criterion -> open.add(new ListItem(words.question(criterion, other))));
            said.add(new Paragraph(words.say("eligibility.need")), open);
        }
        String more = words.of(outcome.verdict() == Verdict.YES ? rule.yes() : rule.no());
        if (outcome.verdict() != Verdict.OPEN && !more.isEmpty()) {
            said.add(new Paragraph(more));
        }
        said.add(new Paragraph(words.say("eligibility.office")));
        return said;
    }

    /** How each point of the rule stands. */
    Div reasons() {
        ReasonList reasons = new ReasonList();
        outcome.reasons().forEach(reason -> reasons.add(Words.reason(reason.verdict()), words.of(reason.words())));
        return Layouts.close(new Strong(words.say("eligibility.reasons")), reasons);
    }

    /** Where the rule is written, and when that was checked. */
    Div sources() {
        UnorderedList sources = new UnorderedList();
        rule.sources().forEach(source -> sources.add(source(source)));
        return Layouts.close(new Strong(words.say("eligibility.source")), sources);
    }

    private ListItem source(Rule.Source source) {
        ListItem item = new ListItem(
                source.address().isEmpty() ? new Span(source.title()) : Links.away(source.address(), source.title()));
        item.add(new Span(" (" + words.say("eligibility.source.checked", source.checked()) + ")"));
        return item;
    }
}
