package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immerse.api.directory.MapOutline;
import org.immerse.api.page.Html;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.value.GeoPoint;
import org.immerse.directory.internal.search.Area;
import org.immerse.directory.internal.search.Found;

/**
 * Services on a map drawn from shipped shapes: nothing is asked of anybody else. Each dot is a link, so the keyboard reaches it; near ones
 * are one dot with their number, which leads to a nearer map. The map is never mirrored. The list beside it says the same.
 */
final class ServicesMap extends Div {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 1000;
    /** The name of a town stands below the dot on it. */
    private static final int BELOW = 88;

    private static final int NAMED = 4;
    /** The nearest one can look, in degrees from the middle: about 400 metres. */
    private static final double NEAREST = 0.004;

    private final transient EntryWords words;
    private final ListAddress address;

    ServicesMap(EntryWords words, MapOutline outline, List<Found> services, ListAddress address) {
        this.words = words;
        this.address = address;
        setId("services-map");
        addClassName("im-map");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("map"));
        Projection map = Projection.of(address.area().orElseGet(() -> whole(outline)));
        Div sheet = new Div(new Svg(draw(outline, map)));
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("dir", "ltr");
        UnorderedList dots = new UnorderedList();
        Clusters.of(services, map).forEach(dot -> dots.add(new ListItem(link(dot, map))));
        sheet.add(dots);
        add(sheet);
        address.area()
                .ifPresent(
                        area -> add(Links.to(address.withArea(Optional.empty()).path(), words.say("map.whole"))));
        if (services.stream().anyMatch(found -> found.service().confidential())) {
            add(quiet(words.say("map.confidential")));
        }
        if (!outline.attribution().isEmpty()) {
            add(quiet(outline.attribution()));
        }
    }

    private static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("im-quiet");
        return line;
    }

    private static Area whole(MapOutline outline) {
        List<GeoPoint> points = outline.shapes().stream()
                .flatMap(shape -> shape.points().stream())
                .toList();
        return points.isEmpty()
                ? new Area(-60, -180, 80, 180)
                : Area.around(points).wider(0.08, 0.01);
    }

    private Anchor link(Clusters.Dot dot, Projection map) {
        Anchor link =
                new Anchor(target(dot), new Span(Integer.toString(dot.services().size())));
        link.addClassName("dot");
        link.setAriaLabel(label(dot));
        link.getStyle()
                .set("left", percent(dot.x()))
                .set("top", percent(dot.y() / map.height()))
                .set("--size", size(dot.services().size()));
        return link;
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", part * 100);
    }

    private static String size(int services) {
        return String.format(Locale.ROOT, "%.2frem", Math.min(3.25, 1.75 + Math.sqrt(services) / 6));
    }

    /** The page of one service, a nearer map of several; where they are all in one house, its organisation or its list. */
    private String target(Clusters.Dot dot) {
        List<Found> services = dot.services();
        if (services.size() == 1) {
            return Routes.service(services.getFirst().service().id());
        }
        boolean oneProvider =
                services.stream().map(found -> found.provider().id()).distinct().count() == 1;
        if (dot.points().size() == 1 && oneProvider) {
            return Routes.organisation(services.getFirst().provider().id());
        }
        return address.withArea(Optional.of(Area.around(dot.points()).wider(0.4, NEAREST)))
                .path();
    }

    private String label(Clusters.Dot dot) {
        String names = dot.services().stream()
                .limit(NAMED)
                .map(found -> words.of(found.service().wording().name()))
                .collect(Collectors.joining(words.listComma()));
        int more = dot.services().size() - NAMED;
        return dot.services().size() == 1
                ? names
                : words.say("map.dot", dot.services().size(), more > 0 ? words.say("map.more", names, more) : names);
    }

    private String draw(MapOutline outline, Projection map) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">".formatted(WIDTH, Math.round(map.height() * WIDTH)));
        outline.shapes().forEach(shape -> {
            svg.append("<path class=\"")
                    .append(shape.region().isEmpty() ? "coast" : "region")
                    .append("\" d=\"");
            char step = 'M';
            for (GeoPoint point : shape.points()) {
                svg.append(step).append(Math.round(map.x(point) * WIDTH)).append(' ');
                svg.append(Math.round(map.y(point) * WIDTH));
                step = 'L';
            }
            svg.append("Z\"/>");
        });
        outline.towns().stream()
                .filter(town -> map.area().holds(town.point()))
                .forEach(town -> svg.append("<text x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(
                                Math.round(map.x(town.point()) * WIDTH),
                                Math.round(map.y(town.point()) * WIDTH) + BELOW,
                                Html.escape(words.of(town.name())))));
        return svg.append("</svg>").toString();
    }
}
