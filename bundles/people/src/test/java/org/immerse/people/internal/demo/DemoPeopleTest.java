package org.immerse.people.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.fact.Fact;
import org.immerse.api.people.Answer;
import org.immerse.api.people.People;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPeopleTest {
    private final List<Object> calls = new ArrayList<>();
    private final DemoPeople loader =
            new DemoPeople(recorder(People.class), accounts(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @TempDir
    Path folder = Path.of("");

    @Test
    void fillsTheFilesOfAccountsThatAreThere() throws IOException {
        Files.writeString(folder.resolve("people.json"), """
                [{"account": "amina", "answers": {"car": {"flag": true}}, "ownWords": {"car": "an old one"},
                  "consents": ["jobs-spain.show-to-employers"]},
                 {"account": "missing", "answers": {"car": {"flag": true}}}]
                """);
        loader.load(folder);
        assertThat(calls)
                .containsExactly(
                        List.of(
                                "answer",
                                "id-of-amina",
                                new Answer(
                                        "car",
                                        Answer.State.GIVEN,
                                        Optional.of(new Fact.Flag(true)),
                                        "an old one",
                                        Instant.EPOCH)),
                        List.of("agree", "id-of-amina", "jobs-spain.show-to-employers", "demo", Locale.ENGLISH));
    }

    @Test
    void doesNothingWithoutItsFile() throws IOException {
        loader.load(folder);
        assertThat(calls).isEmpty();
    }

    private <T> T recorder(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            List<Object> call = new ArrayList<>(List.of(method.getName()));
            call.addAll(List.of(Objects.requireNonNull(args)));
            calls.add(call);
            return null;
        }));
    }

    private static Accounts accounts() {
        Map<String, User> users =
                Map.of("amina", new User("id-of-amina", "amina", "Amina", Set.of(Role.NEWCOMER), Optional.empty()));
        return (Accounts) Proxy.newProxyInstance(
                Accounts.class.getClassLoader(),
                new Class<?>[] {Accounts.class},
                (proxy, method, args) ->
                        Optional.ofNullable(users.get(String.valueOf(Objects.requireNonNull(args)[0]))));
    }
}
