package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.function.UnaryOperator;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Strong;

/** How to write Markdown: an example beside what it becomes. */
final class HelpPart extends Div {
    private static final long serialVersionUID = 1L;

    /** @param html makes HTML of Markdown */
    HelpPart(Words words, UnaryOperator<String> html) {
        String example = words.say("help.example");
        Pre source = new Pre(example);
        source.addClassName("im-code");
        Div shown = new Div();
        shown.addClassName("im-prose");
        shown.getElement().setProperty("innerHTML", html.apply(example));
        Div both = new Div(
                Layouts.close(new Strong(words.say("help.write")), source),
                Layouts.close(new Strong(words.say("help.see")), shown));
        both.addClassNames("im-two", "even");
        Details details =
                new Details(words.say("help.title"), Layouts.stack(new Paragraph(words.say("help.text")), both));
        details.setId("page-help");
        add(details);
    }
}
