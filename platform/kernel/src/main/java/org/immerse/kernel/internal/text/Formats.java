package org.immerse.kernel.internal.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills patterns with arguments. Numbers have western digits in every language, as they have in input fields and documents; moments are
 * told by the clocks of the site.
 */
final class Formats {
    private static final Logger LOG = LoggerFactory.getLogger(Formats.class);

    private record Key(String pattern, Locale locale) {}

    private final Map<Key, MessageFormat> cache = new ConcurrentHashMap<>();
    private final Supplier<ZoneId> zone;

    Formats(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    /**
     * Fills one pattern.
     *
     * @param language of the pattern: its plurals and numbers
     * @param reader whose language arguments are put into
     * @param texts how an argument that is a text itself is put into words
     */
    String fill(
            String pattern,
            List<Object> arguments,
            Locale language,
            Locale reader,
            BiFunction<Text, Locale, String> texts) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        try {
            MessageFormat format = cache.computeIfAbsent(new Key(pattern, language), Formats::parse);
            Object[] values = arguments.stream()
                    .map(argument -> inWords(argument, reader, texts))
                    .toArray();
            synchronized (format) {
                return format.format(values);
            }
        } catch (IllegalArgumentException e) {
            LOG.warn("The text '{}' cannot be filled in {}: {}", pattern, language, e.getMessage());
            return pattern;
        }
    }

    /** Forgets the patterns; called when a module leaves. */
    void clear() {
        cache.clear();
    }

    private static MessageFormat parse(Key key) {
        ULocale locale = ULocale.forLocale(key.locale()).setKeywordValue("numbers", "latn");
        return new MessageFormat(key.pattern(), locale);
    }

    private Object inWords(Object argument, Locale locale, BiFunction<Text, Locale, String> texts) {
        return switch (argument) {
            case Text text -> texts.apply(text, locale);
            case Localized words -> words.in(locale);
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(calendar(locale))
                        .format(day);
            case Instant when ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(calendar(locale))
                        .withZone(zone.get())
                        .format(when);
            case Number number -> number;
            default -> argument.toString();
        };
    }

    /** English as it is written in Europe: the day before the month. */
    private static Locale calendar(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
