package org.immerse.people.internal.view;

import java.util.List;
import org.immerse.api.people.Question;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;

/** Who sees the answer to a question: read from the firewall itself, so that it is true. */
final class WhoSees {
    private final Firewall firewall;
    private final Texts texts;

    WhoSees(Firewall firewall, Texts texts) {
        this.firewall = firewall;
        this.texts = texts;
    }

    /** In a sentence. */
    String of(Question question) {
        List<String> tasks = firewall.rules().stream()
                .filter(rule -> rule.field().equals(question.field()) && rule.visibility() != Visibility.HIDDEN)
                .filter(rule -> texts.has(rule.task() + ".task"))
                .map(rule -> rule.visibility() == Visibility.COARSE
                        ? texts.of("people.questions.coarse", texts.of(rule.task() + ".task"))
                        : texts.of(rule.task() + ".task"))
                .toList();
        return tasks.isEmpty()
                ? texts.of("people.questions.only-you")
                : texts.of("people.questions.seen-for", texts.longList(tasks));
    }
}
