package org.immerse.experts.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in a text, and what is not. */
class TracesTest {
    @Test
    void findsNamesWhateverTheirAccentsAndCase() {
        assertThat(kinds("Soy josé, y Γιώργος.", "José Pérez", "γιωργος")).containsExactly("NAME josé", "NAME Γιώργος");
        assertThat(kinds("أنا أمل", "أمل")).containsExactly("NAME أمل");
        assertThat(kinds("We are all here", "Al")).isEmpty();
    }

    @Test
    void findsAddressesPhonesPapersAndDays() {
        assertThat(kinds("Write to a.b+c@mail.example.org or call 99-123456 or 0035722123456"))
                .containsExactly("EMAIL a.b+c@mail.example.org", "PHONE 99-123456", "PHONE 0035722123456");
        assertThat(kinds("ARC 1234567, passport K1234567, file 98765, born 3/4/1990"))
                .containsExactly("DAY 3/4/1990", "PAPER ARC 1234567", "PAPER K1234567", "PAPER 98765");
        assertThat(kinds("رقمي ٩٩١٢٣٤٥٦٧")).hasSize(1);
    }

    @Test
    void leavesPlainNumbersAlone() {
        assertThat(kinds("It costs 10 euros, call 1450, form M 12, in 2026, 3 to 5 days"))
                .isEmpty();
    }

    private static List<String> kinds(String text, String... names) {
        return Traces.in(text, List.of(names)).stream()
                .map(trace -> trace.kind() + " " + trace.words())
                .toList();
    }
}
