package org.immerse.jobs.spain.internal.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.rest.KeyPrincipal;
import org.immerse.api.rest.RequiresScope;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.text.Messages;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.VacancySearch;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyPage;
import org.immerse.jobs.spain.internal.exchange.ImportReport;
import org.immerse.jobs.spain.internal.exchange.JobPostingWriter;
import org.immerse.jobs.spain.internal.exchange.Sender;
import org.immerse.jobs.spain.internal.exchange.VacancyImport;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jakartars.whiteboard.propertytypes.JakartarsResource;

/** Vacancies for partners' programs: read by everybody, written with a key. */
@Component(service = OffersResource.class, scope = ServiceScope.PROTOTYPE)
@JakartarsResource
@Path("offers")
public final class OffersResource {
    private static final String JSON_LD = "application/ld+json";
    private static final int MOST_PER_PAGE = 100;
    private static final int MOST_PAGES = 10_000;

    private final VacancySearch search;
    private final Vacancies vacancies;
    private final VacancyImport imports;
    private final Concepts concepts;
    private final Accounts accounts;
    private final Messages messages;
    private final Site site;

    @Activate
    public OffersResource(
            @Reference VacancySearch search,
            @Reference Vacancies vacancies,
            @Reference VacancyImport imports,
            @Reference Concepts concepts,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference Site site) {
        this.search = search;
        this.vacancies = vacancies;
        this.imports = imports;
        this.concepts = concepts;
        this.accounts = accounts;
        this.messages = messages;
        this.site = site;
    }

    /** Open vacancies, freshest first, page by page. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, JSON_LD})
    public Map<String, Object> list(
            @QueryParam("module") @DefaultValue("") String module,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("occupation") @DefaultValue("") String occupation,
            @QueryParam("province") @DefaultValue("") String province,
            @QueryParam("contract") Set<String> contracts,
            @QueryParam("working_time") Set<String> workingTimes,
            @QueryParam("remote") @DefaultValue("") String remote,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("20") int size,
            @QueryParam("lang") @DefaultValue("") String language,
            @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue("") String accept) {
        checkModule(module);
        checkRange("page", page, MOST_PAGES);
        checkRange("size", size, MOST_PER_PAGE);
        Locale locale = locale(language);
        VacancySearch.Wanted wanted =
                new VacancySearch.Wanted(words, occupation, province, contracts, workingTimes, flag(remote));
        VacancyPage found = search.page(wanted, locale, (page - 1) * size, size);
        return accept.contains(JSON_LD) ? graph(found, page, size) : plain(found, page, size, locale);
    }

    private Map<String, Object> plain(VacancyPage found, int page, int size, Locale locale) {
        OfferJson json = new OfferJson(concepts, locale);
        Map<String, Object> out = head(found, page, size);
        out.put(
                "results",
                found.vacancies().stream()
                        .map(vacancy -> json.of(vacancy, address(vacancy)))
                        .toList());
        return out;
    }

    private Map<String, Object> graph(VacancyPage found, int page, int size) {
        JobPostingWriter writer = new JobPostingWriter(concepts);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("@context", JobPostingWriter.context());
        head(found, page, size).forEach((name, number) -> out.put("immerse:" + name, number));
        out.put(
                "@graph",
                found.vacancies().stream()
                        .map(vacancy -> writer.posting(vacancy, address(vacancy)))
                        .toList());
        return out;
    }

    private static Map<String, Object> head(VacancyPage found, int page, int size) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("total", found.total());
        out.put("page", page);
        out.put("size", size);
        return out;
    }

    /** One vacancy, also where it is no longer open: its status says so. */
    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, JSON_LD})
    public Map<String, Object> one(
            @PathParam("id") String id,
            @QueryParam("lang") @DefaultValue("") String language,
            @HeaderParam(HttpHeaders.ACCEPT) @DefaultValue("") String accept) {
        Vacancy vacancy = vacancies
                .find(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemException.Kind.NOT_FOUND, Text.of("jobs-spain.problem.no-vacancy")));
        return accept.contains(JSON_LD)
                ? new JobPostingWriter(concepts).document(vacancy, address(vacancy))
                : new OfferJson(concepts, locale(language)).of(vacancy, address(vacancy));
    }

    /** Takes in JobPostings, one or many. Those with an identifier that is known are updated. */
    @POST
    @RequiresScope("offers:write")
    @Consumes({MediaType.APPLICATION_JSON, JSON_LD})
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(
            @QueryParam("module") @DefaultValue("") String module,
            @QueryParam("lang") @DefaultValue("") String language,
            @Context SecurityContext caller,
            byte[] body) {
        checkModule(module);
        Locale locale = locale(language);
        Sender sender = new Sender(Accounts.SYSTEM, organisation(caller), Vacancy.Origin.API, false, locale);
        return report(imports.jobPostings(body, sender), locale);
    }

    private Optional<Organisation> organisation(SecurityContext caller) {
        return caller.getUserPrincipal() instanceof KeyPrincipal key
                ? key.key().organisation().flatMap(accounts::findOrganisation)
                : Optional.empty();
    }

    private Map<String, Object> report(ImportReport report, Locale locale) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (ImportReport.Outcome outcome : ImportReport.Outcome.values()) {
            out.put(outcome.name().toLowerCase(Locale.ROOT), report.count(outcome));
        }
        out.put(
                "results",
                report.items().stream().map(item -> item(item, locale)).toList());
        return out;
    }

    private Map<String, Object> item(ImportReport.Item item, Locale locale) {
        List<Map<String, String>> findings = item.findings().stream()
                .map(finding -> Map.of("field", finding.field(), "message", messages.text(finding.text(), locale)))
                .toList();
        boolean rejected = item.outcome() == ImportReport.Outcome.REJECTED;
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("index", item.position());
        out.put("status", item.outcome().name().toLowerCase(Locale.ROOT));
        if (!rejected) {
            out.put("id", item.id());
        }
        out.put("errors", rejected ? findings : List.of());
        out.put("warnings", rejected ? List.of() : findings);
        return out;
    }

    /** Other modules have offers too; this resource knows only its own. */
    private static void checkModule(String module) {
        if (!JobsSpainModule.ID.equals(module)) {
            throw new ProblemException(
                    ProblemException.Kind.NOT_FOUND, Text.of("jobs-spain.problem.no-module", module));
        }
    }

    private static void checkRange(String field, int value, int most) {
        if (value < 1 || value > most) {
            throw ProblemException.invalid(field, Text.of("jobs-spain.problem.number", value, 1, most));
        }
    }

    private static Optional<Boolean> flag(String written) {
        return switch (written) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> throw ProblemException.invalid("remote", Text.of("jobs-spain.problem.yes-no", written));
        };
    }

    private Locale locale(String language) {
        return language.isEmpty() ? site.languages().getFirst() : Locale.forLanguageTag(language);
    }

    private String address(Vacancy vacancy) {
        return site.address() + "/pages/" + site.languages().getFirst().getLanguage() + "/jobs-spain/" + vacancy.id();
    }
}
