package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.immerse.api.security.Firewall;
import org.immerse.api.security.Visibility;
import org.immerse.api.ui.kit.SeeTable;
import org.immerse.jobs.spain.internal.domain.Field;

/** Who sees what of a person, now, after applying, and once both agreed: read from the firewall, never written by hand. */
final class WhoSees extends Div {
    private static final List<String> TASKS = List.of("jobs-spain.none", "jobs-spain.applicants", "jobs-spain.agreed");

    private final Firewall firewall;

    WhoSees(Firewall firewall) {
        this.firewall = firewall;
        addClassName("im-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("jobs-spain.see.title"));
        SeeTable table = new SeeTable(
                getTranslation("jobs-spain.see.who"),
                List.of(
                        getTranslation("jobs-spain.see.now"),
                        getTranslation("jobs-spain.see.applied"),
                        getTranslation("jobs-spain.see.agreed")));
        row(table, "skills", List.of(Field.SKILLS, Field.EXPERIENCE, Field.LANGUAGES, Field.EDUCATION));
        row(table, "hours", List.of(Field.WISHED_HOURS));
        row(table, "contact", List.of(Field.CONTACT_NAME, Field.CONTACT_PHONE, Field.CONTACT_EMAIL));
        row(table, "pay", List.of(Field.WISHED_PAY));
        row(table, "place", List.of(Field.PLACE));
        row(table, "protected", List.of("gender", "origin", "religion", "health", "age", "legal-status"));
        add(table);
    }

    /** Seen where every field is shown as it is; what is made coarse, such as the place, counts as not seen. */
    private void row(SeeTable table, String name, List<String> fields) {
        List<Boolean> seen = TASKS.stream()
                .map(task -> fields.stream().allMatch(field -> firewall.of(task, field) == Visibility.SHOWN))
                .toList();
        table.row(getTranslation("jobs-spain.see." + name), seen);
    }
}
