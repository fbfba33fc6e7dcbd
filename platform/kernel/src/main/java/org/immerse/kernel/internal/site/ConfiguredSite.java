package org.immerse.kernel.internal.site;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.immerse.api.module.Site;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The site as its configuration says, live. */
@Component(
        service = {Site.class, ConfiguredSite.class},
        configurationPid = "org.immerse.site")
@Designate(ocd = ConfiguredSite.Config.class)
public final class ConfiguredSite implements Site {

    /** Configuration of the site. */
    @ObjectClassDefinition(name = "Site", description = "This deployment.")
    public @interface Config {
        @AttributeDefinition(name = "Id", description = "Name of the template the site was made from.")
        String id() default "immerse";

        @AttributeDefinition(name = "Name", description = "What people call the site.")
        String name() default "IMMERSE";

        @AttributeDefinition(name = "Address", description = "Where its public address starts.")
        String address() default "http://localhost:8181";

        @AttributeDefinition(name = "Country", description = "ISO 3166-1 alpha-2 code.")
        String country() default "";

        @AttributeDefinition(name = "Languages", description = "Languages it offers, the default first, with commas.")
        String languages() default "en,es,it,el,fr,ar";

        @AttributeDefinition(name = "Modules", description = "Modules installed at the first start, with commas.")
        String modules() default "";

        @AttributeDefinition(name = "Demo", description = "Whether the demo set is loaded, once.")
        boolean demo() default false;
    }

    private final Path folder;
    private volatile Config config;

    @Activate
    public ConfiguredSite(BundleContext context, Config config) {
        this(folder(context), config);
    }

    ConfiguredSite(Path folder, Config config) {
        this.folder = folder;
        this.config = config;
    }

    @Modified
    void configure(Config changed) {
        config = changed;
    }

    private static Path folder(BundleContext context) {
        String own = context.getProperty("immerse.site");
        String host = context.getProperty("karaf.base");
        return Path.of(own != null ? own : host != null ? host : ".")
                .toAbsolutePath()
                .normalize();
    }

    @Override
    public String id() {
        return config.id();
    }

    @Override
    public String name() {
        return config.name();
    }

    @Override
    public String address() {
        return config.address().replaceAll("/+$", "");
    }

    @Override
    public String country() {
        return config.country();
    }

    @Override
    public List<Locale> languages() {
        return split(config.languages()).stream().map(Locale::forLanguageTag).toList();
    }

    @Override
    public Path folder() {
        return folder;
    }

    /** Ids of the modules the site starts with. */
    public List<String> modules() {
        return split(config.modules());
    }

    /** Whether the demo set is wanted. */
    public boolean demo() {
        return config.demo();
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
