package org.immerse.api.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One page that works without script.
 *
 * @param title in the page's language
 * @param summary one or two sentences, also for search engines
 * @param html the body below the title: well-formed and already safe; headings start at {@code h2}
 * @param jsonLd schema.org data about what the page shows, as JSON text
 * @param checked when its content was last checked
 */
public record Page(String title, String summary, String html, Optional<String> jsonLd, Optional<LocalDate> checked) {}
