package org.immerse.ui.internal.home;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.immerse.api.ui.kit.ReadAloud;
import org.immerse.ui.internal.page.SitePages.Teaser;

/** The panel at the top of the home page: what this is, read aloud on request, and the mosaic. */
final class Hero extends Section {
    Hero(String siteName, Optional<Teaser> ownWords) {
        addClassName("im-hero");
        String place = siteName.contains(" ") ? siteName.substring(siteName.indexOf(' ') + 1) : siteName;
        H1 title = new H1(ownWords.map(Teaser::title).orElseGet(() -> getTranslation("ui.home.title", place)));
        title.setId("welcome");
        Paragraph lead = new Paragraph(ownWords.map(Teaser::summary).orElseGet(() -> getTranslation("ui.home.lead")));
        Div text = new Div(title, lead);
        text.addClassName("text");
        text.add(new ReadAloud(this));
        getElement().setAttribute("aria-labelledby", "welcome");
        add(text, picture("mosaic.svg"), picture("mosaic-tall.svg"));
    }

    private static Svg picture(String name) {
        try (InputStream in = Objects.requireNonNull(Hero.class.getResourceAsStream(name))) {
            Svg picture = new Svg(in);
            picture.addClassName("im-svg");
            return picture;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
