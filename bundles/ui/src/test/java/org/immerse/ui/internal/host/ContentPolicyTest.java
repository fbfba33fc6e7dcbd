package org.immerse.ui.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {
    @Test
    void letsTheShellRunOwnScriptsAndInlineOnesWithTheNonceOnly() {
        String policy = ContentPolicy.shell("abc");

        assertThat(policy)
                .contains(
                        "script-src 'self' 'nonce-abc' 'unsafe-eval';", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src")))
                .doesNotContain("unsafe-inline");
    }

    @Test
    void neverGivesANonceTwice() {
        assertThat(ContentPolicy.nonce()).isNotEqualTo(ContentPolicy.nonce()).hasSizeGreaterThanOrEqualTo(22);
    }
}
