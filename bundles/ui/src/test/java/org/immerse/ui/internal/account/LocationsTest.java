package org.immerse.ui.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {
    @ParameterizedTest
    @ValueSource(strings = {"jobs-spain", "jobs-spain/apply/1?from=list", "admin/audit?actor=a:b"})
    void goesOnInsideTheSite(String location) {
        assertThat(Locations.inside(location)).contains(location);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "\\\\evil",
                "a//b",
                "x\ny",
                "sign-in?next=sign-in"
            })
    void neverLeadsOutOfTheSiteOrInCircles(String location) {
        assertThat(Locations.inside(location)).isEmpty();
    }

    @Test
    void comesBackToWhereOneWas() {
        assertThat(Locations.next(Locations.comingBackTo("jobs-spain?q=x"))).isEqualTo("jobs-spain?q=x");
        assertThat(Locations.next(QueryParameters.empty())).isEmpty();
        assertThat(Locations.comingBackTo("").getParameters()).isEmpty();
    }
}
