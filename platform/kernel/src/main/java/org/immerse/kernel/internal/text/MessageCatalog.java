package org.immerse.kernel.internal.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.immerse.api.module.ModuleResourceLoader;
import org.immerse.api.module.ModuleResources;
import org.immerse.api.module.Site;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The texts of every running module, from their {@code i18n/} folders. */
@Component(service = {Messages.class, ModuleResourceLoader.class})
public final class MessageCatalog implements Messages, ModuleResourceLoader {
    private final Site site;
    private final Map<String, ModuleTexts> byModule = new ConcurrentHashMap<>();
    private final Formats formats;

    @Activate
    public MessageCatalog(@Reference Site site) {
        this.site = site;
        this.formats = new Formats(site::zone);
    }

    @Override
    public void load(ModuleResources resources) throws IOException {
        byModule.put(resources.module().id(), ModuleTexts.read(resources));
    }

    @Override
    public void unload(ModuleResources resources) {
        byModule.remove(resources.module().id());
        formats.clear();
    }

    @Override
    public String text(Text text, Locale locale) {
        String key = text.key();
        Optional<String> own = find(key, texts -> texts.pattern(key, locale));
        if (own.isPresent()) {
            return formats.fill(own.get(), text.arguments(), locale, locale, this::text);
        }
        return find(key, texts -> texts.english(key))
                .map(pattern -> formats.fill(pattern, text.arguments(), Locale.ENGLISH, locale, this::text))
                .orElse(key);
    }

    @Override
    public boolean has(String key) {
        return find(key, texts -> texts.has(key) ? Optional.of(key) : Optional.empty())
                .isPresent();
    }

    @Override
    public List<Locale> languages() {
        return site.languages();
    }

    /** Looks in the module the key starts with, then in all. */
    private Optional<String> find(String key, Function<ModuleTexts, Optional<String>> look) {
        int dot = key.indexOf('.');
        ModuleTexts owner = byModule.get(dot < 0 ? key : key.substring(0, dot));
        Optional<String> found = owner == null ? Optional.empty() : look.apply(owner);
        return found.or(() ->
                byModule.values().stream().map(look).flatMap(Optional::stream).findFirst());
    }
}
