package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.ui.internal.admin.ModuleWork.Progress;
import org.immerse.ui.internal.admin.ModuleWork.Step;

/** One module in the gallery: what it does, what it needs, how it stands, and what can be done. */
final class ModuleCard extends Article {
    /** Without these there is no host, or no page to press a button on. */
    private static final Set<String> PLATFORM = Set.of("kernel", "persistence", "security", "rest", "ui");

    private final ModuleStatus module;

    /**
     * Draws a module.
     *
     * @param needs titles of the modules it requires
     * @param users titles of the installed modules that require it
     * @param act what to do when a button is pressed
     */
    ModuleCard(
            ModuleStatus module,
            List<String> needs,
            List<String> users,
            Optional<Progress> progress,
            BiConsumer<Step, ModuleStatus> act) {
        this.module = module;
        addClassName("im-module");
        setId("module-" + module.id());
        if (module.state() == ModuleState.AVAILABLE || module.state() == ModuleState.STOPPED) {
            addClassName("off");
        }
        boolean busy = progress.filter(Progress::running).isPresent() || module.state() == ModuleState.CHANGING;
        Footer footer = new Footer(state(busy));
        if (!busy) {
            footer.add(buttons(users, act));
        }
        add(head(), body(needs, users, progress, busy), footer);
    }

    private Header head() {
        Span tile = new Span(Icons.of("module"));
        tile.addClassNames("im-tilebox", "s");
        if (module.state() != ModuleState.RUNNING) {
            tile.addClassName("neutral");
        }
        String countries = module.countries().isEmpty()
                ? getTranslation("ui.modules.everywhere")
                : module.countries().stream()
                        .sorted()
                        .map(code -> Locale.of("", code).getDisplayCountry(getLocale()))
                        .collect(Collectors.joining(", "));
        Paragraph version = new Paragraph(module.version() + " · " + countries);
        version.addClassName("ver");
        return new Header(tile, new Div(new H2(module.title()), version));
    }

    private Div body(List<String> needs, List<String> users, Optional<Progress> progress, boolean busy) {
        Div body = Layouts.close(new Paragraph(module.description()));
        if (!needs.isEmpty()) {
            body.add(small(getTranslation("ui.modules.needs", String.join(", ", needs))));
        }
        if (PLATFORM.contains(module.id())) {
            body.add(small(getTranslation("ui.modules.platform")));
        } else if (!users.isEmpty()) {
            body.add(small(getTranslation("ui.modules.used-by", String.join(", ", users))));
        }
        if (!module.reason().isBlank()) {
            Paragraph reason = small(module.reason());
            reason.setId("reason-" + module.id());
            body.add(reason);
        }
        if (busy) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            bar.getElement().setAttribute("aria-label", getTranslation("ui.modules.working", module.title()));
            body.add(bar);
        }
        progress.ifPresent(now -> {
            Paragraph latest = small(
                    getTranslation(now.latest().key(), now.latest().arguments().toArray()));
            latest.addClassName(now.failed() ? "im-bad" : "im-now");
            body.add(latest);
        });
        return body;
    }

    private Span state(boolean busy) {
        String name = switch (module.state()) {
            case RUNNING -> "on";
            case FAILED -> "bad";
            case CHANGING -> "busy";
            case AVAILABLE, STOPPED -> "off";
        };
        String key = busy ? "changing" : module.state().name().toLowerCase(Locale.ROOT);
        Span state = new Span(getTranslation("ui.modules.state." + key));
        state.addClassNames("im-state", busy ? "busy" : name);
        return state;
    }

    private Component buttons(List<String> users, BiConsumer<Step, ModuleStatus> act) {
        Div row = Layouts.row();
        boolean needed = !users.isEmpty();
        boolean self = PLATFORM.contains(module.id());
        switch (module.state()) {
            case AVAILABLE -> row.add(button(Step.INSTALL, true, act));
            case STOPPED, FAILED -> {
                if (!needed && !self) {
                    row.add(button(Step.REMOVE, false, act));
                }
                row.add(button(Step.START, module.state() == ModuleState.STOPPED, act));
            }
            case RUNNING -> {
                if (!needed && !self) {
                    row.add(button(Step.STOP, false, act));
                }
            }
            case CHANGING -> {}
        }
        return row;
    }

    private Button button(Step step, boolean main, BiConsumer<Step, ModuleStatus> act) {
        Button button = new Button(getTranslation("ui.modules." + step.key()), click -> act.accept(step, module));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (main) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else if (step == Step.REMOVE) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        button.setAriaLabel(getTranslation("ui.modules." + step.key()) + ": " + module.title());
        return button;
    }

    private static Paragraph small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("needs");
        return line;
    }
}
