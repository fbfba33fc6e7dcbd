package org.immerse.karaf.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.security.auth.Subject;
import org.junit.jupiter.api.Test;

class SubjectRewriterTest {
    private static final String ASKS = "org/immerse/karaf/jdk/AsksForSubject";
    private static final String HELPER = "org/apache/karaf/util/jaas/JaasHelper";

    private final Subject subject = new Subject();

    @Test
    void aClassThatAsksForTheSubjectGetsTheOneItActsFor() throws Exception {
        Supplier<?> asks = (Supplier<?>) load(ASKS).getConstructor().newInstance();

        assertThat(Subjects.doAs(subject, (PrivilegedAction<?>) asks::get)).isSameAs(subject);
    }

    @Test
    void aClassThatAsksOutsideOfAnyActionGetsNoneInsteadOfAnException() throws Exception {
        Supplier<?> asks = (Supplier<?>) load(ASKS).getConstructor().newInstance();

        assertThat(asks.get()).isNull();
    }

    @Test
    void aThreadMadeInAnActionActsForTheSameSubject() throws Exception {
        Supplier<?> asks = (Supplier<?>) load(ASKS).getConstructor().newInstance();
        AtomicReference<Object> seen = new AtomicReference<>();

        Thread thread = (Thread) Objects.requireNonNull(Subjects.doAs(subject, (PrivilegedAction<?>)
                () -> Thread.ofPlatform().start(() -> seen.set(asks.get()))));
        thread.join();

        assertThat(seen.get()).isSameAs(subject);
    }

    @Test
    void theHelperOfKarafActsForTheSubject() throws Exception {
        Method doAs = load(HELPER).getMethod("doAs", Subject.class, PrivilegedAction.class);

        Object seen = doAs.invoke(null, subject, (PrivilegedAction<?>) Subjects::current);

        assertThat(seen).isSameAs(subject);
        assertThat(Subjects.current()).isNull();
    }

    @Test
    void theHelperOfKarafPassesOnWhatTheActionThrows() throws Exception {
        Method doAs = load(HELPER).getMethod("doAs", Subject.class, PrivilegedExceptionAction.class);
        PrivilegedExceptionAction<?> fails = () -> {
            throw new IOException("no");
        };

        assertThatThrownBy(() -> doAs.invoke(null, subject, fails))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(PrivilegedActionException.class)
                .hasCauseInstanceOf(IOException.class);
        assertThat(Subjects.current()).isNull();
    }

    @Test
    void aClassThatDoesNotAskStaysAsItIs() throws Exception {
        String name = "org/immerse/karaf/jdk/SubjectAgent";

        assertThat(SubjectRewriter.rewrite(name, bytes(name))).isNull();
    }

    @Test
    void whatIsNoClassStaysAsItIsAndTheProgramGoesOn() {
        byte[] nonsense = "getSubject".getBytes(StandardCharsets.US_ASCII);

        assertThat(new SubjectAgent().transform(getClass().getClassLoader(), "x/Y", null, null, nonsense))
                .isNull();
    }

    private static Class<?> load(String name) throws IOException {
        byte[] rewritten = Objects.requireNonNull(SubjectRewriter.rewrite(name, bytes(name)), "nothing was rewritten");
        return new OneClassLoader().define(name.replace('/', '.'), rewritten);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SubjectRewriterTest.class.getClassLoader().getResourceAsStream(name + ".class"))) {
            return in.readAllBytes();
        }
    }

    private static final class OneClassLoader extends ClassLoader {
        OneClassLoader() {
            super(SubjectRewriterTest.class.getClassLoader());
        }

        Class<?> define(String name, byte[] bytes) {
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
