package org.immerse.api.ui.kit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Set;

/** The icon set: one stroke, 24 pixels, by symbol name. An icon never stands alone, so it is hidden from screen readers. */
public final class Icons {
    /** Where the shell serves the sprite, relative to the base of the site. */
    public static final String SPRITE = "icons.svg";

    private static final Set<String> MIRRORED = Set.of("next", "back", "exit", "chat");
    private static final Set<String> SYMBOLS = Set.of(
            "home",
            "work",
            "key",
            "building",
            "file",
            "calendar",
            "chat",
            "globe",
            "exit",
            "search",
            "filter",
            "check",
            "cross",
            "info",
            "alert",
            "ask",
            "clock",
            "pin",
            "euro",
            "eye",
            "lock",
            "user",
            "users",
            "next",
            "back",
            "plus",
            "download",
            "speak",
            "phone",
            "paper",
            "save",
            "module",
            "pulse",
            "gear",
            "trash",
            "swap",
            "course",
            "print",
            "bed",
            "sun",
            "moon",
            "leaf",
            "music",
            "pot",
            "shirt",
            "bus",
            "star",
            "heart",
            "face-great",
            "face-good",
            "face-so-so",
            "face-bad");

    private Icons() {}

    /** An icon of 24 pixels; an unknown symbol becomes {@code info}. */
    public static SvgIcon of(String symbol) {
        String known = SYMBOLS.contains(symbol) ? symbol : "info";
        SvgIcon icon = new SvgIcon(SPRITE, known);
        icon.addClassName("im-icon");
        if (MIRRORED.contains(known)) {
            icon.addClassName("flip");
        }
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** An icon of 20 pixels, for use in text and buttons. */
    public static SvgIcon small(String symbol) {
        SvgIcon icon = of(symbol);
        icon.addClassName("s");
        return icon;
    }

    /** Whether the set has this symbol. */
    public static boolean has(String symbol) {
        return SYMBOLS.contains(symbol);
    }
}
