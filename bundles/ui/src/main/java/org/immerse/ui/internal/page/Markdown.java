package org.immerse.ui.internal.page;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into safe HTML: no HTML of its own passes, headings start at the second level, links away are marked. */
final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (AttributeProvider) Markdown::mark)
            .build();

    private Markdown() {}

    /** The body of a page. */
    static String toHtml(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(2, heading.getLevel()));
                super.visit(heading);
            }
        });
        return RENDERER.render(document);
    }

    private static void mark(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().startsWith("http")) {
            attributes.put("rel", "noopener noreferrer external");
        }
    }
}
