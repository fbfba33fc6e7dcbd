package org.immerse.eligibility.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immerse.api.eligibility.Rule;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerSource;
import org.immerse.api.module.Site;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rules in the ledger: each source with the day somebody last compared. They count whatever their age. */
@Component
public final class RuleSources implements LedgerSource {
    private static final String PREFIX = EligibilityModule.ID + ".";
    private final RuleBook book;
    private final Site site;

    /** The sources of these rules. */
    @Activate
    public RuleSources(@Reference RuleBook book, @Reference Site site) {
        this.book = book;
        this.site = site;
    }

    @Override
    public String module() {
        return EligibilityModule.ID;
    }

    @Override
    public List<LedgerEntry> entries() {
        return book.subjects().stream()
                .flatMap(subject -> book.rule(subject).stream())
                .map(this::entry)
                .toList();
    }

    @Override
    public Optional<LedgerEntry> entry(String subject) {
        return subject.startsWith(PREFIX)
                ? book.rule(subject.substring(PREFIX.length())).map(this::entry)
                : Optional.empty();
    }

    @Override
    public boolean keepsBack(LedgerEntry entry) {
        return false;
    }

    private LedgerEntry entry(Rule rule) {
        List<LedgerEntry.Fact> facts = new ArrayList<>();
        for (Rule.Source source : rule.sources()) {
            facts.add(new LedgerEntry.Fact(
                    "source-" + (facts.size() + 1),
                    FactKind.LAW,
                    Text.of("eligibility.source"),
                    Text.verbatim(source.title()),
                    source.address(),
                    source.checked().atStartOfDay(site.zone()).toInstant(),
                    site.name()));
        }
        return new LedgerEntry(
                PREFIX + rule.subject(),
                Text.of("text.verbatim", rule.title()),
                "eligibility/" + rule.subject(),
                "eligibility/bench",
                "",
                facts);
    }
}
