package org.immerse.jobs.spain.internal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.Site;
import org.immerse.api.page.Html;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.jobs.spain.internal.JobsSpainModule;
import org.immerse.jobs.spain.internal.VacancyWords;
import org.immerse.jobs.spain.internal.domain.SpanishDay;
import org.immerse.jobs.spain.internal.domain.Vacancy;
import org.immerse.jobs.spain.internal.domain.VacancyQuery;
import org.immerse.jobs.spain.internal.exchange.JobPostingWriter;
import org.immerse.jobs.spain.internal.persistence.Vacancies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;

/** A public page for each open vacancy, with schema.org data for search engines. */
@Component(service = PageSource.class)
public final class VacancyPages implements PageSource {
    private static final int SUMMARY_LENGTH = 160;
    private static final int MOST = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vacancies vacancies;
    private final VacancyWords words;
    private final Concepts concepts;
    private final Site site;
    private final Clock clock;

    @Activate
    public VacancyPages(
            @Reference Vacancies vacancies,
            @Reference VacancyWords words,
            @Reference Concepts concepts,
            @Reference Site site,
            @Reference Clock clock) {
        this.vacancies = vacancies;
        this.words = words;
        this.concepts = concepts;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String section() {
        return JobsSpainModule.ID;
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        LocalDate today = SpanishDay.today(clock);
        return vacancies.find(name).filter(vacancy -> vacancy.isOpenOn(today)).map(vacancy -> page(vacancy, locale));
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(vacancies.ids(VacancyQuery.ALL, SpanishDay.today(clock)));
        names.sort(java.util.Comparator.reverseOrder());
        return names.subList(0, Math.min(MOST, names.size()));
    }

    private Page page(Vacancy vacancy, Locale locale) {
        String where = words.place(vacancy.workplace(), locale);
        String summary = words.text(
                "jobs-spain.page.summary",
                locale,
                vacancy.title(),
                vacancy.employer().name(),
                where);
        return new Page(
                vacancy.title(),
                summary.length() <= SUMMARY_LENGTH ? summary : summary.substring(0, SUMMARY_LENGTH),
                html(vacancy, locale, where),
                Optional.of(jsonLd(vacancy, locale)),
                Optional.of(SpanishDay.of(vacancy.publication().checked())));
    }

    private String html(Vacancy vacancy, Locale locale, String where) {
        Html html = new Html().facts(facts -> facts(facts, vacancy, locale, where));
        if (!vacancy.description().isBlank()) {
            html.heading(words.text("jobs-spain.vacancy.what", locale)).paragraphs(vacancy.description());
        }
        if (vacancy.publication().demo()) {
            html.paragraphs(words.text("jobs-spain.vacancy.demo", locale));
        }
        return html.link(
                        site.address() + "/jobs-spain/vacancy/" + vacancy.id(),
                        words.text("jobs-spain.page.open", locale))
                .toString();
    }

    private void facts(Html html, Vacancy vacancy, Locale locale, String where) {
        html.fact(term("employer", locale), vacancy.employer().name()).fact(term("place", locale), where);
        words.pay(vacancy.terms(), locale).ifPresent(pay -> html.fact(term("pay", locale), pay));
        words.hours(vacancy.terms(), locale).ifPresent(hours -> html.fact(term("hours", locale), hours));
        words.workingTimes(vacancy.terms(), locale).ifPresent(times -> html.fact(term("times", locale), times));
        words.contract(vacancy.terms(), locale).ifPresent(contract -> html.fact(term("contract", locale), contract));
        html.fact(term("start", locale), words.start(vacancy.terms(), locale))
                .fact(term("until", locale), words.until(vacancy, locale));
        words.languages(vacancy, locale).forEach(line -> html.fact(term("languages", locale), line));
        words.education(vacancy, locale).ifPresent(level -> html.fact(term("education", locale), level));
        html.fact(
                        term("skills", locale),
                        words.labels(vacancy.requirements().skills().keySet(), locale))
                .fact(
                        term("licences", locale),
                        words.labels(vacancy.requirements().licences(), locale));
    }

    private String term(String name, Locale locale) {
        return words.text("jobs-spain.term." + name, locale);
    }

    /** The posting as data for search engines. */
    private String jsonLd(Vacancy vacancy, Locale locale) {
        String address = site.address() + "/pages/" + locale.getLanguage() + "/jobs-spain/" + vacancy.id();
        return Html.data(JSON.writeValueAsString(new JobPostingWriter(concepts).document(vacancy, address)));
    }
}
