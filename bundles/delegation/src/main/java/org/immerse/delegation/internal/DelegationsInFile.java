package org.immerse.delegation.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.immerse.api.delegation.Act;
import org.immerse.api.delegation.Delegation;
import org.immerse.api.delegation.Delegations;
import org.immerse.api.people.FilePart;
import org.immerse.api.security.Accounts;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people in 'my file' who may act for them, and what they did. */
@Component
public final class DelegationsInFile implements FilePart {
    private static final int MOST = 100;

    private final Delegations delegations;
    private final Accounts accounts;

    /** Tells of these delegations. */
    @Activate
    public DelegationsInFile(@Reference Delegations delegations, @Reference Accounts accounts) {
        this.delegations = delegations;
        this.accounts = accounts;
    }

    @Override
    public String module() {
        return DelegationModule.ID;
    }

    @Override
    public List<Line> lines(String person) {
        List<Line> lines = new ArrayList<>();
        delegations.acts(person).stream().limit(MOST).map(this::line).forEach(lines::add);
        delegations.of(person).forEach(delegation -> {
            lines.add(granted(delegation));
            delegation.ended().ifPresent(end -> lines.add(ended(delegation, end)));
        });
        lines.sort(Comparator.comparing((Line line) -> line.when()).reversed());
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    private Line line(Act act) {
        return line(act.when(), Text.of("delegation.file.acted", name(act.actor()), act.what()));
    }

    private Line granted(Delegation delegation) {
        Text title =
                Text.of("delegation.file.granted", name(delegation.actor()), delegation.from(), delegation.until());
        List<Text> purposes = delegation.purposes().stream()
                .map(purpose -> Text.of("delegation.file.may", Text.of(purpose + ".delegation")))
                .toList();
        return new Line(delegation.granted(), "key", title, purposes);
    }

    private Line ended(Delegation delegation, Delegation.End end) {
        List<Text> why = end.reason().isEmpty() ? List.of() : List.of(Text.of("delegation.file.reason", end.reason()));
        return new Line(end.when(), "lock", Text.of("delegation.file.ended", name(delegation.actor())), why);
    }

    private static Line line(Instant when, Text title) {
        return new Line(when, "users", title, List.of());
    }

    private Object name(String account) {
        return accounts.find(account)
                .<Object>map(user -> user.displayName())
                .orElseGet(() -> Text.of("delegation.somebody"));
    }
}
