package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.directory.Directory;
import org.immerse.api.module.Site;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.eligibility.EligibilityCards;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Worklist;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.Progress;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Way;
import org.immerse.procedures.internal.domain.Wayfinder;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;

/** What one is doing, and everything one can do; with an id, the way through that procedure. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ProceduresView.ROUTE,
        title = "procedures.title",
        menuTitle = "procedures.menu",
        icon = "course",
        order = 150)
public final class ProceduresView extends Div implements ModuleView, HasUrlParameter<String> {
    static final String ROUTE = "procedures";
    private static final long serialVersionUID = 1L;
    private final transient ProcedureBook book;
    private final transient Progress progress;
    private final transient Messages messages;
    private final transient UserSession session;
    private final transient Site site;
    private final TextField search = new TextField();
    private final Div list = Layouts.stack();
    private transient Optional<WayPage> way = Optional.empty();

    /** Cards that say whom something is for, where that bundle runs. */
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    transient volatile List<EligibilityCards> cards = List.of();

    /** Where procedures are done, where a directory runs. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    transient volatile @Nullable Directory directory;

    /** Lists these procedures. */
    @Activate
    public ProceduresView(
            @Reference ProcedureBook book,
            @Reference Progress progress,
            @Reference Messages messages,
            @Reference UserSession session,
            @Reference Site site,
            @Reference Live live) {
        this.book = book;
        this.progress = progress;
        this.messages = messages;
        this.session = session;
        this.site = site;
        setId("procedures");
        addClassName("im-stack");
        search.setId("procedures-search");
        search.setWidthFull();
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> list());
        list.getElement().setAttribute("aria-live", "polite");
        live.follow(
                this,
                Set.of(Progress.CHANGED),
                event -> session.user()
                        .filter(user -> user.id().equals(event.ids().get("person")))
                        .ifPresent(user -> refresh()));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        way = id == null
                ? Optional.empty()
                : Optional.of(new WayPage(
                        book, progress, messages, session, site, cards, Optional.ofNullable(directory), id));
        way.ifPresentOrElse(this::add, this::overview);
    }

    private void refresh() {
        way.ifPresentOrElse(WayPage::show, this::list);
    }

    private void overview() {
        PageHeader header = new PageHeader(getTranslation("procedures.title"), getTranslation("procedures.lead"));
        session.user()
                .ifPresent(user ->
                        header.action(Links.button(WalletView.ROUTE, getTranslation("procedures.wallet.title"))));
        search.setLabel(getTranslation("procedures.search"));
        add(header, search, list);
        list();
    }

    private void list() {
        list.removeAll();
        ProcedureWords words = new ProcedureWords(messages, book, getLocale());
        session.user().ifPresent(user -> mine(user, words));
        String wanted = search.getValue().strip().toLowerCase(getLocale());
        List<Procedure> found = book.current().stream()
                .filter(procedure -> List.of(wanted.split("\\s+")).stream()
                        .allMatch(word -> words.searched(procedure).contains(word)))
                .toList();
        if (found.isEmpty()) {
            list.add(new EmptyState(words.say("none.title"), words.say("none.why")));
            return;
        }
        Worklist rows = new Worklist();
        found.forEach(procedure ->
                row(rows, words, procedure, Wayfinder.find(procedure, Standing.NOTHING, book.today(), Pace.USUAL)));
        list.add(section(words.say("all"), new Paragraph(words.say("found", found.size())), rows));
    }

    private void mine(User user, ProcedureWords words) {
        Worklist rows = new Worklist();
        List<Procedure> started = progress.started(user.id()).stream()
                .flatMap(id -> book.find(id).stream())
                .toList();
        started.forEach(procedure -> row(rows, words, procedure, progress.way(user.id(), procedure, Pace.USUAL)));
        if (!started.isEmpty()) {
            list.add(section(words.say("mine"), rows));
        }
    }

    private static void row(Worklist rows, ProcedureWords words, Procedure procedure, Way way) {
        String figures = way.isOver()
                ? words.say("over")
                : words.say("steps", way.steps().size()) + " · " + words.say("finish.usual", way.finish()) + " · "
                        + words.money(way.costs());
        String summary = words.of(procedure.summary());
        rows.add(
                "paper",
                Links.to(ROUTE + "/" + procedure.id(), words.of(procedure.title())),
                summary.isEmpty() ? List.of(figures) : List.of(summary, figures),
                "");
    }

    private static Section section(String title, com.vaadin.flow.component.Component... parts) {
        Section section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("im-stack");
        return section;
    }
}
