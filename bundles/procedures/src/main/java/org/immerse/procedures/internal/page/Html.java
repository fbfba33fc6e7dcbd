package org.immerse.procedures.internal.page;

import java.util.function.Consumer;

/** Builds small pieces of HTML; words are escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    Html heading(String words) {
        out.append("<h2>").append(safe(words)).append("</h2>\n");
        return this;
    }

    Html paragraph(String words) {
        if (!words.isBlank()) {
            out.append("<p dir=\"auto\">")
                    .append(safe(words).replace("\n", "<br/>"))
                    .append("</p>\n");
        }
        return this;
    }

    Html facts(Consumer<Html> fill) {
        out.append("<dl>\n");
        fill.accept(this);
        out.append("</dl>\n");
        return this;
    }

    Html fact(String term, String words) {
        if (!words.isEmpty()) {
            out.append("<dt>")
                    .append(safe(term))
                    .append("</dt><dd><bdi>")
                    .append(safe(words))
                    .append("</bdi></dd>\n");
        }
        return this;
    }

    Html link(String href, String words) {
        out.append("<p><a href=\"")
                .append(safe(href))
                .append("\">")
                .append(safe(words))
                .append("</a></p>\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
