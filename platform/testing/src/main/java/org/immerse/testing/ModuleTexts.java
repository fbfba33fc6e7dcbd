package org.immerse.testing;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** The real texts of one file of a module, filled as the platform does; thread-safe. */
public final class ModuleTexts implements Messages {
    private static final List<Locale> LANGUAGES =
            Stream.of("en", "es", "it", "el", "fr", "ar").map(Locale::of).toList();

    private final String file;
    private final Map<String, Properties> byLanguage = new ConcurrentHashMap<>();
    private final Map<String, String> own = new ConcurrentHashMap<>();

    /**
     * The texts of a file in every interface language.
     *
     * @param file its name in {@code IMMERSE-INF/i18n}, without language and ending, such as {@code matching}
     */
    public ModuleTexts(String file) {
        this.file = file;
    }

    /** Adds a text as another module would, in English. */
    public ModuleTexts with(String key, String pattern) {
        own.put(key, pattern);
        return this;
    }

    @Override
    public String text(Text text, Locale locale) {
        String pattern = own.getOrDefault(text.key(), texts(locale).getProperty(text.key(), text.key()));
        Object[] arguments = text.arguments().stream()
                .map(argument -> switch (argument) {
                    case Text nested -> text(nested, locale);
                    case Localized names -> names.in(locale);
                    case Number number -> number;
                    default -> argument.toString();
                })
                .toArray();
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private Properties texts(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), this::read);
    }

    private Properties read(String language) {
        String path = "/IMMERSE-INF/i18n/" + file + ("en".equals(language) ? "" : "_" + language) + ".properties";
        Properties properties = new Properties();
        try (var in = Objects.requireNonNull(ModuleTexts.class.getResourceAsStream(path), path)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Override
    public boolean has(String key) {
        return own.containsKey(key) || texts(Locale.ENGLISH).containsKey(key);
    }

    @Override
    public List<Locale> languages() {
        return LANGUAGES;
    }
}
