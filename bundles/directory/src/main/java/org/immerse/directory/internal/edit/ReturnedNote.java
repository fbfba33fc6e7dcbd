package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.entry.Returned;

/** Why an entry was given back, above its fields until it is handed in again. */
final class ReturnedNote {
    private ReturnedNote() {}

    static Callout of(Form form, Returned returned, ZoneId zone) {
        return new Callout(Tone.WARNING, reason(returned))
                .heading(form.say("given-back.by", LocalDate.ofInstant(returned.when(), zone), returned.by()));
    }

    /** As it was written. */
    static Paragraph reason(Returned returned) {
        Paragraph words = new Paragraph(returned.reason());
        words.getStyle().set("white-space", "pre-line");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
