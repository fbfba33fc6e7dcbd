package org.immerse.people.internal.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.immerse.api.people.ProfilePart;
import org.immerse.api.text.Messages;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.Done;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.StatusThread;
import org.immerse.people.internal.Surroundings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The confirmation after the questions: what happens next, and the way on. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Flow.DONE,
        title = "people.done.title",
        icon = "check",
        menu = false,
        roles = "ANY",
        alone = true)
public final class DoneView extends Div implements ModuleView, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient Surroundings around;
    private final transient Texts texts;

    /** A confirmation. */
    @Activate
    public DoneView(@Reference Surroundings around, @Reference Messages messages) {
        this.around = around;
        this.texts = new Texts(messages, getLocale());
        setId("people-done");
        addClassNames("im-question", "single");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String next = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Flow.THEN)
                .flatMap(Flow::inside)
                .or(this::firstModule)
                .orElse("");
        StatusThread thread = new StatusThread()
                .add(StatusThread.State.DONE, texts.of("people.done.kept"), texts.of("people.done.now"))
                .add(
                        StatusThread.State.NOW,
                        texts.of("people.done.look"),
                        texts.of("people.done.now"),
                        new Paragraph(texts.of("people.done.look-text")))
                .add(
                        StatusThread.State.WAITING,
                        texts.of("people.done.decide"),
                        texts.of("people.done.when-you-want"),
                        new Paragraph(texts.of("people.done.decide-text")));
        Div page = Layouts.stack(
                new Done(texts.of("people.done.title"), texts.of("people.done.lead")),
                new Card(texts.of("people.done.next"), thread),
                Layouts.actions(
                        Links.primary(next, texts.of("people.done.go")),
                        Links.button(Flow.FILE, texts.of("people.done.file"))));
        page.getStyle().set("gap", "var(--im-6)");
        add(page);
    }

    /** The first module that asks something: what it found is under its own address. */
    private Optional<String> firstModule() {
        return around.parts().stream().findFirst().map(ProfilePart::module);
    }
}
