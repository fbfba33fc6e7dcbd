package org.immerse.procedures.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerSource;
import org.immerse.api.module.Site;
import org.immerse.api.procedure.Procedure;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Procedures in the ledger: each source with the day somebody last compared. They are shown whatever their age. */
@Component
public final class ProcedureSources implements LedgerSource {
    private static final String PREFIX = ProceduresModule.ID + ".";
    private final ProcedureBook book;
    private final Site site;

    /** The sources of these procedures. */
    @Activate
    public ProcedureSources(@Reference ProcedureBook book, @Reference Site site) {
        this.book = book;
        this.site = site;
    }

    @Override
    public String module() {
        return ProceduresModule.ID;
    }

    @Override
    public List<LedgerEntry> entries() {
        return book.current().stream()
                .flatMap(procedure -> entry(procedure).stream())
                .toList();
    }

    @Override
    public Optional<LedgerEntry> entry(String subject) {
        return subject.startsWith(PREFIX)
                ? book.find(subject.substring(PREFIX.length())).flatMap(this::entry)
                : Optional.empty();
    }

    @Override
    public boolean keepsBack(LedgerEntry entry) {
        return false;
    }

    /** Empty where no source has a day. */
    private Optional<LedgerEntry> entry(Procedure procedure) {
        List<LedgerEntry.Fact> facts = new ArrayList<>();
        for (Procedure.Source source : procedure.sources()) {
            source.checked().ifPresent(day -> facts.add(fact("source-" + (facts.size() + 1), source, day)));
        }
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LedgerEntry(
                        PREFIX + procedure.id(),
                        Text.of("text.verbatim", procedure.title()),
                        "procedures/" + procedure.id(),
                        "",
                        "",
                        facts));
    }

    private LedgerEntry.Fact fact(String name, Procedure.Source source, LocalDate checked) {
        return new LedgerEntry.Fact(
                name,
                FactKind.LAW,
                Text.of("procedures.source"),
                Text.verbatim(source.title()),
                source.address(),
                checked.atStartOfDay(site.zone()).toInstant(),
                site.name());
    }
}
