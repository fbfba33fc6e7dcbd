package org.immerse.directory.internal.view;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immerse.api.directory.Hours;
import org.immerse.api.directory.Provider;
import org.immerse.api.directory.Terms;
import org.immerse.api.procedure.Paper;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.api.value.Money;
import org.immerse.directory.internal.search.OpenTimes;
import org.immerse.directory.internal.search.Openness;

/**
 * Entries in a reader's language.
 *
 * @param papers the paper of an id, where procedures run
 */
public record EntryWords(Messages messages, Locale reader, Function<String, Optional<Paper>> papers) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final int SOON = 6;

    /**
     * A line of opening hours.
     *
     * @param days such as 'Monday – Friday'
     * @param times such as '8:00–14:30'
     */
    public record Line(String days, String times) {}

    /** A text of the views: {@code directory.view.<key>}. */
    public String say(String key, Object... arguments) {
        return messages.text("directory.view." + key, reader, arguments);
    }

    /** A text. */
    public String text(Text text) {
        return messages.text(text, reader);
    }

    /** Words in the reader's language. */
    public String of(Localized words) {
        return words.in(reader);
    }

    /** The name of something with a code: a channel, a kind of provider, a help. */
    public String code(String kind, String code) {
        return messages.text("directory." + kind + "." + code, reader);
    }

    /** A language by its code, as the reader calls it. */
    public String language(String code) {
        return Locale.of(code).getDisplayLanguage(reader);
    }

    /** Languages, parted by commas. */
    public String languages(List<String> codes) {
        return codes.stream().map(this::language).collect(Collectors.joining(listComma()));
    }

    /** How words of a list are parted. */
    public String listComma() {
        return "ar".equals(reader.getLanguage()) ? "، " : ", ";
    }

    /** What to bring. */
    public String bring(Terms.Document document) {
        String own = of(document.words());
        return own.isEmpty()
                ? papers.apply(document.paper()).map(Paper::name).map(this::of).orElse(document.paper())
                : own;
    }

    /** What it costs. */
    public String cost(Terms.Cost cost) {
        String more = of(cost.words());
        String figure = switch (cost.kind()) {
            case FREE -> say("cost.free");
            case PRICE -> cost.amount().map(this::money).orElseGet(() -> say("cost.depends"));
            case DEPENDS -> more.isEmpty() ? say("cost.depends") : "";
        };
        return Stream.of(figure, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    /** Money, without cents where there are none. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(latin());
        format.setCurrency(money.currency());
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(money.amount());
    }

    private Locale latin() {
        return new Locale.Builder()
                .setLocale(reader)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** A distance, rounded as one would say it. */
    public String distance(double metres) {
        return metres < 950
                ? say("metres", Math.max(50, Math.round(metres / 50) * 50))
                : say(
                        "kilometres",
                        metres < 9_500 ? Math.round(metres / 100) / 10.0 : (double) Math.round(metres / 1000));
    }

    /** An address on one line. */
    public String address(Provider.Address address) {
        String town = Stream.of(address.postcode(), of(address.town()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(of(address.street()), town)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(listComma()));
    }

    /** A time of the day. */
    public String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** Whether it is open, and when that changes. */
    public String open(Openness openness, LocalDateTime now) {
        if (openness.change().isEmpty()) {
            return say("closed");
        }
        LocalDateTime change = openness.change().orElseThrow();
        if (openness.open()) {
            return change.isAfter(now.plusDays(2)) ? say("open.always") : say("open.until", until(change, now));
        }
        LocalDate day = change.toLocalDate();
        String time = clock(change.toLocalTime());
        if (day.equals(now.toLocalDate())) {
            return say("opens.today", time);
        }
        if (day.equals(now.toLocalDate().plusDays(1))) {
            return say("opens.tomorrow", time);
        }
        return day.isAfter(now.toLocalDate().plusDays(SOON))
                ? say("opens.date", day, time)
                : say("opens.day", weekday(day.getDayOfWeek()), time);
    }

    private String until(LocalDateTime change, LocalDateTime now) {
        boolean midnight = change.toLocalTime().equals(LocalTime.MIDNIGHT)
                && change.toLocalDate().equals(now.toLocalDate().plusDays(1));
        return midnight ? "24:00" : clock(change.toLocalTime());
    }

    /** The weekly hours, days with the same times together, from Monday on. */
    public List<Line> week(Hours hours) {
        OpenTimes times = new OpenTimes(new Hours(hours.weekly(), List.of(), false), day -> false);
        LocalDate monday = LocalDate.of(2026, 1, 5);
        List<String> byDay = monday.datesUntil(monday.plusDays(7))
                .map(times::on)
                .map(this::spans)
                .toList();
        List<Line> lines = new ArrayList<>();
        int first = 0;
        for (int day = 0; day < byDay.size(); day++) {
            if (day == byDay.size() - 1 || !byDay.get(day + 1).equals(byDay.get(day))) {
                lines.add(new Line(days(DayOfWeek.of(first + 1), DayOfWeek.of(day + 1)), byDay.get(day)));
                first = day + 1;
            }
        }
        return lines;
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? weekday(first) : say("days", weekday(first), weekday(last));
    }

    /** The name of a day, as it stands alone. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, reader);
    }

    /** Times of one day. */
    public String spans(List<Hours.Span> spans) {
        return spans.isEmpty()
                ? say("closed")
                : spans.stream()
                        .map(span -> "\u2066" + clock(span.from()) + "–"
                                + (span.until().equals(LocalTime.MIDNIGHT) ? "24:00" : clock(span.until())) + "\u2069")
                        .collect(Collectors.joining(listComma()));
    }

    /** Days on which it is otherwise. */
    public Line change(Hours.Change change) {
        String days = change.first().equals(change.last())
                ? say("day", change.first())
                : say("days", say("day", change.first()), say("day", change.last()));
        String why = of(change.why());
        return new Line(days, why.isEmpty() ? spans(change.open()) : say("because", spans(change.open()), why));
    }
}
