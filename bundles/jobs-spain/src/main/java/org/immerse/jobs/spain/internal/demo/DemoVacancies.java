package org.immerse.jobs.spain.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Messages;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.ImportReport;
import org.immerse.jobs.spain.internal.exchange.Sender;
import org.immerse.jobs.spain.internal.exchange.VacancyImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads {@code vacancies.json} of the demo set, an array of JobPostings, through the same importer as everybody's. */
@Component
public final class DemoVacancies implements DemoLoader {
    static final String FILE = "vacancies.json";

    private static final Logger LOG = LoggerFactory.getLogger(DemoVacancies.class);
    private static final Locale SPANISH = Locale.of("es");

    private final VacancyImport imports;
    private final Messages messages;

    @Activate
    public DemoVacancies(@Reference VacancyImport imports, @Reference Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Path file = demoFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return;
        }
        Sender sender = new Sender(Accounts.SYSTEM, Optional.empty(), Vacancy.Origin.IMPORT, true, SPANISH);
        ImportReport report = imports.jobPostings(Files.readAllBytes(file), sender);
        LOG.info(
                "Demo vacancies: {} new, {} known, {} rejected",
                report.count(ImportReport.Outcome.CREATED),
                report.count(ImportReport.Outcome.UPDATED),
                report.count(ImportReport.Outcome.REJECTED));
        report.items().stream()
                .filter(item -> item.outcome() == ImportReport.Outcome.REJECTED)
                .forEach(item -> item.findings()
                        .forEach(finding -> LOG.warn(
                                "Demo vacancy {} ({}): {} {}",
                                item.position(),
                                item.title(),
                                finding.field(),
                                messages.text(finding.text(), Locale.ENGLISH))));
    }
}
