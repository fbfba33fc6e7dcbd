package org.immerse.safeguarding.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.immerse.api.safeguarding.ChecklistItem;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.Clearance.Seen;
import org.immerse.api.safeguarding.Clearance.State;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChecklistItem IDENTITY = ChecklistItem.document("identity", 0);
    private static final ChecklistItem RECORD = ChecklistItem.document("record", 6);

    private static Standing draft() {
        return Standing.draft("c", "test.place", "home", "host", Instant.EPOCH);
    }

    private static Seen seen(Optional<LocalDate> until) {
        return new Seen("staff", TODAY.minusDays(10), until);
    }

    @Property
    void countsUntilTheEarliestEndAndNoDayLonger(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -400, max = 400) Integer> ends,
            @ForAll @IntRange(min = -400, max = 400) int approval,
            @ForAll @IntRange(min = -500, max = 500) int looked) {
        Standing standing = draft();
        List<ChecklistItem> checklist = new java.util.ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            checklist.add(ChecklistItem.document("item" + i, 12));
            standing = standing.with("item" + i, seen(Optional.of(TODAY.plusDays(ends.get(i)))));
        }
        int earliest = Math.min(approval, ends.stream().min(Integer::compare).orElseThrow());
        Clearance told = standing.approved(TODAY.plusDays(approval)).tell(TODAY.plusDays(looked), checklist, List.of());

        assertThat(told.isApproved()).isEqualTo(looked <= earliest);
        assertThat(told.approvedUntil())
                .isEqualTo(looked <= earliest ? Optional.of(TODAY.plusDays(earliest)) : Optional.empty());
        assertThat(told.lapsed())
                .isEqualTo(looked <= earliest ? Optional.empty() : Optional.of(TODAY.plusDays(earliest)));
        assertThat(told.state()).isEqualTo(looked <= earliest ? State.APPROVED : State.DOCUMENTS_ASKED);
    }

    @Test
    void anItemForGoodEndsNothing() {
        Standing approved = draft().with("identity", seen(Optional.empty())).approved(TODAY.plusMonths(12));
        assertThat(approved.tell(TODAY, List.of(IDENTITY), List.of()).approvedUntil())
                .contains(TODAY.plusMonths(12));
    }

    @Test
    void anItemThatNobodySawEndsAnApproval() {
        Standing approved = draft().with("identity", seen(Optional.empty())).approved(TODAY.plusMonths(12));
        Clearance told = approved.tell(TODAY, List.of(IDENTITY, RECORD), List.of());
        assertThat(told.isApproved()).isFalse();
        assertThat(told.missing(TODAY)).containsExactly(RECORD);
    }

    @Test
    void anItemRenewedInTimeCarriesTheApprovalOn() {
        Standing approved =
                draft().with("record", seen(Optional.of(TODAY.plusDays(3)))).approved(TODAY.plusMonths(12));
        Standing renewed = approved.with("record", new Seen("staff", TODAY, Optional.of(TODAY.plusMonths(6))));
        assertThat(renewed.tell(TODAY.plusDays(4), List.of(RECORD), List.of()).approvedUntil())
                .contains(TODAY.plusMonths(6));
    }
}
