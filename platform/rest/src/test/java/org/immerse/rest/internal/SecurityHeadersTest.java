package org.immerse.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    @Test
    void letsPagesWithoutScriptRunNone() {
        assertThat(SecurityHeaders.POLICY)
                .contains("default-src 'none'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .doesNotContain("script-src", "unsafe");
    }
}
