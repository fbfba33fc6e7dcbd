package org.immerse.ui.internal.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.Role;
import org.immerse.api.security.User;
import org.junit.jupiter.api.Test;

class ViewAccessTest {
    private static final Optional<User> NOBODY = Optional.empty();

    @Test
    void opensAViewWithoutRolesToEverybody() {
        assertThat(ViewAccess.allows(Set.of(), NOBODY)).isTrue();
    }

    @Test
    void opensAViewForAnyAccountOnlyToThoseWhoSignedIn() {
        assertThat(ViewAccess.allows(Set.of("ANY"), NOBODY)).isFalse();
        assertThat(ViewAccess.allows(Set.of("ANY"), user(Role.EMPLOYER))).isTrue();
    }

    @Test
    void opensAViewWithRolesOnlyToThem() {
        assertThat(ViewAccess.allows(Set.of("ADMINISTRATOR"), user(Role.NEWCOMER)))
                .isFalse();
        assertThat(ViewAccess.allows(Set.of("ADMINISTRATOR", "CASEWORKER"), user(Role.CASEWORKER)))
                .isTrue();
    }

    @Test
    void opensNothingForAMistypedRole() {
        assertThat(ViewAccess.allows(Set.of("ADMIN"), user(Role.ADMINISTRATOR))).isFalse();
    }

    @Test
    void invitesStrangersToWhatIsForPeopleAndNotToWhatIsForStaff() {
        assertThat(ViewAccess.invites(Set.of("NEWCOMER"), NOBODY)).isTrue();
        assertThat(ViewAccess.invites(Set.of("ADMINISTRATOR"), NOBODY)).isFalse();
        assertThat(ViewAccess.invites(Set.of("NEWCOMER"), user(Role.EMPLOYER))).isFalse();
    }

    private static Optional<User> user(Role role) {
        return Optional.of(new User("1", "somebody", "Somebody", Set.of(role), Optional.empty()));
    }
}
