package org.immerse.api.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterSheetTest {
    private static final Locale GREEK = Locale.of("el");
    private static final Locale ARABIC = Locale.of("ar");
    private static final List<Locale> SITE = List.of(GREEK, Locale.ENGLISH, ARABIC);

    @BeforeEach
    void somebodyReadsEnglish() {
        UI ui = new UI();
        UI.setCurrent(ui);
        ui.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void thePageIsClosed() {
        UI.setCurrent(null);
    }

    @Test
    void standsInTheReadersLanguageAndThatOfTheOffice() {
        assertThat(words(sheet(Optional.empty()))).isEqualTo("EnglishΕλληνικάin enin el");
    }

    @Test
    void takesTheSecondLanguageOfTheAddressAndSaysHowItRuns() {
        CounterSheet sheet = sheet(Optional.of("ar"));

        assertThat(words(sheet)).isEqualTo("Englishالعربيةin enin ar");
        Element body = table(sheet).getChild(1);
        assertThat(body.getChild(0).getChild(1).getAttribute("dir")).isEqualTo("rtl");
        assertThat(body.getChild(0).getChild(1).getAttribute("lang")).isEqualTo("ar");
    }

    @Test
    void passesOverALanguageTheSiteDoesNotHave() {
        assertThat(words(sheet(Optional.of("xx")))).contains("Ελληνικά");
        assertThat(words(sheet(Optional.of("en")))).contains("Ελληνικά");
    }

    private static CounterSheet sheet(Optional<String> with) {
        return new CounterSheet(SITE, with).row(language -> new Span("in " + language));
    }

    private static Element table(CounterSheet sheet) {
        return sheet.getElement().getChild(1);
    }

    private static String words(CounterSheet sheet) {
        return table(sheet).getTextRecursively();
    }
}
