package org.immerse.knowledge.base.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @Test
    void takesOffAccentsCaseAndSmallWords() {
        assertThat(Words.of("Femme de Ménage")).containsExactly("femme", "menage");
        assertThat(Words.of("Μάγειρας")).containsExactly("μαγειρασ");
        assertThat(Words.of("طَبَّاخَة")).containsExactly("طباخه");
        assertThat(Words.of("C++ developer")).containsExactly("c++", "developer");
    }

    @Test
    void keepsSmallWordsWhereThereAreNoOthers() {
        assertThat(Words.of("de la")).containsExactly("de", "la");
    }

    @Test
    void findsBothFormsOfALabel() {
        assertThat(Forms.ofLabel("cocinero/cocinera")).contains(List.of("cocinero"), List.of("cocinera"));
        assertThat(Forms.ofLabel("encargado/encargada de tienda"))
                .contains(List.of("encargado", "de", "tienda"), List.of("encargada", "de", "tienda"));
        assertThat(Forms.ofLabel("director técnico / directora técnica"))
                .contains(List.of("director", "tecnico"), List.of("directora", "tecnica"));
        assertThat(Forms.ofLabel("Persian (Farsi)")).contains(List.of("persian"), List.of("persian", "farsi"));
    }

    @ParameterizedTest
    @CsvSource({
        "es, cocinera, cocineros",
        "es, pintor, pintoras",
        "it, infermiere, infermiera",
        "it, cuoco, cuoche",
        "it, operatore, operatrice",
        "fr, infirmier, infirmiere",
        "fr, serveur, serveuses",
        "fr, technicien, techniciennes",
        "fr, conducteur, conductrice",
        "el, μαγειρασ, μαγειρισσα",
        "el, καθαριστησ, καθαριστρια",
        "en, nurse, nurses",
        "en, secretary, secretaries",
        "ar, طباخ, الطباخه",
        "ar, ممرض, ممرضات"
    })
    void joinsFormsOfOneWord(String language, String one, String other) {
        assertThat(Stemmer.stem(one, language)).isEqualTo(Stemmer.stem(other, language));
    }

    @ParameterizedTest
    @CsvSource({"es, casero, caso", "en, class, clas", "it, porta, porto di"})
    void leavesDifferentWordsApart(String language, String one, String other) {
        assertThat(Stemmer.stem(one, language)).isNotEqualTo(Stemmer.stem(other, language));
    }
}
