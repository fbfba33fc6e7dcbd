package org.immerse.jobs.spain.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListAddressTest {
    @Test
    void keepsEveryFilterInTheAddress() {
        ListAddress address = ListAddress.PLAIN
                .withWords("cocina & bar")
                .withDistance("15")
                .withProvince("Valencia/València")
                .withTimes(Set.of("mornings", "evenings"))
                .withContracts(Set.of("permanent"))
                .withRemote(true)
                .withPage(3);

        assertThat(address.path())
                .isEqualTo("jobs-spain?q=cocina+%26+bar&km=15&province=Valencia%2FVal%C3%A8ncia&contract=permanent"
                        + "&time=evenings&time=mornings&remote=1&page=3");
        assertThat(address.isFiltered()).isTrue();
    }

    @Test
    void readsAnAddressAndPassesOverNonsense() {
        ListAddress address = ListAddress.of(Map.of(
                "q", List.of(" cook "),
                "km", List.of("far"),
                "page", List.of("-1"),
                "time", List.of("nights", "shifts")));

        assertThat(address.words()).isEqualTo("cook");
        assertThat(address.distance()).isEmpty();
        assertThat(address.page()).isEqualTo(1);
        assertThat(address.times()).containsExactlyInAnyOrder("nights", "shifts");
    }

    @Test
    void thePlainListIsNotFilteredOnAnyPage() {
        assertThat(ListAddress.PLAIN.withPage(4).isFiltered()).isFalse();
        assertThat(ListAddress.PLAIN.path()).isEqualTo("jobs-spain");
    }

    @Test
    void aNewFilterStartsAtTheFirstPage() {
        assertThat(ListAddress.PLAIN.withPage(4).withRemote(true).page()).isEqualTo(1);
    }
}
