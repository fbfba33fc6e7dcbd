package org.immerse.api.ui.kit;

import com.vaadin.flow.component.Svg;

/** The strip of four tiles that stands where a page has nothing else to show. Decoration only. */
public final class Mosaic extends Svg {
    private static final String STRIP = """
            <svg class="mosaic" width="192" height="48" viewBox="0 0 160 40" aria-hidden="true">
            <rect width="40" height="40" fill="var(--im-accent-soft)"/>
            <path d="M0 0A40 40 0 0 1 40 40 40 40 0 0 1 0 0Z" fill="var(--im-accent)"/>
            <rect x="40" width="40" height="40" fill="var(--im-accent-line)"/>
            <circle cx="60" cy="20" r="10" fill="var(--im-sun)"/>
            <rect x="80" width="40" height="40" fill="var(--im-accent-soft)"/>
            <path transform="rotate(180 100 20)" d="M80 0H120A40 40 0 0 1 80 40Z" fill="var(--im-accent-mid)"/>
            <rect x="120" width="40" height="40" fill="var(--im-accent)"/>
            <path transform="rotate(90 140 20)" d="M120 0A40 40 0 0 1 160 40 40 40 0 0 1 120 0Z" fill="var(--im-accent-soft)"/>
            </svg>""";

    /** The strip. */
    public Mosaic() {
        super(STRIP);
        getElement().setAttribute("aria-hidden", "true");
    }
}
