package org.immerse.ui.internal.views;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.immerse.api.module.ModuleListener;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the views of modules and keeps routes and open browsers in step with them. */
@org.osgi.service.component.annotations.Component(service = {ViewRegistry.class, ModuleListener.class})
public final class ViewRegistry implements ModuleListener {
    private static final Logger LOG = LoggerFactory.getLogger(ViewRegistry.class);
    private static final Comparator<ViewEntry> MENU_ORDER =
            Comparator.comparingInt(ViewEntry::order).thenComparing(ViewEntry::route);

    private final BundleContext context;
    private final OpenBrowsers browsers;
    private final Messages messages;
    private final TitleMemory titles = new TitleMemory();
    private final Map<ServiceReference<ModuleView>, ViewEntry> views = new ConcurrentHashMap<>();
    private final Map<String, ViewEntry> gone = new ConcurrentHashMap<>();
    private @Nullable RouteConfiguration routes;
    private @Nullable Class<? extends RouterLayout> frame;

    /** A registry without views yet. */
    @Activate
    public ViewRegistry(BundleContext context, @Reference OpenBrowsers browsers, @Reference Messages messages) {
        this.context = context;
        this.browsers = browsers;
        this.messages = messages;
    }

    @Reference(
            service = ModuleView.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    synchronized void bindView(ServiceReference<ModuleView> reference) {
        try {
            Class<?> type = reference.getBundle().loadClass((String) reference.getProperty("component.name"));
            ViewEntry entry = ViewEntry.of(type.asSubclass(Component.class), properties(reference));
            views.put(reference, entry);
            gone.remove(entry.route());
            titles.learn(entry.title(), messages);
            addRoute(entry);
            browsers.each(OpenPage::viewsChanged);
        } catch (ClassNotFoundException | RuntimeException e) {
            LOG.error("The view {} cannot be shown", reference.getProperty("component.name"), e);
        }
    }

    synchronized void unbindView(ServiceReference<ModuleView> reference) {
        ViewEntry entry = views.remove(reference);
        if (entry == null) {
            return;
        }
        gone.put(entry.route(), withoutClass(entry));
        RouteConfiguration present = routes;
        if (present != null) {
            present.removeRoute(entry.type());
            LOG.debug("Route /{} left", entry.route());
        }
        browsers.each(page -> OpenPage.viewGone(page, entry.type()));
        LeakGuard.forget(entry.type().getClassLoader());
    }

    /** Starts to keep these routes; every view is shown inside the frame. */
    public synchronized void start(RouteConfiguration configuration, Class<? extends RouterLayout> layout) {
        routes = configuration;
        frame = layout;
        views.values().forEach(this::addRoute);
    }

    /** Stops keeping routes. */
    public synchronized void stop() {
        routes = null;
        browsers.clear();
    }

    /** Texts come and go with their module: titles are read again, menus drawn again. */
    @Override
    public void moduleChanged(ModuleStatus status) {
        views.values().forEach(entry -> titles.learn(entry.title(), messages));
        browsers.each(OpenPage::viewsChanged);
    }

    /** Every view, in the order of the menu. */
    public List<ViewEntry> all() {
        return views.values().stream().sorted(MENU_ORDER).toList();
    }

    /** The view of this class. */
    public Optional<ViewEntry> find(Class<?> type) {
        return views.values().stream().filter(entry -> entry.type() == type).findFirst();
    }

    /** The title of a view that was shown at this path and has gone, in this language. */
    public Optional<String> goneTitle(String path, Locale locale) {
        return gone.values().stream()
                .filter(entry -> !entry.route().isEmpty()
                        && (path.equals(entry.route()) || path.startsWith(entry.route() + "/")))
                .max(Comparator.comparingInt(entry -> entry.route().length()))
                .flatMap(entry -> titles.recall(entry.title(), locale));
    }

    /** The bundles that bring views. */
    public Set<Bundle> bundles() {
        return views.keySet().stream()
                .map(ServiceReference::getBundle)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A new instance of a view with its services, given back when it leaves the page; empty where it is no view of a module. */
    public <T> Optional<T> make(Class<T> type) {
        return views.entrySet().stream()
                .filter(known -> known.getValue().type() == type)
                .findFirst()
                .flatMap(known -> make(type, known.getKey()));
    }

    private <T> Optional<T> make(Class<T> type, ServiceReference<ModuleView> reference) {
        ServiceObjects<ModuleView> objects = context.getServiceObjects(reference);
        ModuleView made = objects == null ? null : objects.getService();
        if (made == null) {
            return Optional.empty();
        }
        ((Component) made).addDetachListener(left -> giveBack(objects, made));
        return Optional.of(type.cast(made));
    }

    private static void giveBack(ServiceObjects<ModuleView> objects, ModuleView view) {
        try {
            objects.ungetService(view);
        } catch (IllegalStateException | IllegalArgumentException gone) {
            LOG.debug("A view's module went before it: {}", gone.toString());
        }
    }

    private void addRoute(ViewEntry entry) {
        RouteConfiguration present = routes;
        Class<? extends RouterLayout> layout = frame;
        if (present != null && layout != null) {
            present.setRoute(entry.route(), entry.type(), List.of(layout));
            LOG.debug("Route /{} shows {}", entry.route(), entry.type().getName());
        }
    }

    /** What is remembered of a view that went must not keep its class. */
    private static ViewEntry withoutClass(ViewEntry entry) {
        return new ViewEntry(
                Component.class,
                entry.route(),
                entry.title(),
                entry.menuTitle(),
                entry.choice(),
                entry.icon(),
                entry.order(),
                entry.menu(),
                entry.alone(),
                entry.roles(),
                entry.menuRoles());
    }

    private static Map<String, Object> properties(ServiceReference<?> reference) {
        Map<String, Object> properties = new HashMap<>();
        Arrays.stream(reference.getPropertyKeys()).forEach(key -> properties.put(key, reference.getProperty(key)));
        return properties;
    }
}
