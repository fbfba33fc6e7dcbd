package org.immerse.rest.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Small stand-ins for tests. */
final class Fakes {
    static final Locale SPANISH = Locale.forLanguageTag("es");

    private Fakes() {}

    /** Answers a text as its language, key and arguments. */
    static Messages messages() {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                return locale.getLanguage() + ":" + text.key() + text.arguments();
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(SPANISH, Locale.ENGLISH);
            }
        };
    }

    /** Settings with these values and defaults for the rest. */
    static ApiSettings settings(Map<String, Object> values) {
        return new ApiSettings(fake(
                ApiSettings.Config.class,
                (method, arguments) -> values.getOrDefault(method.getName(), method.getDefaultValue())));
    }

    /** What a fake answers to a method. */
    interface Answer {
        @Nullable
        Object to(Method method, @Nullable Object @Nullable [] arguments);
    }

    static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                Fakes.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments)));
    }
}
