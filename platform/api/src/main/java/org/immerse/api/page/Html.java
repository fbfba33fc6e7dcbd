package org.immerse.api.page;

import java.util.List;
import java.util.function.Consumer;

/** Builds the body of a {@link Page}: well-formed, small, and every word escaped. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Words made safe for HTML and XML, as text and in attributes. */
    public static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length());
        words.chars().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append((char) c);
            }
        });
        return safe.toString();
    }

    /** JSON that can stand in a script element: no closing tag or comment can begin in it. */
    public static String data(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    /** A heading of second level. */
    public Html heading(String words) {
        out.append("<h2>").append(escape(words)).append("</h2>\n");
        return this;
    }

    /** Words in one or more paragraphs: an empty line parts them. Nothing for blank words. */
    public Html paragraphs(String words) {
        for (String paragraph : words.strip().split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                out.append("<p dir=\"auto\">")
                        .append(escape(paragraph.strip()).replace("\n", "<br/>"))
                        .append("</p>\n");
            }
        }
        return this;
    }

    /** A list of facts. */
    public Html facts(Consumer<Html> fill) {
        out.append("<dl>\n");
        fill.accept(this);
        out.append("</dl>\n");
        return this;
    }

    /** A fact inside {@link #facts}; nothing where there are no words. */
    public Html fact(String term, String words) {
        if (!words.isEmpty()) {
            out.append("<dt>")
                    .append(escape(term))
                    .append("</dt><dd><bdi>")
                    .append(escape(words))
                    .append("</bdi></dd>\n");
        }
        return this;
    }

    /** A list; nothing where it is empty. */
    public Html list(List<String> items) {
        if (!items.isEmpty()) {
            out.append("<ul>\n");
            items.forEach(item -> out.append("<li><bdi>").append(escape(item)).append("</bdi></li>\n"));
            out.append("</ul>\n");
        }
        return this;
    }

    /** A link on a line of its own. */
    public Html link(String href, String words) {
        out.append("<p><a href=\"")
                .append(escape(href))
                .append("\">")
                .append(escape(words))
                .append("</a></p>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
