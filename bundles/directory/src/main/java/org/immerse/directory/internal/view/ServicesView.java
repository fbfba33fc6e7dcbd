package org.immerse.directory.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.ui.Live;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.EmptyState;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.directory.internal.search.Found;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The services of the directory to choose from; with an id, one of them. Readable without an account. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.SERVICES,
        title = "directory.view.title",
        menuTitle = "directory.view.menu",
        choice = "directory.view.choice",
        icon = "building",
        order = 50)
public final class ServicesView extends Div implements ModuleView, HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    /** Entries that came, changed or went, and entries that were verified. */
    static final Set<String> CHANGES = Set.of("directory.changed", "freshness.verified");

    private final transient Around around;
    private final transient UserSession session;
    private transient Runnable again = () -> {};
    private String title = "";

    /** Of this directory. */
    @Activate
    public ServicesView(@Reference Around around, @Reference UserSession session, @Reference Live live) {
        this.around = around;
        this.session = session;
        setId("directory");
        live.follow(this, CHANGES, event -> again.run());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        if (id == null) {
            list(ListAddress.of(event.getLocation().getQueryParameters().getParameters()));
        } else {
            again = () -> service(id);
            again.run();
        }
    }

    void list(ListAddress address) {
        removeAll();
        title = getTranslation("directory.view.title");
        ListPage page = new ListPage(around, around.words(getLocale()), address);
        again = page::show;
        add(page);
    }

    void service(String id) {
        removeAll();
        EntryWords words = around.words(getLocale());
        Optional<Found> found = around.search().find(id);
        title = found.map(one -> words.of(one.service().wording().name()))
                .orElseGet(() -> getTranslation("directory.view.title"));
        add(found.<com.vaadin.flow.component.Component>map(one -> new ServicePage(around, words, session.user(), one))
                .orElseGet(() -> missing(words)));
    }

    /** What is said where there is no such entry. */
    static Div missing(EntryWords words) {
        Div page = new Div(
                Links.back(Routes.SERVICES, words.say("title")),
                new PageHeader(words.say("missing")),
                new EmptyState(words.say("missing.title"), words.say("missing.why"))
                        .actions(Links.button(Routes.SERVICES, words.say("empty.all"))));
        page.addClassName("im-stack");
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
