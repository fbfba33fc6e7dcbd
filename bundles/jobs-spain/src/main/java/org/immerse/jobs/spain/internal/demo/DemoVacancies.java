package org.immerse.jobs.spain.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Messages;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.ImportReport;
import org.immerse.jobs.spain.internal.exchange.Sender;
import org.immerse.jobs.spain.internal.exchange.VacancyImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Loads {@code vacancies.json} of the demo set, and {@code vacancies-*.json} where there is more, arrays of JobPostings, through the
 * same importer as everybody's.
 */
@Component
public final class DemoVacancies implements DemoLoader {
    private static final String FILES = "vacancies(-.+)?\\.json";

    private static final Logger LOG = LoggerFactory.getLogger(DemoVacancies.class);
    private static final Locale SPANISH = Locale.of("es");

    /** Open for at least this many days. */
    private static final int SOON = 14;

    private static final int MOST = 360;
    private static final int SPREAD = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final VacancyImport imports;
    private final Messages messages;
    private final Clock clock;

    @Activate
    public DemoVacancies(@Reference VacancyImport imports, @Reference Messages messages, @Reference Clock clock) {
        this.imports = imports;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void load(Path demoFolder) throws IOException {
        Sender sender = new Sender(Accounts.SYSTEM, Optional.empty(), Vacancy.Origin.IMPORT, true, SPANISH);
        for (Path file : files(demoFolder)) {
            tell(file, imports.jobPostings(kept(Files.readAllBytes(file)), sender));
        }
    }

    private static List<Path> files(Path demoFolder) throws IOException {
        try (Stream<Path> files = Files.list(demoFolder)) {
            return files.filter(file -> file.getFileName().toString().matches(FILES))
                    .sorted()
                    .toList();
        }
    }

    /** The same postings, open whenever the site is made: a last day that is over or far ahead is moved to the next weeks. */
    private byte[] kept(byte[] json) {
        LocalDate today = SpanishDay.today(clock);
        JsonNode postings = JSON.readTree(json);
        int index = 0;
        for (JsonNode posting : postings) {
            index++;
            if (posting instanceof ObjectNode object) {
                String written = object.path("validThrough").asString("");
                boolean near = written.compareTo(today.plusDays(SOON).toString()) >= 0
                        && written.compareTo(today.plusDays(MOST).toString()) <= 0;
                if (!near) {
                    object.put(
                            "validThrough",
                            today.plusDays(SOON + index % SPREAD).toString());
                }
            }
        }
        return JSON.writeValueAsBytes(postings);
    }

    private void tell(Path file, ImportReport report) {
        LOG.info(
                "Demo vacancies of {}: {} new, {} known, {} rejected",
                file.getFileName(),
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
