package org.immerse.jobs.spain.internal;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** The bundle's own texts, filled as the host fills them. */
public final class PlainMessages implements Messages {
    private final Map<String, Properties> byLanguage = new HashMap<>();

    @Override
    public String text(Text text, Locale locale) {
        String pattern = texts(locale.getLanguage()).getProperty(text.key(), text.key());
        Object[] arguments = text.arguments().stream()
                .map(argument -> switch (argument) {
                    case Text inner -> text(inner, locale);
                    case Localized words -> words.in(locale);
                    case Number number -> number;
                    default -> argument.toString();
                })
                .toArray();
        return new MessageFormat(pattern, locale).format(arguments);
    }

    @Override
    public boolean has(String key) {
        return texts("en").containsKey(key);
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.of("es"), Locale.ENGLISH);
    }

    private Properties texts(String language) {
        return byLanguage.computeIfAbsent(language, PlainMessages::read);
    }

    private static Properties read(String language) {
        String suffix = "en".equals(language) ? "" : "_" + language;
        String path = "/IMMERSE-INF/i18n/jobs-spain" + suffix + ".properties";
        Properties texts = new Properties();
        try (var in = Objects.requireNonNull(JobsSpainModule.class.getResourceAsStream(path))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
