package org.immerse.directory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.immerse.api.text.Localized;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;

/** Texts as their key without the module's prefix, and their arguments. */
public record PlainMessages() implements Messages {
    @Override
    public String text(Text text, Locale locale) {
        List<String> words = new ArrayList<>();
        words.add(text.key().replace("directory.view.", ""));
        text.arguments()
                .forEach(argument -> words.add(
                        argument instanceof Localized localized ? localized.in(locale) : String.valueOf(argument)));
        return String.join(" ", words) + " ";
    }

    @Override
    public boolean has(String key) {
        return true;
    }

    @Override
    public List<Locale> languages() {
        return new SomeDirectory.CyprusSite().languages();
    }
}
