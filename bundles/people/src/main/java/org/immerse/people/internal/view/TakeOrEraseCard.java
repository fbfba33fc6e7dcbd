package org.immerse.people.internal.view;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.immerse.api.people.People;
import org.immerse.api.security.User;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.ConfirmStep;
import org.immerse.api.ui.kit.Icons;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.people.internal.Surroundings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Take the file along, to read or as data, or erase it. */
final class TakeOrEraseCard extends Composite<Card> {
    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final transient People people;
    private final transient Surroundings around;
    private final transient UserSession session;
    private final transient Texts texts;
    private final transient User user;

    TakeOrEraseCard(People people, Surroundings around, UserSession session, Texts texts, User user) {
        this.people = people;
        this.around = around;
        this.session = session;
        this.texts = texts;
        this.user = user;
    }

    @Override
    protected Card initContent() {
        ReadableFile readable = new ReadableFile(texts, around);
        Anchor read = download(
                "my-file.html",
                "text/html; charset=utf-8",
                "people.take.readable",
                () -> readable.of(people.export(user.id()), people.answers(user.id())));
        Anchor data = download(
                "my-file.json",
                "application/json",
                "people.take.data",
                () -> JSON.writeValueAsString(people.export(user.id())));
        Button erase = new Button(texts.of("people.erase.ask"), Icons.small("trash"), click -> askErase());
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        erase.setId("people-erase");
        Paragraph words = new Paragraph(texts.of("people.take.text"));
        words.addClassName("im-quiet");
        return new Card(texts.of("people.take.title"), Layouts.stack(words, read, data, erase)).tight();
    }

    private Anchor download(String name, String type, String label, Supplier<String> content) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        Anchor link = new Anchor(handler, "");
        link.add(Icons.small("download"), new com.vaadin.flow.component.html.Span(texts.of(label)));
        link.addClassName("im-btn");
        link.getElement().setAttribute("download", name);
        return link;
    }

    private void askErase() {
        new ConfirmStep(
                        texts.of("people.erase.title"),
                        texts.of("people.erase.text"),
                        texts.of("people.erase.keep"),
                        texts.of("people.erase.do"),
                        () -> {
                            people.erase(user.id());
                            session.signOut();
                        })
                .open();
    }
}
