package org.immerse.eligibility.internal.view;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.immerse.api.eligibility.Answers;

/**
 * The answers on the reader's device: in {@code localStorage} for themselves, in {@code sessionStorage} for somebody else. One line of text:
 * {@code age=30 permit=yes ~status}, a tilde before what was skipped.
 */
final class DeviceAnswers {
    private static final String KEY = "immerse.eligibility";
    private static final String READ =
            "try { return ($0 ? sessionStorage : localStorage).getItem($1) || '' } catch (e) { return '' }";
    private static final String WRITE =
            "try { const s = $0 ? sessionStorage : localStorage; $2 ? s.setItem($1, $2) : s.removeItem($1) } catch (e) {}";

    private DeviceAnswers() {}

    /** Reads them; without storage there are none. */
    static void read(Component page, boolean other, Consumer<Answers> then) {
        page.getElement().executeJs(READ, other, KEY).then(String.class, text -> then.accept(parse(text)));
    }

    /** Keeps them there, in place of what was. */
    static void write(Component page, boolean other, Answers answers) {
        page.getElement().executeJs(WRITE, other, KEY, format(answers));
    }

    static Answers parse(String text) {
        Answers answers = Answers.NONE;
        for (String part : text.split(" ", 200)) {
            if (part.matches("~[a-z0-9.-]{1,100}")) {
                answers = answers.skip(part.substring(1));
            } else if (part.matches("[a-z0-9.-]{1,100}=[a-z0-9.-]{1,100}")) {
                int at = part.indexOf('=');
                answers = answers.with(part.substring(0, at), part.substring(at + 1));
            }
        }
        return answers;
    }

    static String format(Answers answers) {
        Map<String, String> parts = new TreeMap<>();
        answers.given().forEach((criterion, answer) -> parts.put(criterion, criterion + "=" + answer));
        answers.skipped().forEach(criterion -> parts.put(criterion, "~" + criterion));
        return String.join(" ", parts.values());
    }
}
