package org.immerse.requests.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immerse.api.request.Party;
import org.immerse.api.request.Request.Action;
import org.immerse.api.request.Request.Status;
import org.immerse.api.request.RequestType.Course;
import org.junit.jupiter.api.Test;

/** Every combination of who began, status, side and action: 168 of them. */
class RequestRulesTest {
    /** begun by, status, side, what they may do with where it leads; a combination that is not here allows nothing. */
    private static final List<String> ALLOWED = List.of(
            "PERSON       SENT    ORGANISATION SEE:SEEN INVITE:INVITED DECLINE:DECLINED",
            "PERSON       SENT    PERSON       WITHDRAW:WITHDRAWN",
            "PERSON       SEEN    ORGANISATION INVITE:INVITED DECLINE:DECLINED",
            "PERSON       SEEN    PERSON       WITHDRAW:WITHDRAWN",
            "PERSON       INVITED ORGANISATION DECLINE:DECLINED",
            "PERSON       INVITED PERSON       AGREE:AGREED WITHDRAW:WITHDRAWN",
            "PERSON       AGREED  ORGANISATION CLOSE:CLOSED",
            "PERSON       AGREED  PERSON       CLOSE:CLOSED",
            "ORGANISATION SENT    PERSON       SEE:SEEN AGREE:AGREED DECLINE:DECLINED",
            "ORGANISATION SENT    ORGANISATION WITHDRAW:WITHDRAWN",
            "ORGANISATION SEEN    PERSON       AGREE:AGREED DECLINE:DECLINED",
            "ORGANISATION SEEN    ORGANISATION WITHDRAW:WITHDRAWN",
            "ORGANISATION AGREED  PERSON       CLOSE:CLOSED",
            "ORGANISATION AGREED  ORGANISATION CLOSE:CLOSED");

    private final Map<String, Map<Action, Status>> allowed = read();

    @Test
    void allowsExactlyWhatIsWrittenHere() {
        for (Party.Kind begunBy : Party.Kind.values()) {
            for (Status status : Status.values()) {
                for (Party.Kind side : Party.Kind.values()) {
                    String combination = begunBy + " " + status + " " + side;
                    Map<Action, Status> expected = allowed.getOrDefault(combination, Map.of());
                    assertThat(RequestRules.possible(Course.AGREEMENT, begunBy, status, side))
                            .as(combination)
                            .isEqualTo(actions(expected));
                    for (Action action : Action.values()) {
                        assertThat(RequestRules.after(Course.AGREEMENT, begunBy, status, side, action))
                                .as(combination + " " + action)
                                .isEqualTo(Optional.ofNullable(expected.get(action)));
                    }
                }
            }
        }
    }

    @Test
    void aTalkNeverOpensContactData() {
        for (Party.Kind begunBy : Party.Kind.values()) {
            for (Status status : Status.values()) {
                for (Party.Kind side : Party.Kind.values()) {
                    assertThat(RequestRules.possible(Course.TALK, begunBy, status, side))
                            .doesNotContain(Action.INVITE, Action.AGREE);
                }
            }
        }
        assertThat(RequestRules.possible(Course.TALK, Party.Kind.PERSON, Status.SEEN, Party.Kind.PERSON))
                .containsExactly(Action.CLOSE);
        assertThat(RequestRules.possible(Course.TALK, Party.Kind.PERSON, Status.SEEN, Party.Kind.ORGANISATION))
                .containsExactly(Action.DECLINE, Action.CLOSE);
        assertThat(RequestRules.needsReason(Course.TALK, Action.CLOSE)).isFalse();
    }

    @Test
    void nothingHappensAfterTheEnd() {
        for (Status status : Status.values()) {
            if (status.isFinal()) {
                for (Party.Kind begunBy : Party.Kind.values()) {
                    for (Party.Kind side : Party.Kind.values()) {
                        assertThat(RequestRules.possible(Course.AGREEMENT, begunBy, status, side))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void onlyThePersonCanMakeTheAgreement() {
        for (Party.Kind begunBy : Party.Kind.values()) {
            for (Status status : Status.values()) {
                assertThat(RequestRules.possible(Course.AGREEMENT, begunBy, status, Party.Kind.ORGANISATION))
                        .doesNotContain(Action.AGREE);
            }
        }
    }

    @Test
    void everyOpenStatusCanBeLeftByBothSidesInTheEnd() {
        for (String combination : allowed.keySet()) {
            assertThat(allowed.get(combination).values()).as(combination).anyMatch(Status::isFinal);
        }
    }

    @Test
    void endingWhatTheOtherCountsOnTakesAReason() {
        List<Action> withReason = new ArrayList<>();
        for (Action action : Action.values()) {
            if (RequestRules.needsReason(Course.AGREEMENT, action)) {
                withReason.add(action);
            }
        }
        assertThat(withReason).containsExactly(Action.DECLINE, Action.CLOSE);
    }

    private static EnumSet<Action> actions(Map<Action, Status> expected) {
        return expected.isEmpty() ? EnumSet.noneOf(Action.class) : EnumSet.copyOf(expected.keySet());
    }

    private static Map<String, Map<Action, Status>> read() {
        Map<String, Map<Action, Status>> all = new HashMap<>();
        for (String line : ALLOWED) {
            String[] parts = line.split("\\s+");
            Map<Action, Status> actions = new HashMap<>();
            for (int i = 3; i < parts.length; i++) {
                String[] step = parts[i].split(":");
                actions.put(Action.valueOf(step[0]), Status.valueOf(step[1]));
            }
            all.put(parts[0] + " " + parts[1] + " " + parts[2], actions);
        }
        return all;
    }
}
