package org.immerse.kernel.internal.health;

import java.util.List;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.Modules;
import org.immerse.api.text.Text;
import org.immerse.kernel.internal.site.ConfiguredSite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether every module that the site's configuration names runs. */
@Component
public final class SiteModulesCheck implements ModuleCheck {
    private final ConfiguredSite site;
    private final Modules modules;

    @Activate
    public SiteModulesCheck(@Reference ConfiguredSite site, @Reference Modules modules) {
        this.site = site;
        this.modules = modules;
    }

    @Override
    public String id() {
        return "kernel.site-modules";
    }

    @Override
    public Text title() {
        return Text.of("kernel.check.site-modules");
    }

    @Override
    public Result check() {
        List<String> missing =
                site.modules().stream().filter(id -> !modules.isRunning(id)).toList();
        return missing.isEmpty()
                ? Result.good(
                        Text.of("kernel.check.site-modules.good", site.modules().size()))
                : new Result(
                        Level.WARNING,
                        Text.of("kernel.check.site-modules.missing", String.join(", ", missing)),
                        Text.of("kernel.check.site-modules.advice"));
    }
}
