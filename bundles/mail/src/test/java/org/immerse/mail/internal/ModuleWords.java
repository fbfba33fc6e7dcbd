package org.immerse.mail.internal;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** The module's real texts. */
public final class ModuleWords implements Messages {
    private static final List<Locale> LANGUAGES =
            Stream.of("el", "en", "es", "it", "fr", "ar").map(Locale::of).toList();

    @Override
    public String text(Text text, Locale locale) {
        String suffix = "en".equals(locale.getLanguage()) ? "" : "_" + locale.getLanguage();
        Properties texts = new Properties();
        try (var in = Objects.requireNonNull(
                ModuleWords.class.getResourceAsStream("/IMMERSE-INF/i18n/mail" + suffix + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String pattern = texts.getProperty(text.key());
        return pattern == null
                ? text.key()
                : new MessageFormat(pattern, locale).format(text.arguments().toArray());
    }

    @Override
    public boolean has(String key) {
        return true;
    }

    @Override
    public List<Locale> languages() {
        return LANGUAGES;
    }
}
