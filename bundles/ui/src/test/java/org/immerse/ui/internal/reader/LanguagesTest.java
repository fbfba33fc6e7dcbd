package org.immerse.ui.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    private static final Locale SPANISH = Locale.of("es");
    private static final Locale ARABIC = Locale.of("ar");
    private static final List<Locale> OFFERED = List.of(SPANISH, Locale.ENGLISH, ARABIC);

    @Test
    void prefersTheAddressThenTheCookieThenTheBrowser() {
        assertThat(Languages.choose("ar", "en", "es", OFFERED)).isEqualTo(ARABIC);
        assertThat(Languages.choose(null, "en", "es", OFFERED)).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.choose(null, null, "ar-MA,fr;q=0.8", OFFERED)).isEqualTo(ARABIC);
    }

    @Test
    void fallsBackToTheFirstLanguageOfTheSite() {
        assertThat(Languages.choose("xx", "yy", "de,nl", OFFERED)).isEqualTo(SPANISH);
        assertThat(Languages.choose(null, null, "not;a=header;;", OFFERED)).isEqualTo(SPANISH);
        assertThat(Languages.choose(null, null, null, List.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void saysWhichWayALanguageIsWritten() {
        assertThat(Languages.direction(ARABIC)).isEqualTo("rtl");
        assertThat(Languages.direction(SPANISH)).isEqualTo("ltr");
    }

    @Test
    void namesLanguagesInThemselves() {
        assertThat(Languages.ownName(SPANISH)).isEqualTo("Español");
        assertThat(Languages.ownName(ARABIC)).isEqualTo("العربية");
    }

    @Test
    void keepsTheChoiceForAYearOutOfReachOfScripts() {
        Cookie cookie = Languages.cookie(ARABIC, true);

        assertThat(cookie.getValue()).isEqualTo("ar");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(Languages.kept(new Cookie[] {new Cookie("other", "x"), cookie}))
                .isEqualTo("ar");
        assertThat(Languages.kept(null)).isNull();
    }

    @Test
    void makesAShortNumberForFaults() {
        assertThat(FaultNumber.of("019a0000-0000-7000-8000-0000c48649ea")).isEqualTo("C48649EA");
        assertThat(FaultNumber.of("7")).isEqualTo("7");
    }
}
