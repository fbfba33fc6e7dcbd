package org.immerse.api.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one file of a site's folder {@code pages} says: a page in one language.
 *
 * @param name in its address: a lower case Latin letter or digit, then such and hyphens; at most 60 signs
 * @param language ISO 639 code
 * @param title one line
 * @param summary one or two sentences in one line
 * @param order place in lists, lowest first
 * @param checked when its content was last checked
 * @param icon symbol of its icon
 * @param body Markdown, without space around it and with lines ended by a line feed
 */
public record PageText(
        String name,
        String language,
        String title,
        String summary,
        int order,
        Optional<LocalDate> checked,
        String icon,
        String body) {}
