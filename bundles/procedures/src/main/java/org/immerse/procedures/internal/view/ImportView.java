package org.immerse.procedures.internal.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.FileLink;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.procedures.internal.Imports;
import org.immerse.procedures.internal.Imports.Draft;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.domain.Flaw;
import org.immerse.procedures.internal.exchange.Difference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** For editors: what a file would change, taking it as drafts, publishing drafts. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ImportView.ROUTE,
        title = "procedures.import.title",
        menuTitle = "procedures.import.menu",
        icon = "download",
        order = 931,
        roles = "ADMINISTRATOR")
public final class ImportView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "procedures/import";
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 1 << 20;
    private final transient Imports imports;
    private final transient ProcedureBook book;
    private final transient Messages messages;
    private final transient UserSession session;
    private final TextArea file = new TextArea();
    private final Div report = Layouts.stack();
    private final Div drafts = Layouts.stack();

    /** Takes procedures in here. */
    @Activate
    public ImportView(
            @Reference Imports imports,
            @Reference ProcedureBook book,
            @Reference Messages messages,
            @Reference UserSession session) {
        this.imports = imports;
        this.book = book;
        this.messages = messages;
        this.session = session;
        setId("procedures-import");
        addClassName("im-stack");
        report.getElement().setAttribute("aria-live", "polite");
        report.setId("import-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ProcedureWords words = words();
        file.setLabel(words.say("import.file"));
        file.setId("import-file");
        file.setWidthFull();
        file.setMinRows(6);
        file.setMaxRows(16);
        file.getStyle().set("max-inline-size", "none");
        file.addClassName("im-ltr");
        Button preview = new Button(words.say("import.preview"), click -> preview());
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.setId("import-preview");
        add(
                new PageHeader(words.say("import.title"), words.say("import.lead")),
                new Card(upload(words), file, Layouts.row(preview)).stacked(),
                report,
                drafts);
        drafts();
    }

    private ProcedureWords words() {
        return new ProcedureWords(messages, book, getLocale());
    }

    private Upload upload(ProcedureWords words) {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> {
            file.setValue(new String(bytes, StandardCharsets.UTF_8));
            preview();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".json");
        upload.setUploadButton(new Button(words.say("import.choose")));
        upload.setDropLabel(new Span(words.say("import.drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void preview() {
        report.removeAll();
        ProcedureWords words = words();
        Imports.Preview preview = imports.preview(file.getValue());
        flaws(words, preview.flaws());
        if (!preview.changes()) {
            report.add(new Callout(Tone.PLAIN, words.say("import.same")));
            return;
        }
        differences(words, preview.differences());
        Button take = new Button(
                words.say("import.take"),
                click -> act(editor -> {
                    imports.take(editor, file.getValue());
                    report.removeAll();
                    report.add(new Callout(Tone.OK, words.say("import.taken")));
                }));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setId("import-take");
        report.add(Layouts.actions(take));
    }

    private void flaws(ProcedureWords words, List<Flaw> flaws) {
        if (flaws.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                words.say("import.flaws"),
                List.of(words.say("import.place"), words.say("import.reason"), words.say("import.effect")));
        flaws.forEach(flaw -> {
            Span place = new Span(flaw.pointer().isEmpty() ? "/" : flaw.pointer());
            place.addClassName("im-ltr");
            table.row(List.of(
                    place,
                    new Span(words.say(flaw.text())),
                    new BadgeWord(
                            words.say(flaw.fatal() ? "import.left-out" : "import.noted"),
                            flaw.fatal() ? Tone.ERROR : Tone.WARNING)));
        });
        report.add(new Card(words.say("import.flaws"), table).flush());
    }

    private void differences(ProcedureWords words, List<Difference> differences) {
        DataTable table = new DataTable(
                words.say("import.changes"),
                List.of(words.say("import.what"), words.say("import.before"), words.say("import.after")));
        int same = 0;
        for (Difference difference : differences) {
            String what = words.of(difference.title()) + " (" + difference.id() + ")";
            switch (difference.change()) {
                case NEW -> table.words(what, "", words.say("import.new"));
                case SAME -> same++;
                case CHANGED ->
                    difference
                            .lines()
                            .forEach(line -> table.words(what + " " + line.path(), line.before(), line.after()));
            }
        }
        report.add(new Card(words.say("import.changes"), table).flush());
        if (same > 0) {
            report.add(new Paragraph(words.say("import.unchanged", same)));
        }
    }

    private void drafts() {
        drafts.removeAll();
        ProcedureWords words = words();
        List<Draft> all = imports.drafts();
        if (all.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                words.say("import.drafts"),
                List.of(words.say("import.what"), words.say("import.state"), words.say("import.actions")));
        all.forEach(draft -> table.row(List.of(
                Links.to(
                        WayPage.address(draft.procedure().id()),
                        words.of(draft.procedure().title())),
                state(words, draft),
                actions(words, draft))));
        drafts.add(new Card(words.say("import.drafts"), table).flush());
    }

    private static BadgeWord state(ProcedureWords words, Draft draft) {
        String state = !draft.isPublished() ? "draft" : draft.hasChanges() ? "changed" : "published";
        return new BadgeWord(words.say("import.state." + state), draft.hasChanges() ? Tone.WARNING : Tone.OK);
    }

    private Div actions(ProcedureWords words, Draft draft) {
        String id = draft.procedure().id();
        Div row = Layouts.row();
        if (draft.hasChanges()) {
            row.add(button(words, "publish", draft, editor -> imports.publish(editor, id)));
        }
        if (draft.isPublished()) {
            row.add(button(words, "withdraw", draft, editor -> imports.withdraw(editor, id)));
        }
        row.add(FileLink.of(
                words.say("import.download"), "download", id + ".json", "application/json", () -> imports.export(id)));
        return row;
    }

    private Button button(ProcedureWords words, String key, Draft draft, Consumer<User> work) {
        Button button = new Button(words.say("import." + key), click -> act(work));
        button.setAriaLabel(words.say(
                "action.what", words.say("import." + key), draft.procedure().title()));
        button.addClassName("import-" + key.toLowerCase(Locale.ROOT));
        return button;
    }

    private void act(Consumer<User> work) {
        session.requireUser().filter(user -> user.is(Role.ADMINISTRATOR)).ifPresent(user -> {
            try {
                work.accept(user);
            } catch (ProblemException problem) {
                report.removeAll();
                report.add(new Callout(Tone.ERROR, messages.text(problem.text(), getLocale())));
            }
            drafts();
        });
    }
}
