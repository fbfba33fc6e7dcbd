package org.immerse.knowledge.base.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each ability, on a list that fits on a page. */
class TitleIndexTest {
    private static final List<List<String>> NAMES = List.of(
            List.of(
                    "en:room attendant",
                    "en:chambermaid",
                    "es:camarera de pisos",
                    "es:camarero de pisos",
                    "fr:femme de chambre"),
            List.of(
                    "en:waiter",
                    "en:waitress",
                    "es:camarero/camarera",
                    "fr:serveur/serveuse",
                    "it:cameriere/cameriera"),
            List.of("en:cook", "es:cocinero/cocinera", "fr:cuisinier/cuisinière", "it:cuoco/cuoca", "de:Koch/Köchin"),
            List.of(
                    "en:nurse",
                    "es:enfermero/enfermera",
                    "it:infermiere/infermiera",
                    "de:Krankenpfleger/Krankenpflegerin"),
            List.of("en:window cleaner", "fr:laveur de vitres/laveuse de vitres", "de:Fensterputzer/in"),
            List.of("en:electrician", "es:electricista", "fr:électricien/électricienne", "de:Elektriker/Elektrikerin"),
            List.of(
                    "en:bus driver",
                    "es:conductor de autobús",
                    "fr:conducteur de bus/conductrice de bus",
                    "de:Busfahrer"),
            List.of("en:potter", "pt:Oleiro/Oleira", "fr:potier/potière", "es:alfarero/alfarera"),
            List.of("en:plumber", "fr:plombier/plombière", "es:fontanero/fontanera", "it:idraulico/idraulica"),
            List.of(
                    "en:farm worker",
                    "es:peón agrícola",
                    "pt:Trabalhador(a) agrícola",
                    "fr:ouvrier agricole/ouvrière agricole"));

    private static final TitleIndex INDEX =
            TitleIndex.of(NAMES.stream().map(TitleIndexTest::title).toList());

    private static Title title(List<String> names) {
        List<Title.Label> labels = names.stream()
                .map(name -> new Title.Label(name.substring(3), name.substring(0, 2), true))
                .toList();
        return new Title(labels, Map.of(), List.of(), List.of(), false, false);
    }

    private static int number(String english) {
        return Stream.iterate(0, n -> n + 1)
                .limit(NAMES.size())
                .filter(n -> NAMES.get(n).getFirst().equals("en:" + english))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // in the middle of typing
        "camarera de p, es, room attendant",
        "camarera de pis, es, room attendant",
        "femme de ch, fr, room attendant",
        // gender and number
        "cocineras, es, cook",
        "infermiera, it, nurse",
        "Conductrices de bus, fr, bus driver",
        "Krankenpflegerinnen, de, nurse",
        "trabalhadora agrícola, pt, farm worker",
        "Laveur / Laveuse de vitres, fr, window cleaner",
        "Fensterputzerin, de, window cleaner",
        // upper case and accents left out
        "CAMARERA DE PISOS, es, room attendant",
        "electricienne, fr, electrician",
        // misspelt
        "camarrera de piso, es, room attendant",
        "enfermrea, es, nurse",
        "plonbier, fr, plumber",
        // abbreviated
        "conduct. autobus, es, bus driver",
        "electr., en, electrician",
        // the tails and heads of classifications
        "Outros oleiros e similares, pt, potter",
        "'Electricians, not elsewhere classified', en, electrician",
        "Cuisiniers et assimilés, fr, cook",
        "'Elektriker, a. n. g.', de, electrician",
        "'Alfareros n.c.o.p.', es, potter",
        // another language than that of the reader
        "infermiere, en, nurse",
        "peón agrícola, de, farm worker",
        // words of both forms
        "camarero o camarera de pisos, es, room attendant"
    })
    void findsWhatIsMeant(String typed, String language, String meant) {
        assertThat(INDEX.search(typed, language, 3))
                .first()
                .satisfies(hit -> assertThat(hit.title()).isEqualTo(number(meant)));
    }

    @ParameterizedTest
    @CsvSource({"c, waiter", "cama, waiter", "camarera de pi, room attendant", "fon, plumber", "peon ag, farm worker"})
    void findsWhileOneTypes(String typed, String meant) {
        assertThat(INDEX.search(typed, "es", 5))
                .extracting(TitleIndex.Hit::title)
                .contains(number(meant));
    }

    @Test
    void tellsWhichLabelMatched() {
        assertThat(INDEX.search("chambermaid", "en", 1))
                .singleElement()
                .satisfies(hit -> assertThat(hit.label()).isEqualTo("chambermaid"));
    }

    @Test
    void findsNothingInWordsNobodyKnows() {
        assertThat(INDEX.search("zzqqxx", "es", 5)).isEmpty();
        assertThat(INDEX.search("", "es", 5)).isEmpty();
        assertThat(INDEX.search(" / () -", "es", 5)).isEmpty();
        assertThat(TitleIndex.of(List.of()).search("cook", "en", 5)).isEmpty();
    }

    @Test
    void answersBestFirstAndTheSameEachTime() {
        List<TitleIndex.Hit> hits = INDEX.search("camarera", "es", 10);
        assertThat(hits).isSortedAccordingTo(TitleIndex.Hit.BEST_FIRST).hasSizeGreaterThan(1);
        assertThat(TitleIndex.of(NAMES.stream().map(TitleIndexTest::title).toList())
                        .search("camarera", "es", 10))
                .isEqualTo(hits);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0));
    }

    @Test
    void prefersAnOccupationToTheGroupOfTheSameName() {
        Title group = new Title(
                List.of(new Title.Label("Potters", "en", true)), Map.of(), List.of("7"), List.of(), true, false);
        Title one = new Title(
                List.of(new Title.Label("potter", "en", true)), Map.of(), List.of("7"), List.of(0), false, false);
        assertThat(TitleIndex.of(List.of(group, one)).search("potters", "en", 2))
                .extracting(TitleIndex.Hit::title)
                .containsExactly(1, 0);
    }

    @Test
    void findsByMeaningWhatNoLabelSays() {
        // nobody says 'nettoyeur de vitres', but floors and cars are in the care of a 'nettoyeur' who is a 'laveur' as
        // well
        Title fitter = names("fr:poseur de vitres", "en:glazier");
        Title washer = names("fr:laveur de vitres", "en:window cleaner");
        Title floors = names("fr:nettoyeur de sols", "fr:laveur de sols", "en:floor cleaner");
        Title cars = names("fr:nettoyeur de voitures", "fr:laveur de voitures", "en:car cleaner");
        TitleIndex index =
                TitleIndex.of(List.of(fitter, names("fr:poseur de sols", "en:floor layer"), washer, floors, cars));
        List<Integer> order = index.search("nettoyeur de vitres", "fr", 5).stream()
                .map(TitleIndex.Hit::title)
                .toList();
        assertThat(order).containsSubsequence(2, 0);
    }

    private static Title names(String... names) {
        return title(List.of(names));
    }
}
