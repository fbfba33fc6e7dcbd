package org.immerse.jobs.spain.internal.view;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.ui.ModuleView;
import org.immerse.api.ui.ViewDescription;
import org.immerse.api.ui.kit.Callout;
import org.immerse.api.ui.kit.Card;
import org.immerse.api.ui.kit.DataTable;
import org.immerse.api.ui.kit.ErrorSummary;
import org.immerse.api.ui.kit.Layouts;
import org.immerse.api.ui.kit.Links;
import org.immerse.api.ui.kit.PageHeader;
import org.immerse.api.ui.kit.Tone;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.CsvTemplate;
import org.immerse.jobs.spain.internal.exchange.CsvText;
import org.immerse.jobs.spain.internal.exchange.DraftField;
import org.immerse.jobs.spain.internal.exchange.ImportReport;
import org.immerse.jobs.spain.internal.exchange.ImportReport.Outcome;
import org.immerse.jobs.spain.internal.exchange.Sender;
import org.immerse.jobs.spain.internal.exchange.VacancyImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Taking in a file of vacancies: the good ones are kept, the others are listed with their line and the reason. */
@org.osgi.service.component.annotations.Component(service = ModuleView.class, scope = ServiceScope.PROTOTYPE)
@ViewDescription(
        route = Routes.IMPORT,
        title = "jobs-spain.import.title",
        icon = "download",
        menu = false,
        roles = "EMPLOYER")
public final class ImportView extends Div implements ModuleView, BeforeEnterObserver {
    private final EmployerDesk desk;
    private final VacancyImport imports;
    private final Messages messages;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div report = Layouts.stack();

    /** The page of whoever is signed in. */
    @Activate
    public ImportView(@Reference EmployerDesk desk, @Reference VacancyImport imports, @Reference Messages messages) {
        this.desk = desk;
        this.imports = imports;
        this.messages = messages;
        setId("jobs-spain-import");
        report.getElement().setAttribute("aria-live", "polite");
        report.setId("import-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (desk.employer().isEmpty()) {
            add(new Callout(Tone.WARNING, getTranslation("jobs-spain.employer.no-organisation")));
            return;
        }
        add(
                Links.back(Routes.EMPLOYER, getTranslation("jobs-spain.employer.title")),
                errors,
                new PageHeader(getTranslation("jobs-spain.import.title"), getTranslation("jobs-spain.import.lead"))
                        .action(Downloads.csv(
                                getTranslation("jobs-spain.import.template"),
                                "vacancies-template.csv",
                                () -> CsvTemplate.write(SpanishDay.today(desk.clock())))),
                new Card(
                                getTranslation("jobs-spain.import.file"),
                                new Paragraph(getTranslation("jobs-spain.import.how")),
                                upload())
                        .stacked(),
                report,
                columns());
    }

    private Upload upload() {
        Sender sender = desk.sender(Vacancy.Origin.IMPORT, getLocale());
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(file.fileName(), bytes, sender)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(VacancyImport.MOST_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".json", ".jsonld", ".txt");
        Button choose = new Button(getTranslation("jobs-spain.import.choose"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("jobs-spain.import.drop")));
        upload.setId("import-file");
        upload.addFileRejectedListener(rejected -> errors.addProblem(
                getTranslation("jobs-spain.import.rejected", VacancyImport.MOST_BYTES >> 20), choose));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void read(String fileName, byte[] bytes, Sender sender) {
        errors.clear(Map.of());
        report.removeAll();
        try {
            boolean json = isJson(fileName, bytes);
            show(json ? imports.jobPostings(bytes, sender) : imports.csv(bytes, sender), json);
        } catch (ProblemException problem) {
            errors.addProblem(messages.text(problem.text(), getLocale()), null);
        }
    }

    private static boolean isJson(String fileName, byte[] bytes) {
        if (fileName.toLowerCase(Locale.ROOT).contains(".json")) {
            return true;
        }
        for (byte b : bytes) {
            if (!Character.isWhitespace(b)) {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    private void show(ImportReport done, boolean json) {
        int rejected = done.count(Outcome.REJECTED);
        H2 title = new H2(getTranslation("jobs-spain.import.done"));
        title.getElement().setAttribute("tabindex", "-1");
        report.add(
                title,
                new Callout(
                        rejected == 0 ? Tone.OK : Tone.WARNING,
                        getTranslation(
                                "jobs-spain.import.counts",
                                done.count(Outcome.CREATED),
                                done.count(Outcome.UPDATED),
                                rejected)));
        List<List<String>> rows = rows(done, json);
        Div actions = Layouts.row(Links.button(Routes.EMPLOYER, getTranslation("jobs-spain.import.see")));
        if (!rows.isEmpty()) {
            List<String> heads = List.of(
                    getTranslation(json ? "jobs-spain.import.item" : "jobs-spain.import.line"),
                    getTranslation("jobs-spain.field.title"),
                    getTranslation("jobs-spain.import.outcome"),
                    getTranslation("jobs-spain.import.field"),
                    getTranslation("jobs-spain.import.reason"));
            DataTable table = new DataTable(getTranslation("jobs-spain.import.list"), heads);
            rows.forEach(row -> table.words(row.toArray(new String[0])));
            report.add(table);
            actions.add(Downloads.csv(
                    getTranslation("jobs-spain.csv"), "import-report.csv", () -> CsvText.table(heads, rows)));
        }
        report.add(actions);
        title.getElement().executeJs("this.focus()");
    }

    /** What was rejected first, then what should be looked at. */
    private List<List<String>> rows(ImportReport done, boolean json) {
        List<List<String>> rejected = new ArrayList<>();
        List<List<String>> kept = new ArrayList<>();
        for (ImportReport.Item item : done.withFindings()) {
            boolean isRejected = item.outcome() == Outcome.REJECTED;
            int position = json ? item.position() + 1 : item.position();
            for (ImportReport.Finding finding : item.findings()) {
                (isRejected ? rejected : kept)
                        .add(List.of(
                                Integer.toString(position),
                                item.title(),
                                getTranslation("jobs-spain.import." + (isRejected ? "left-out" : "kept")),
                                finding.field(),
                                messages.text(finding.text(), getLocale())));
            }
        }
        rejected.addAll(kept);
        return rejected;
    }

    private Component columns() {
        DataTable table = new DataTable(
                getTranslation("jobs-spain.import.columns"),
                List.of(
                        getTranslation("jobs-spain.import.column"),
                        getTranslation("jobs-spain.import.meaning"),
                        getTranslation("jobs-spain.import.property")));
        for (DraftField field : DraftField.values()) {
            table.words(field.column(), getTranslation(field.labelKey()), field.property());
        }
        return new Card(getTranslation("jobs-spain.import.columns"), table).flush();
    }
}
