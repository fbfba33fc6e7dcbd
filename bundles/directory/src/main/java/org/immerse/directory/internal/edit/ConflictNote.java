package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.Tone;

/** That somebody else saved the entry meanwhile, with both ways out. */
final class ConflictNote {
    private ConflictNote() {}

    static Callout of(Form form, String path, Runnable saveMine) {
        Button mine = new Button(form.say("conflict.mine"), click -> saveMine.run());
        var theirs = Links.page(path, form.say("conflict.theirs"));
        theirs.setTarget("_blank");
        return new Callout(Tone.ERROR, new Paragraph(form.say("conflict")), Layouts.row(mine, theirs));
    }
}
