package org.immerse.ui.internal.views;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One view a module brings, as its service properties describe it.
 *
 * @param type its class
 * @param route where it is shown
 * @param title key of its title
 * @param menuTitle key of the shorter title in the menu
 * @param choice key of the big choice on the home page; empty for none
 * @param icon symbol of its icon
 * @param order place in the menu
 * @param menu whether it is in the menu
 * @param alone whether it is shown without menus
 * @param roles who may see it
 * @param menuRoles who sees it in the menu
 */
public record ViewEntry(
        Class<? extends Component> type,
        String route,
        String title,
        String menuTitle,
        String choice,
        String icon,
        int order,
        boolean menu,
        boolean alone,
        Set<String> roles,
        Set<String> menuRoles) {
    /** Order from which entries are a person's own things. */
    public static final int OWN = 800;

    /** Order from which entries are for administrators. */
    public static final int ADMINISTRATION = 900;

    /** Reads the properties a view's service has. */
    static ViewEntry of(Class<? extends Component> type, Map<String, Object> properties) {
        String title = text(properties, "view.title", "");
        String menuTitle = text(properties, "view.menuTitle", "");
        Set<String> roles = names(properties.get("view.roles"));
        Set<String> menuRoles = names(properties.get("view.menuRoles"));
        return new ViewEntry(
                type,
                text(properties, "view.route", ""),
                title,
                menuTitle.isEmpty() ? title : menuTitle,
                text(properties, "view.choice", ""),
                text(properties, "view.icon", "info"),
                properties.get("view.order") instanceof Number order ? order.intValue() : 100,
                !Boolean.FALSE.equals(properties.get("view.menu")),
                Boolean.TRUE.equals(properties.get("view.alone")),
                roles,
                menuRoles.isEmpty() ? roles : menuRoles);
    }

    private static String text(Map<String, Object> properties, String key, String otherwise) {
        return properties.get(key) instanceof String text ? text : otherwise;
    }

    private static Set<String> names(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof String[] many) {
            return Set.copyOf(List.of(many));
        }
        return value instanceof String one && !one.isBlank() ? Set.of(one) : Set.of();
    }
}
