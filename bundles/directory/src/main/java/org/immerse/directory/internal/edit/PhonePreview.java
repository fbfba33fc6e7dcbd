package org.immerse.directory.internal.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.PublicService;
import org.immerse.api.directory.Terms;
import org.immerse.api.text.Localized;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.FactsList;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.entry.Content;

/** A draft as wide as a phone, in one language; nobody else sees it. */
final class PhonePreview {
    private static final String WIDTH = "22.5rem";
    private final Form form;
    private final Choosable choosable;
    private final Locale language;
    private final Div page = Layouts.stack();

    PhonePreview(Form form, Choosable choosable, String language) {
        this.form = form;
        this.choosable = choosable;
        this.language = Locale.of(language);
        page.getElement().setAttribute("lang", language);
        page.getElement().setAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
    }

    /** Opens it over the page. */
    void open(Content content) {
        Dialog dialog = new Dialog(form.say("preview.title", form.language(language.getLanguage())));
        dialog.setWidth(WIDTH);
        dialog.setMaxWidth("100%");
        draw(content);
        dialog.add(page);
        dialog.getFooter().add(new Button(form.say("preview.close"), click -> dialog.close()));
        dialog.open();
    }

    /** The page alone. */
    Div draw(Content content) {
        page.removeAll();
        switch (content) {
            case Content.Service(PublicService service) -> draw(service);
            case Content.Office(Provider provider) -> {
                page.add(new H3(in(provider.name())));
                paragraphs(provider.description());
            }
        }
        return page;
    }

    private void draw(PublicService service) {
        Terms terms = service.terms();
        page.add(new H3(in(service.wording().name())));
        paragraphs(service.wording().summary());
        Div badges = Layouts.row();
        if (terms.cost().kind() == Terms.Cost.Kind.FREE) {
            badges.add(new BadgeWord(form.text("cost.free"), Tone.OK));
        }
        if (terms.appointment()) {
            badges.add(new BadgeWord(form.say("appointment"), Tone.WARNING));
        }
        FactsList facts = new FactsList();
        fact(facts, "speak", form.say("languages"), list(terms.languages(), form::language));
        String amount = terms.cost()
                .amount()
                .map(price -> price.amount().toPlainString() + " " + price.currency())
                .orElse("");
        fact(facts, "euro", form.say("cost"), (amount + " " + in(terms.cost().words())).strip());
        fact(facts, "paper", form.say("bring"), list(terms.bring(), this::paper));
        page.add(badges, facts);
        paragraphs(service.wording().description());
        paragraphs(service.wording().apply());
    }

    private String paper(Terms.Document document) {
        String words = in(document.words());
        return words.isEmpty() ? choosable.papers().getOrDefault(document.paper(), document.paper()) : words;
    }

    private static <T> String list(List<T> some, Function<T, String> words) {
        return some.stream().map(words).collect(Collectors.joining(" · "));
    }

    private static void fact(FactsList facts, String icon, String term, String words) {
        if (!words.isBlank()) {
            facts.add(icon, term, words);
        }
    }

    private void paragraphs(Localized words) {
        for (String paragraph : in(words).split("\\n\\s*\\n")) {
            if (!paragraph.isBlank()) {
                page.add(new Paragraph(paragraph.strip()));
            }
        }
    }

    private String in(Localized words) {
        return words.in(language);
    }
}
