package org.immerse.ui.internal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class PagerTest {
    @Test
    void startsAtTheFirstPageWhateverTheAddressSays() {
        assertThat(pager("page=abc").offset()).isZero();
        assertThat(pager("page=-3").offset()).isZero();
        assertThat(pager("page=0").offset()).isZero();
        assertThat(pager("").offset()).isZero();
    }

    @Test
    void countsPagesFromOneInTheAddress() {
        assertThat(pager("page=3").offset()).isEqualTo(100);
        assertThat(pager("").address(2)).isEqualTo("admin/audit?page=3");
    }

    @Test
    void keepsTheFiltersInTheAddress() {
        assertThat(pager("").address(1, "actor", "a&b c", "action", "")).isEqualTo("admin/audit?actor=a%26b+c&page=2");
    }

    private static Pager pager(String query) {
        return Pager.of("admin/audit", QueryParameters.fromString(query), 50);
    }
}
