package org.immerse.jobs.spain.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.jobs.spain.internal.VacancyBoard;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.exchange.ImportReport.Finding;
import org.immerse.jobs.spain.internal.exchange.ImportReport.Item;
import org.immerse.jobs.spain.internal.exchange.ImportReport.Outcome;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes in many vacancies at once. The good ones are kept, the others come back with their reasons; one that is known by its
 * identifier is updated.
 */
@Component(service = VacancyImport.class)
public final class VacancyImport {
    /** How many vacancies one file may hold. */
    public static final int MOST = 5_000;
    /** How big one file may be. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DraftReader drafts;
    private final Vacancies vacancies;
    private final VacancyBoard board;

    @Activate
    public VacancyImport(@Reference DraftReader drafts, @Reference Vacancies vacancies, @Reference VacancyBoard board) {
        this.drafts = drafts;
        this.vacancies = vacancies;
        this.board = board;
    }

    /** Takes in a CSV file. */
    public ImportReport csv(byte[] file, Sender sender) {
        checkSize(file.length);
        Batch batch = new Batch(sender, DraftField::column);
        for (CsvDrafts.Line line : CsvDrafts.read(file, MOST)) {
            if (line.wrongWidth()) {
                batch.reject(line.number(), line.draft(), new Finding("", Text.of("jobs-spain.problem.width")));
            } else {
                batch.add(line.number(), line.draft());
            }
        }
        return batch.finish();
    }

    /** Takes in JobPostings: one, an array, or a graph. */
    public ImportReport jobPostings(byte[] json, Sender sender) {
        checkSize(json.length);
        try {
            return jobPostings(JSON.readTree(json), sender);
        } catch (JacksonException e) {
            throw unreadable();
        }
    }

    private ImportReport jobPostings(JsonNode document, Sender sender) {
        List<JsonNode> postings = JobPostingReader.postings(document);
        if (postings.isEmpty()) {
            throw unreadable();
        }
        if (postings.size() > MOST) {
            throw new ProblemException(ProblemException.Kind.TOO_LARGE, Text.of("jobs-spain.problem.too-many", MOST));
        }
        Batch batch = new Batch(sender, DraftField::property);
        for (int index = 0; index < postings.size(); index++) {
            JsonNode posting = postings.get(index);
            if (JobPostingReader.isPosting(posting)) {
                batch.add(index, JobPostingReader.read(posting));
            } else {
                Finding finding = new Finding("@type", Text.of("jobs-spain.problem.not-posting"));
                batch.reject(index, new VacancyDraft(Map.of()), finding);
            }
        }
        return batch.finish();
    }

    private static void checkSize(int bytes) {
        if (bytes > MOST_BYTES) {
            throw new ProblemException(
                    ProblemException.Kind.TOO_LARGE, Text.of("jobs-spain.problem.too-big", MOST_BYTES / (1024 * 1024)));
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.invalid("file", Text.of("jobs-spain.problem.json-unreadable"));
    }

    /** One file on its way in. Of two with the same identifier the later one counts. */
    private final class Batch {
        private final Sender sender;
        private final Function<DraftField, String> names;
        private final List<Item> items = new ArrayList<>();
        private final Map<String, Vacancy> good = new LinkedHashMap<>();

        Batch(Sender sender, Function<DraftField, String> names) {
            this.sender = sender;
            this.names = names;
        }

        void add(int position, VacancyDraft draft) {
            Checked checked = drafts.read(draft, sender);
            Optional<Vacancy> vacancy = checked.vacancy().map(this::sameAsBefore);
            List<Finding> findings = (vacancy.isPresent() ? checked.warnings() : checked.problems())
                    .stream()
                            .map(problem -> new Finding(names.apply(problem.field()), problem.text()))
                            .toList();
            Outcome outcome = vacancy.map(this::keep).orElse(Outcome.REJECTED);
            String id = vacancy.map(Vacancy::id).orElse("");
            items.add(new Item(position, outcome, id, draft.text(DraftField.TITLE), findings));
        }

        void reject(int position, VacancyDraft draft, Finding finding) {
            items.add(new Item(position, Outcome.REJECTED, "", draft.text(DraftField.TITLE), List.of(finding)));
        }

        /** A vacancy that stood in this file already keeps the id it was given there. */
        private Vacancy sameAsBefore(Vacancy vacancy) {
            Vacancy before = good.get(key(vacancy));
            return before == null ? vacancy : vacancy.withId(before.id());
        }

        private Outcome keep(Vacancy vacancy) {
            boolean known = good.containsKey(key(vacancy))
                    || vacancies.find(vacancy.id()).isPresent();
            good.put(key(vacancy), vacancy);
            return known ? Outcome.UPDATED : Outcome.CREATED;
        }

        private static String key(Vacancy vacancy) {
            return vacancy.employer().id() + " " + vacancy.identifier();
        }

        ImportReport finish() {
            board.keep(good.values());
            return new ImportReport(items);
        }
    }
}
