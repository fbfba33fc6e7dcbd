package org.immerse.ui.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immerse.api.freshness.FactKind;
import org.immerse.api.freshness.LedgerEntry;
import org.immerse.api.freshness.LedgerSource;
import org.immerse.api.module.Site;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The site's own pages in the ledger, each with the day it was last checked. They are shown whatever their age. */
@Component
public final class PageLedger implements LedgerSource {
    private static final String MODULE = "ui";
    private static final String PREFIX = MODULE + ".page.";
    private final SitePages pages;
    private final Site site;

    /** Of these pages. */
    @Activate
    public PageLedger(@Reference SitePages pages, @Reference Site site) {
        this.pages = pages;
        this.site = site;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public List<LedgerEntry> entries() {
        return pages.names().stream().flatMap(name -> entryOf(name).stream()).toList();
    }

    @Override
    public Optional<LedgerEntry> entry(String subject) {
        return subject.startsWith(PREFIX) ? entryOf(subject.substring(PREFIX.length())) : Optional.empty();
    }

    @Override
    public boolean keepsBack(LedgerEntry entry) {
        return false;
    }

    /** Empty where the page does not say when it was checked. */
    private Optional<LedgerEntry> entryOf(String name) {
        Locale first =
                site.languages().isEmpty() ? Locale.ENGLISH : site.languages().getFirst();
        return pages.checked(name, first).map(day -> entry(name, first, day));
    }

    private LedgerEntry entry(String name, Locale language, LocalDate checked) {
        LedgerEntry.Fact text = new LedgerEntry.Fact(
                "text",
                FactKind.WORDS,
                Text.of("ui.pages.words"),
                Text.of("text.verbatim", words(name, SitePages.Teaser::summary)),
                "",
                checked.atStartOfDay(site.zone()).toInstant(),
                site.name());
        return new LedgerEntry(
                PREFIX + name,
                Text.of("text.verbatim", words(name, SitePages.Teaser::title)),
                "pages/" + language.getLanguage() + "/" + SitePages.SECTION + "/" + name,
                "",
                "",
                List.of(text));
    }

    private Localized words(String name, Function<SitePages.Teaser, String> part) {
        Set<String> languages =
                site.languages().stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());
        return Localized.onDemand(
                languages, code -> pages.teaser(name, Locale.of(code)).map(part).orElse(name));
    }
}
