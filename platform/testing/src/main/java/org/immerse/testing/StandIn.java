package org.immerse.testing;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Organisation;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.jspecify.annotations.Nullable;

/** Small things that stand in for services of which a test needs one or two methods. */
public final class StandIn {
    private StandIn() {}

    /** What is answered, by the name of the method. */
    @FunctionalInterface
    public interface Answer {
        /** The answer to one call. */
        @Nullable
        Object to(String method, Object[] arguments) throws Exception;
    }

    /** Something of this type. */
    public static <T> T of(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), Objects.requireNonNullElse(arguments, new Object[0]))));
    }

    /** These accounts, by id and name, and the organisations they act for. */
    public static Accounts accounts(Map<String, User> users) {
        return of(Accounts.class, (name, arguments) -> switch (name) {
            case "find", "findByName" -> Optional.ofNullable(users.get(String.valueOf(arguments[0])));
            case "findOrganisation" ->
                organisations(users).stream()
                        .filter(one -> one.id().equals(arguments[0]))
                        .findFirst();
            case "organisations" -> organisations(users);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private static List<Organisation> organisations(Map<String, User> users) {
        return users.values().stream()
                .flatMap(user -> user.organisation().stream())
                .distinct()
                .toList();
    }

    /** Texts as their key without this prefix, and their arguments. */
    public static Messages messages(String prefix) {
        return new Messages() {
            @Override
            public String text(Text text, Locale locale) {
                List<String> words = new ArrayList<>();
                words.add(text.key().replace(prefix, ""));
                text.arguments()
                        .forEach(argument -> words.add(
                                argument instanceof Text inner ? text(inner, locale) : String.valueOf(argument)));
                return String.join(" ", words) + " ";
            }

            @Override
            public boolean has(String key) {
                return true;
            }

            @Override
            public List<Locale> languages() {
                return List.of(Locale.ENGLISH);
            }
        };
    }
}
