package org.immerse.ui.internal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;
import org.immerse.api.page.Page;
import org.immerse.api.page.PageSource;
import org.immerse.api.text.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Every page without script that anybody brings, by section. */
@Component(service = PageCatalog.class)
public final class PageCatalog {
    @Reference(policyOption = ReferencePolicyOption.GREEDY)
    volatile List<PageSource> sources = List.of();

    private final Messages messages;
    private final Modules modules;

    /** A catalogue that names sections by these texts. */
    @Activate
    public PageCatalog(@Reference Messages messages, @Reference Modules modules) {
        this.messages = messages;
        this.modules = modules;
    }

    /** The sections, the site's own first. */
    List<PageSource> sections() {
        return sources.stream()
                .sorted(Comparator.comparing((PageSource source) -> !SitePages.SECTION.equals(source.section()))
                        .thenComparing(PageSource::section))
                .toList();
    }

    /** One section. */
    Optional<PageSource> section(String name) {
        return sources.stream().filter(source -> source.section().equals(name)).findFirst();
    }

    /** One page. */
    Optional<Page> find(String section, String name, Locale locale) {
        return section(section).flatMap(source -> source.page(name, locale));
    }

    /** The title of a section: the text {@code <section>.pages.title}, else the module's name. */
    String title(String section, Locale locale) {
        String key = (SitePages.SECTION.equals(section) ? "ui" : section) + ".pages.title";
        return messages.has(key)
                ? messages.text(key, locale)
                : modules.find(section).map(ModuleStatus::title).orElse(section);
    }
}
