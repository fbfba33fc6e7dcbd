package org.immerse.ui.internal.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pages of a long list, kept in the address with the filters. */
final class Pager {
    private static final int LAST = 100_000;

    private final String route;
    private final int page;
    private final int size;
    private final QueryParameters query;

    Pager(String route, int page, int size) {
        this(route, page, size, QueryParameters.empty());
    }

    private Pager(String route, int page, int size, QueryParameters query) {
        this.route = route;
        this.page = page;
        this.size = size;
        this.query = query;
    }

    /** Reads the address; a page that is no number is the first. */
    static Pager of(String route, QueryParameters query, int size) {
        int page = query.getSingleParameter("page")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        return new Pager(route, Math.clamp(page - 1L, 0, LAST), size, query);
    }

    /** How many entries come before this page. */
    int offset() {
        return page * size;
    }

    /** A parameter of the address; empty where it is not there. */
    String parameter(String name) {
        return query.getSingleParameter(name).orElse("");
    }

    /** Links to the page before and after, with these filters (names and values in turn). */
    Nav links(boolean more, String... filters) {
        Nav nav = new Nav();
        nav.addClassName("im-row");
        nav.setAriaLabel(nav.getTranslation("ui.pager"));
        if (page > 0) {
            nav.add(link(nav.getTranslation("ui.pager.before"), address(page - 1, filters)));
        }
        if (more) {
            nav.add(link(nav.getTranslation("ui.pager.next"), address(page + 1, filters)));
        }
        nav.setVisible(page > 0 || more);
        return nav;
    }

    /** The address of a page with filters. */
    String address(int wanted, String... filters) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            if (!filters[i + 1].isBlank()) {
                parameters.put(filters[i], filters[i + 1]);
            }
        }
        if (wanted > 0) {
            parameters.put("page", Integer.toString(wanted + 1));
        }
        StringBuilder address = new StringBuilder(route);
        parameters.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** Opens an address of this list in the present page. */
    static void open(String address) {
        int mark = address.indexOf('?');
        UI page = UI.getCurrent();
        if (mark < 0) {
            page.navigate(address);
        } else {
            page.navigate(address.substring(0, mark), QueryParameters.fromString(address.substring(mark + 1)));
        }
    }

    private static Anchor link(String words, String href) {
        Anchor link = new Anchor(href, words);
        link.addClassNames("im-btn", "small");
        return link;
    }
}
