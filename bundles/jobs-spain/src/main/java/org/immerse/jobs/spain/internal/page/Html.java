package org.immerse.jobs.spain.internal.page;

/** Builds small pieces of HTML; words are escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Words made safe for HTML text and attributes. */
    static String escape(String words) {
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

    Html heading(String words) {
        out.append("<h2>").append(escape(words)).append("</h2>\n");
        return this;
    }

    /** Words in one or more paragraphs: an empty line parts them. */
    Html paragraphs(String words) {
        for (String paragraph : words.strip().split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                out.append("<p dir=\"auto\">")
                        .append(escape(paragraph.strip()).replace("\n", "<br/>"))
                        .append("</p>\n");
            }
        }
        return this;
    }

    Html startFacts() {
        out.append("<dl>\n");
        return this;
    }

    Html fact(String term, String words) {
        if (!words.isEmpty()) {
            out.append("<dt>")
                    .append(escape(term))
                    .append("</dt><dd><bdi>")
                    .append(escape(words))
                    .append("</bdi></dd>\n");
        }
        return this;
    }

    Html endFacts() {
        out.append("</dl>\n");
        return this;
    }

    Html link(String href, String words) {
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
