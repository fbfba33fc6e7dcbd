package org.immerse.ui.internal.page;

import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the administrator of pages that cannot be read. */
@Component
public final class SitePagesCheck implements ModuleCheck {
    private final SitePages pages;

    /** Checks these pages. */
    @Activate
    public SitePagesCheck(@Reference SitePages pages) {
        this.pages = pages;
    }

    @Override
    public String id() {
        return "ui.pages";
    }

    @Override
    public Text title() {
        return Text.of("ui.check.pages");
    }

    @Override
    public Result check() {
        if (pages.faults().isEmpty()) {
            return Result.good(Text.of("ui.check.pages.good", pages.count()));
        }
        return new Result(
                Level.WARNING,
                Text.of("ui.check.pages.bad", pages.faults().size(), String.join("; ", pages.faults())),
                Text.of("ui.check.pages.advice"));
    }
}
