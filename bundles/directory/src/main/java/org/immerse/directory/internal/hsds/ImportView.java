package org.immerse.directory.internal.hsds;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.immerse.api.security.Role;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.UserSession;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.BadgeWord;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.directory.internal.exchange.Flaw;
import org.immerse.directory.internal.view.ChangeWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** For administrators: what a package of HSDS would change, then taking it in as drafts, or published. */
@Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = ImportView.ROUTE,
        title = "directory.import.title",
        menuTitle = "directory.import.menu",
        icon = "download",
        order = 932,
        roles = "ADMINISTRATOR")
public final class ImportView extends Div implements ModuleView, BeforeEnterObserver {
    static final String ROUTE = "services/import";
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 16 << 20;

    private final transient HsdsImport imports;
    private final transient Messages messages;
    private final transient UserSession session;
    private final Div report = Layouts.stack();
    private byte[] file = new byte[0];

    /** Takes packages in here. */
    @Activate
    public ImportView(@Reference HsdsImport imports, @Reference Messages messages, @Reference UserSession session) {
        this.imports = imports;
        this.messages = messages;
        this.session = session;
        setId("directory-import");
        addClassName("im-stack");
        report.getElement().setAttribute("aria-live", "polite");
        report.setId("import-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        report.removeAll();
        add(new PageHeader(say("title"), say("lead")), new Card(upload()).stacked(), report);
    }

    private String say(String key, Object... arguments) {
        return messages.text("directory.import." + key, getLocale(), arguments);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> {
            file = bytes;
            preview();
        }));
        upload.setId("import-file");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".json", ".zip");
        upload.setUploadButton(new Button(say("choose")));
        upload.setDropLabel(new Span(say("drop")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void preview() {
        report.removeAll();
        HsdsImport.Preview preview = imports.preview(file);
        show(preview);
        boolean changes = preview.count(HsdsImport.Kind.NEW) + preview.count(HsdsImport.Kind.CHANGED) > 0;
        if (!changes) {
            report.add(new Callout(Tone.PLAIN, say("same")));
            return;
        }
        Button drafts = new Button(say("take"), click -> take(false));
        drafts.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        drafts.setId("import-take");
        Button publish = new Button(say("publish"), click -> take(true));
        publish.setId("import-publish");
        report.add(Layouts.actions(drafts, publish));
    }

    private void take(boolean publish) {
        session.requireUser().filter(user -> user.is(Role.ADMINISTRATOR)).ifPresent(user -> {
            report.removeAll();
            try {
                HsdsImport.Preview taken = imports.take(user, file, publish);
                report.add(new Callout(Tone.OK, say(publish ? "published" : "taken")));
                flaws(taken.flaws());
            } catch (ProblemException problem) {
                report.add(new Callout(Tone.ERROR, messages.text(problem.text(), getLocale())));
            }
        });
    }

    private void show(HsdsImport.Preview preview) {
        flaws(preview.flaws());
        DataTable table = new DataTable(say("changes"), List.of(say("what"), say("before"), say("after")));
        ChangeWords changed = new ChangeWords(messages, getLocale());
        boolean any = false;
        for (HsdsImport.Difference difference : preview.differences()) {
            String what = difference.name().in(getLocale());
            switch (difference.kind()) {
                case NEW -> table.words(what, "", say("new"));
                case MISSING -> table.words(what, "", say("missing"));
                case SAME -> {}
                case CHANGED ->
                    difference
                            .changes()
                            .forEach(change -> table.words(
                                    what + ": " + changed.where(change),
                                    changed.value(change.before()),
                                    changed.value(change.after())));
            }
            any |= difference.kind() != HsdsImport.Kind.SAME;
        }
        if (any) {
            report.add(new Card(say("changes"), table).flush());
        }
        int same = preview.count(HsdsImport.Kind.SAME);
        if (same > 0) {
            report.add(new Paragraph(say("unchanged", same)));
        }
    }

    private void flaws(List<Flaw> flaws) {
        if (flaws.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(say("flaws"), List.of(say("place"), say("reason"), say("effect")));
        flaws.forEach(flaw -> {
            Span place = new Span(flaw.place().isEmpty() ? "/" : flaw.place());
            place.addClassName("im-ltr");
            table.row(List.of(
                    place,
                    new Span(messages.text(flaw.text(), getLocale())),
                    new BadgeWord(say(flaw.fatal() ? "left-out" : "noted"), flaw.fatal() ? Tone.ERROR : Tone.WARNING)));
        });
        report.add(new Card(say("flaws"), table).flush());
    }
}
