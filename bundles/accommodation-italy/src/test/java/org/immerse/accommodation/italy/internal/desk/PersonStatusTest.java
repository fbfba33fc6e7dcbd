package org.immerse.accommodation.italy.internal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.immerse.accommodation.italy.internal.placement.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonStatusTest {
    @ParameterizedTest(name = "{0}, complete {1}, agrees {2}: {3}")
    @CsvSource({
        "'', no, no, PROFILE_OPEN",
        "'', no, yes, PROFILE_OPEN",
        "'', yes, no, NOT_SHOWN",
        "'', yes, yes, WAITING",
        "ENDED REMATCH DECLINED, yes, yes, WAITING",
        "ENDED, no, no, PROFILE_OPEN",
        "SUGGESTED, no, no, SUGGESTED",
        "SUGGESTED BOTH_INTERESTED DECLINED, yes, yes, BOTH_INTERESTED",
        "MEETING SUGGESTED, yes, yes, MEETING",
        "VISIT MEETING, yes, yes, VISIT",
        "TRIAL VISIT, yes, yes, TRIAL",
        "AGREED TRIAL, yes, yes, AGREED",
        "ENDED LIVING SUGGESTED, yes, no, LIVING",
    })
    void isTheFurthestOfWhatIsOpenElseWhatIsMissingFirst(
            String states, String complete, String agrees, PersonStatus status) {
        List<State> all = Stream.of(states.split(" "))
                .filter(name -> !name.isEmpty())
                .map(State::valueOf)
                .toList();
        assertThat(PersonStatus.of(complete.equals("yes"), agrees.equals("yes"), all))
                .isEqualTo(status);
    }
}
