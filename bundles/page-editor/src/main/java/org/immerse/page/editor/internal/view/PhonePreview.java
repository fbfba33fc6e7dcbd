package org.immerse.page.editor.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.page.editor.internal.domain.PageContent;

/** A draft as wide as a phone, in one language; nobody else sees it. */
final class PhonePreview {
    private static final String WIDTH = "22.5rem";
    private final Words words;
    private final String language;
    private final UnaryOperator<String> html;

    /** @param html makes HTML of Markdown */
    PhonePreview(Words words, String language, UnaryOperator<String> html) {
        this.words = words;
        this.language = language;
        this.html = html;
    }

    /** Opens it over the page. */
    void open(PageContent content) {
        Dialog dialog = new Dialog(words.say("preview.title", words.language(language)));
        dialog.setWidth(WIDTH);
        dialog.setMaxWidth("100%");
        dialog.add(draw(content));
        dialog.getFooter().add(new Button(words.say("preview.close"), click -> dialog.close()));
        dialog.open();
    }

    /** The page alone. */
    Div draw(PageContent content) {
        Paragraph summary = new Paragraph(PageContent.in(content.summary(), language));
        summary.addClassName("im-lead");
        Div body = new Div();
        body.addClassName("im-prose");
        body.getElement().setProperty("innerHTML", html.apply(PageContent.in(content.body(), language)));
        Div page = Layouts.stack(new H3(PageContent.in(content.title(), language)), summary, body);
        page.getElement().setAttribute("lang", language);
        page.getElement().setAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
        return page;
    }
}
