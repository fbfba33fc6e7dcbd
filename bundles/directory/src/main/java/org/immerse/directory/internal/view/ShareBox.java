package org.immerse.directory.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;

/** Hands an address on: a code another phone reads, and the address to copy. */
final class ShareBox extends Composite<Details> {
    private static final long serialVersionUID = 1L;
    private final transient EntryWords words;
    private final String address;

    ShareBox(EntryWords words, String address) {
        this.words = words;
        this.address = address;
    }

    @Override
    protected Details initContent() {
        Span link = new Span(address);
        link.addClassNames("im-ltr", "im-code");
        Span done = new Span();
        done.getElement().setAttribute("role", "status");
        Button copy = new Button(words.say("share.copy"), Icons.small("paper"), click -> {
            getElement().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address);
            done.setText(words.say("share.copied"));
        });
        Div inside = Layouts.stack(
                new Paragraph(words.say("share.help")),
                new QrCode(address, words.say("share.code")),
                link,
                Layouts.row(copy, done));
        Details details = new Details(words.say("share"), inside);
        details.addClassName("im-details");
        details.setId("service-share");
        return details;
    }
}
