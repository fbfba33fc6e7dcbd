package org.immerse.referrals.internal.view;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.immerse.referrals.internal.Targets.Target;

/** Chooses whom one refers to. */
final class TargetField extends ComboBox<Target> {
    private static final long serialVersionUID = 1L;

    TargetField(Words words, List<Target> targets, String chosen) {
        super(words.of("target"));
        setHelperText(words.of("target.help"));
        setItems(targets);
        setItemLabelGenerator(target -> {
            String title = target.title().in(words.locale());
            return target.service().isEmpty() ? title : words.of("target.service", title, target.organisationName());
        });
        setWidthFull();
        setRequiredIndicatorVisible(true);
        setId("referrals-target");
        targets.stream()
                .filter(target -> target.key().equals(chosen))
                .findFirst()
                .ifPresent(this::setValue);
    }

    /** The name of the chosen one; empty where none is. */
    String chosen() {
        Target target = getValue();
        return target == null ? "" : target.key();
    }
}
