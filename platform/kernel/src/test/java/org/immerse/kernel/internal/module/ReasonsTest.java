package org.immerse.kernel.internal.module;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class ReasonsTest {

    @Test
    void theInnermostCauseThatSpeaksIsTheReason() {
        Exception thrown = new BundleException(
                "Activator start error", new IllegalStateException("no licence file here", new RuntimeException()));

        assertThat(Reasons.inWords(thrown)).isEqualTo("no licence file here");
    }

    @Test
    void aMessageOfOneWordIsToldWithItsKind() {
        assertThat(Reasons.inWords(new ClassNotFoundException("org.x.Y"))).isEqualTo("ClassNotFoundException: org.x.Y");
    }

    @Test
    void anExceptionWithoutMessageIsToldByItsKind() {
        assertThat(Reasons.inWords(new NullPointerException())).isEqualTo("NullPointerException");
    }
}
