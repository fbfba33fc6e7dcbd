package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import org.immerse.api.freshness.Standing;
import org.immerse.api.freshness.Standing.Level;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.LiveDirectory;
import org.immerse.directory.internal.entry.Entry;
import org.immerse.directory.internal.entry.EntryKind;
import org.immerse.directory.internal.entry.State;

/** Where an entry stands, and how fresh it is. */
final class StandingLine {
    private final LiveDirectory directory;
    private final Messages messages;
    private final ZoneId zone;

    StandingLine(LiveDirectory directory, Messages messages, ZoneId zone) {
        this.directory = directory;
        this.messages = messages;
        this.zone = zone;
    }

    Div of(Entry entry, Locale reader) {
        Div row = Layouts.row(badge(messages, reader, entry.state()));
        directory
                .standing(entry.kind(), entry.id())
                .ifPresent(standing -> row.add(new Span(messages.text(words(entry.kind(), standing, zone), reader))));
        return row;
    }

    /** How fresh it is. An office is shown however old it is, and not said to be gone. */
    static Text words(EntryKind kind, Standing standing, ZoneId zone) {
        boolean stays = kind == EntryKind.PROVIDER && standing.level() == Level.EXPIRED;
        Standing told = stays
                ? new Standing(standing.value(), Level.STALE, standing.verified(), standing.until(), standing.facts())
                : standing;
        return told.words(zone);
    }

    static BadgeWord badge(Messages messages, Locale reader, State state) {
        return new BadgeWord(
                messages.text("directory.state." + state.name().toLowerCase(Locale.ROOT), reader),
                switch (state) {
                    case DRAFT -> Tone.UNKNOWN;
                    case REVIEW -> Tone.WARNING;
                    case PUBLISHED -> Tone.OK;
                    case WITHDRAWN -> Tone.PLAIN;
                });
    }
}
