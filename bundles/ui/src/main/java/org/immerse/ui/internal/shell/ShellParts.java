package org.immerse.ui.internal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterListener;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.id.Ids;
import org.immerse.api.module.Modules;
import org.immerse.api.module.Site;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.UserSession;
import org.immerse.ui.internal.views.OpenBrowsers;
import org.immerse.ui.internal.views.ViewRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** What the frame and its pages are made from. */
@org.osgi.service.component.annotations.Component(service = ShellParts.class)
public final class ShellParts {
    /** The pages for what is not there, not allowed, or broken. */
    public static final Set<Class<? extends Component>> ERROR_PAGES =
            Set.of(NotFoundPage.class, ProblemPage.class, FailurePage.class);

    private final ViewRegistry views;
    private final OpenBrowsers browsers;
    private final UserSession session;
    private final Site site;
    private final Messages messages;
    private final Modules modules;
    private final Ids ids;
    private final MenuCounts counts;

    /** The parts of this host. */
    @Activate
    public ShellParts(
            @Reference ViewRegistry views,
            @Reference OpenBrowsers browsers,
            @Reference UserSession session,
            @Reference Site site,
            @Reference Messages messages,
            @Reference Modules modules,
            @Reference Ids ids,
            @Reference MenuCounts counts) {
        this.views = views;
        this.browsers = browsers;
        this.session = session;
        this.site = site;
        this.messages = messages;
        this.modules = modules;
        this.ids = ids;
        this.counts = counts;
    }

    /** Makes the frame or one of its pages; empty for everything else. */
    public <T> Optional<T> make(Class<T> type) {
        Component made = null;
        if (type == MainLayout.class) {
            made = new MainLayout(this);
        } else if (type == NotFoundPage.class) {
            made = new NotFoundPage(views, modules, site);
        } else if (type == ProblemPage.class) {
            made = new ProblemPage();
        } else if (type == FailurePage.class) {
            made = new FailurePage(ids);
        }
        return Optional.ofNullable(made).map(type::cast);
    }

    /** Who may enter which view. */
    public BeforeEnterListener access() {
        return new AccessCheck(views, session);
    }

    /** The views. */
    public ViewRegistry views() {
        return views;
    }

    /** The open browsers. */
    public OpenBrowsers browsers() {
        return browsers;
    }

    /** Who uses the browser. */
    public UserSession session() {
        return session;
    }

    /** The site. */
    public Site site() {
        return site;
    }

    /** What waits behind the entries of the menus. */
    MenuCounts counts() {
        return counts;
    }

    /** The texts. */
    public Messages messages() {
        return messages;
    }
}
