package org.immerse.procedures.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.Site;
import org.immerse.api.page.Html;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.procedure.Step;
import org.immerse.api.text.Messages;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.ProcedureWords;
import org.immerse.procedures.internal.ProceduresModule;
import org.immerse.procedures.internal.domain.Pace;
import org.immerse.procedures.internal.domain.Standing;
import org.immerse.procedures.internal.domain.Way;
import org.immerse.procedures.internal.domain.Wayfinder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A page without script for each procedure: every step with what it needs, gives, costs and takes. */
@Component(service = PageSource.class)
public final class ProcedurePages implements PageSource {
    private static final int SUMMARY_LENGTH = 160;
    private final ProcedureBook book;
    private final Messages messages;
    private final Site site;

    /** Pages of these procedures. */
    @Activate
    public ProcedurePages(@Reference ProcedureBook book, @Reference Messages messages, @Reference Site site) {
        this.book = book;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public String section() {
        return ProceduresModule.ID;
    }

    @Override
    public List<String> names() {
        return book.current().stream().map(Procedure::id).toList();
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        return book.find(name).map(procedure -> page(procedure, new ProcedureWords(messages, book, locale)));
    }

    private Page page(Procedure procedure, ProcedureWords words) {
        String summary = words.of(procedure.summary());
        String said = summary.isEmpty() ? words.say("lead") : summary;
        Optional<LocalDate> checked = procedure.sources().stream()
                .flatMap(source -> source.checked().stream())
                .min(LocalDate::compareTo);
        return new Page(
                words.of(procedure.title()),
                said.substring(
                        0, said.offsetByCodePoints(0, Math.min(SUMMARY_LENGTH, said.codePointCount(0, said.length())))),
                html(procedure, words, summary),
                Optional.empty(),
                checked);
    }

    private String html(Procedure procedure, ProcedureWords words, String summary) {
        Way way = Wayfinder.find(procedure, Standing.NOTHING, book.today(), Pace.USUAL);
        Html html = new Html();
        html.paragraphs(summary);
        book.heir(procedure, book.today())
                .ifPresent(heir -> html.paragraphs(words.say("replaced")).link(heir.id(), words.of(heir.title())));
        html.facts(facts -> {
            facts.fact(words.say("finish"), words.say("finish.usual", way.finish()));
            facts.fact(words.say("cost"), words.money(way.costs()));
        });
        int number = 0;
        for (Step step : procedure.steps()) {
            number++;
            step(html, words, step, number);
        }
        if (!procedure.sources().isEmpty()) {
            html.heading(words.say("source"));
            procedure.sources().forEach(source -> {
                String title = source.checked()
                        .map(day -> source.title() + " (" + words.say("source.checked", day) + ")")
                        .orElse(source.title());
                if (source.address().isEmpty()) {
                    html.paragraphs(title);
                } else {
                    html.link(source.address(), title);
                }
            });
        }
        return html.link(site.address() + "/procedures/" + procedure.id(), words.say("page.open"))
                .toString();
    }

    private static void step(Html html, ProcedureWords words, Step step, int number) {
        html.heading(number + ". " + words.of(step.title())).paragraphs(words.of(step.text()));
        html.facts(facts -> {
            facts.fact(
                    words.say("bring"),
                    list(step.needs().stream().map(words::need).toList()));
            facts.fact(
                    words.say("get"),
                    list(step.gives().stream().map(words::gives).toList()));
            facts.fact(words.say("where"), words.where(step));
            facts.fact(words.say("cost"), words.cost(step.cost()));
            facts.fact(words.say("wait"), words.wait(step.waiting()));
            facts.fact(
                    words.say("help"),
                    list(step.place().helpers().stream().map(words::of).toList()));
        });
        if (!step.place().link().isEmpty()) {
            html.link(step.place().link(), words.say("link"));
        }
    }

    private static String list(List<String> some) {
        return String.join("; ", some);
    }
}
