package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Tone;
import org.immerse.page.editor.internal.domain.Opened;
import org.immerse.page.editor.internal.domain.PageCheck;
import org.immerse.page.editor.internal.domain.Version;

/** Where a page stands: whether a draft waits, and whether people read it. */
final class Standing {
    private Standing() {}

    static Div of(Words words, Opened page, List<Version> versions) {
        Div row = Layouts.row();
        if (page.draft().isPresent()) {
            row.add(new BadgeWord(words.say("state.draft"), Tone.WARNING));
        }
        if (page.published().isEmpty()) {
            row.add(new BadgeWord(words.say(versions.isEmpty() ? "state.unread" : "state.down"), Tone.PLAIN));
            return row;
        }
        row.add(new BadgeWord(words.say("state.published"), Tone.OK));
        if (!page.name().equals(PageCheck.HOME)) {
            row.add(see(words, page));
        }
        return row;
    }

    /** The way to the page as people read it. */
    static Anchor see(Words words, Opened page) {
        return Links.page("pages/" + words.reader().getLanguage() + "/site/" + page.name(), words.say("see"));
    }
}
