package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.module.ModuleState;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.ui.internal.admin.ModuleWork.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The gallery of modules: install, start, stop, remove, while people use the site. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(route = ModulesView.ROUTE, title = "ui.modules", icon = "module", order = 900, roles = "ADMINISTRATOR")
public final class ModulesView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "admin/modules";
    private static final String CONSOLE = """
            immerse:module-list
            immerse:module-install ID
            immerse:module-start ID
            immerse:module-stop ID
            immerse:module-remove ID""";

    private final Modules modules;
    private final ModuleWork work;
    private final UserSession session;
    private final Nav filters = new Nav();
    private final Div gallery = new Div();
    private String chosen = "";

    /** The modules of this host. */
    @Activate
    public ModulesView(@Reference Modules modules, @Reference ModuleWork work, @Reference UserSession session) {
        this.modules = modules;
        this.work = work;
        this.session = session;
        addClassName("im-compact");
        filters.addClassName("im-chips");
        filters.setAriaLabel(getTranslation("ui.modules.show"));
        gallery.addClassName("im-gallery");
        gallery.getElement().setAttribute("aria-live", "polite");
        Code commands = new Code(CONSOLE);
        commands.addClassName("im-code");
        Details console = new Details(getTranslation("ui.modules.console"), new Paragraph(commands));
        console.addClassName("im-details");
        add(new PageHeader(getTranslation("ui.modules"), getTranslation("ui.modules.lead")), filters, gallery, console);
        work.follow(this, this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse("");
        draw();
    }

    private void draw() {
        List<ModuleStatus> all = modules.all().stream()
                .sorted(Comparator.comparing(ModuleStatus::shared).thenComparing(ModuleStatus::title))
                .toList();
        drawFilters(all);
        gallery.removeAll();
        List<ModuleStatus> shown = all.stream().filter(this::isChosen).toList();
        shown.forEach(module -> gallery.add(
                new ModuleCard(module, needs(module), users(module, all), work.of(module.id()), this::ask)));
        if (shown.isEmpty()) {
            gallery.add(new EmptyState(getTranslation("ui.modules.none"), getTranslation("ui.modules.none.text")));
        }
    }

    private void drawFilters(List<ModuleStatus> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("", (long) all.size());
        for (ModuleState state :
                List.of(ModuleState.RUNNING, ModuleState.STOPPED, ModuleState.FAILED, ModuleState.AVAILABLE)) {
            counts.put(
                    state.name().toLowerCase(Locale.ROOT),
                    all.stream().filter(module -> module.state() == state).count());
        }
        filters.removeAll();
        counts.forEach((name, count) -> {
            String words = getTranslation(name.isEmpty() ? "ui.modules.all" : "ui.modules.state." + name);
            Anchor chip = new Anchor(name.isEmpty() ? ROUTE : ROUTE + "?show=" + name, words + " " + count);
            chip.addClassName("im-chip");
            if (name.equals(chosen)) {
                chip.addClassName("on");
                chip.getElement().setAttribute("aria-current", "true");
            }
            filters.add(chip);
        });
    }

    private boolean isChosen(ModuleStatus module) {
        return chosen.isEmpty() || module.state().name().equalsIgnoreCase(chosen);
    }

    private List<String> needs(ModuleStatus module) {
        return module.requires().stream()
                .sorted()
                .map(id -> modules.find(id).map(ModuleStatus::title).orElse(id))
                .toList();
    }

    /** Installed modules that would be left without this one. */
    private static List<String> users(ModuleStatus module, List<ModuleStatus> all) {
        return all.stream()
                .filter(other -> other.requires().contains(module.id()))
                .filter(other -> other.state() == ModuleState.RUNNING || other.state() == ModuleState.CHANGING)
                .map(ModuleStatus::title)
                .toList();
    }

    private void ask(Step step, ModuleStatus module) {
        if (step == Step.INSTALL || step == Step.START) {
            begin(step, module);
            return;
        }
        new ConfirmStep(
                        getTranslation("ui.modules." + step.key() + ".ask", module.title()),
                        getTranslation("ui.modules." + step.key() + ".what"),
                        getTranslation("ui.modules." + step.key() + ".safe"),
                        getTranslation("ui.modules." + step.key() + ".do"),
                        () -> begin(step, module))
                .open();
    }

    private void begin(Step step, ModuleStatus module) {
        session.requireUser().ifPresent(user -> work.start(user, step, module.id()));
    }
}
