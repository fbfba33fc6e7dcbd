package org.immerse.ui.internal.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immerse.api.module.Site;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.ui.internal.page.PageFile.UnreadablePageException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages a site writes itself: Markdown in its folder {@code pages}, read again soon after they change. */
@Component(service = {SitePages.class, PageSource.class})
public final class SitePages implements PageSource {
    /** The section these pages are in. */
    public static final String SECTION = "site";

    /** A page whose title and summary stand at the top of the home page. */
    static final String HOME = "home";

    private static final Logger LOG = LoggerFactory.getLogger(SitePages.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    /** Pages that are linked at the foot of every page, not among those worth knowing. */
    private static final Set<String> FOOT = Set.of(HOME, "accessibility", "privacy", "about", "feedback", "contact");

    /**
     * What a list says of a page.
     *
     * @param name in its address
     */
    public record Teaser(String name, String title, String summary, String icon) {}

    private record Shelf(
            Instant looked,
            Map<String, Instant> files,
            Map<String, Map<String, PageFile>> pages,
            List<String> faults) {}

    private final Site site;
    private final Clock clock;
    private volatile Shelf shelf = new Shelf(Instant.MIN, Map.of(), Map.of(), List.of());

    /** The pages of this site. */
    @Activate
    public SitePages(@Reference Site site, @Reference Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public Optional<Page> page(String name, Locale locale) {
        return HOME.equals(name)
                ? Optional.empty()
                : file(name, locale)
                        .map(file -> new Page(
                                file.title(),
                                file.summary(),
                                Markdown.toHtml(file.body()),
                                Optional.empty(),
                                file.checked()));
    }

    @Override
    public List<String> names() {
        return inOrder().stream().filter(name -> !HOME.equals(name)).toList();
    }

    /** Pages worth knowing, in order, for lists. */
    public List<Teaser> teasers(Locale locale) {
        return inOrder().stream()
                .filter(name -> !FOOT.contains(name))
                .flatMap(name -> teaser(name, locale).stream())
                .toList();
    }

    /** One page, for a list. */
    public Optional<Teaser> teaser(String name, Locale locale) {
        return file(name, locale).map(file -> new Teaser(file.name(), file.title(), file.summary(), file.icon()));
    }

    /** When a page was last checked, where it says so. */
    Optional<LocalDate> checked(String name, Locale locale) {
        return file(name, locale).flatMap(PageFile::checked);
    }

    /** The site's own words at the top of the home page. */
    public Optional<Teaser> hero(Locale locale) {
        return teaser(HOME, locale);
    }

    /** Whether there is such a page. */
    public boolean has(String name, Locale locale) {
        return file(name, locale).isPresent();
    }

    /** Whether the site has no page at all. */
    public boolean isEmpty() {
        return names().isEmpty();
    }

    /** Files that could not be read, each with its reason. */
    List<String> faults() {
        return look().faults();
    }

    /** How many pages there are, and in how many files. */
    int count() {
        return look().pages().size();
    }

    private Optional<PageFile> file(String name, Locale locale) {
        Map<String, PageFile> byLanguage = look().pages().getOrDefault(name, Map.of());
        return Stream.of(
                        locale.getLanguage(),
                        "en",
                        site.languages().isEmpty()
                                ? "en"
                                : site.languages().getFirst().getLanguage())
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().sorted().findFirst())
                .map(byLanguage::get);
    }

    private List<String> inOrder() {
        Map<String, Integer> orders = new TreeMap<>();
        look().pages()
                .forEach((name, files) -> orders.put(
                        name,
                        files.values().stream().mapToInt(PageFile::order).min().orElse(0)));
        return orders.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Shelf look() {
        Shelf present = shelf;
        Instant now = clock.instant();
        if (!present.looked().equals(Instant.MIN)
                && Duration.between(present.looked(), now).compareTo(LOOK_AGAIN) < 0) {
            return present;
        }
        Map<String, Instant> files = files();
        Shelf fresh = files.equals(present.files())
                ? new Shelf(now, files, present.pages(), present.faults())
                : read(now, files);
        shelf = fresh;
        return fresh;
    }

    private Map<String, Instant> files() {
        Map<String, Instant> found = new TreeMap<>();
        Path folder = site.folder().resolve("pages");
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                if (file.toString().endsWith(".md")) {
                    found.put(
                            String.valueOf(file.getFileName()),
                            Files.getLastModifiedTime(file).toInstant());
                }
            }
        } catch (IOException e) {
            LOG.warn("The folder of the site's pages cannot be read", e);
        }
        return found;
    }

    private Shelf read(Instant now, Map<String, Instant> files) {
        Map<String, Map<String, PageFile>> pages = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (String name : files.keySet()) {
            try {
                PageFile file = PageFile.parse(
                        name, Files.readString(site.folder().resolve("pages").resolve(name)));
                pages.computeIfAbsent(file.name(), any -> new TreeMap<>()).put(file.language(), file);
            } catch (IOException | UnreadablePageException e) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        faults.forEach(fault -> LOG.warn("A page of the site is left out: {}", fault));
        return new Shelf(now, files, pages, faults);
    }
}
