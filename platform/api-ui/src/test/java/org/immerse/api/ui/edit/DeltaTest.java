package org.immerse.api.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.immerse.api.ui.edit.Delta.Sentence;

class DeltaTest {
    private static Delta delta(String before, String after) {
        return Delta.between(before, after, Locale.ENGLISH);
    }

    @Example
    void marksTheSentenceThatChangedAndNoOther() {
        assertThat(delta("Come at nine. Bring a photo. It is free.", "Come at ten. Bring a photo. It is free."))
                .isEqualTo(new Delta(
                        List.of(
                                new Sentence("Come at ten.", true),
                                new Sentence("Bring a photo.", false),
                                new Sentence("It is free.", false)),
                        List.of("Come at nine.")));
    }

    @Example
    void aSentenceMoreOrLessIsAChangeAndSpaceIsNot() {
        assertThat(delta("One thing. Two things.", "One thing.").gone()).containsExactly("Two things.");
        assertThat(delta("One thing.", "One thing. Two things.").now().getLast().changed())
                .isTrue();
        assertThat(delta("One  thing.\nTwo things.", "One thing. Two things.").isNone())
                .isTrue();
        assertThat(delta("", "").isNone()).isTrue();
    }

    @Example
    void sentencesEndAsTheirLanguageEndsThem() {
        assertThat(Sentences.of("Τι είναι αυτό; Είναι κάρτα.", Locale.of("el"))).hasSize(2);
        assertThat(Sentences.of("هل معك جواز؟ أحضره معك.", Locale.of("ar"))).hasSize(2);
        assertThat(Sentences.of("A title\nA line", Locale.ENGLISH)).containsExactly("A title", "A line");
    }

    @Property
    void theNewTextIsThereWholeAndWhatIsNotMarkedWasInTheOldOne(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        Delta delta = delta(String.join(" ", before), String.join(" ", after));
        assertThat(delta.now().stream().map(Sentence::words)).containsExactlyElementsOf(after);
        List<String> kept = delta.now().stream()
                .filter(sentence -> !sentence.changed())
                .map(Sentence::words)
                .toList();
        assertThat(kept.size() + delta.gone().size()).isEqualTo(before.size());
        assertThat(before).containsAll(kept);
        assertThat(delta.isNone()).isEqualTo(before.equals(after));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("Come in.", "Bring a photo.", "It is free.", "Ask us.")
                .list()
                .ofMaxSize(6);
    }
}
