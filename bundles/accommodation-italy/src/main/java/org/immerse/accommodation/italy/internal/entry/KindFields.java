package org.immerse.accommodation.italy.internal.entry;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.home.Home;
import org.immerse.api.ui.kit.Choice;
import org.immerse.api.ui.kit.Choices;

/** What kind of place it is. */
final class KindFields extends EntryFields {
    private static final long serialVersionUID = 1L;
    private final RadioButtonGroup<Home.Kind> kind;

    KindFields(Optional<Home> before) {
        kind = field(
                "kind",
                Choices.one(
                        words("step.kind.title"),
                        Stream.of(Home.Kind.values())
                                .map(one -> Choice.of(
                                        one, words("kind." + one.key()), words("kind." + one.key() + ".text")))
                                .toList()));
        before.map(Home::kind).ifPresent(kind::setValue);
    }

    /** What was chosen. */
    Optional<Home.Kind> chosen() {
        return kind.getOptionalValue();
    }

    @Override
    Home read(Home before, Unread problems) {
        if (chosen().isEmpty()) {
            problems.add("kind", "problem.kind");
        }
        return chosen().map(before::with).orElse(before);
    }
}
