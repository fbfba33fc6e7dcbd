package org.immerse.safeguarding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immerse.api.safeguarding.Clearance;
import org.immerse.api.safeguarding.ClearanceKind;
import org.immerse.api.safeguarding.Safeguarding;
import org.immerse.api.security.Accounts;
import org.immerse.api.security.User;
import org.immerse.api.text.Messages;
import org.immerse.api.text.Text;
import org.immerse.safeguarding.internal.domain.Todo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a member of staff may see of the clearances, with what is to be done. */
@Component(service = Desk.class)
public final class Desk {
    private final Safeguarding safeguarding;
    private final ClearanceKinds kinds;
    private final Accounts accounts;
    private final Messages messages;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference Safeguarding safeguarding,
            @Reference ClearanceKinds kinds,
            @Reference Accounts accounts,
            @Reference Messages messages,
            @Reference Clock clock) {
        this.safeguarding = safeguarding;
        this.kinds = kinds;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A clearance with its kind.
     *
     * @param title what staff call the subject
     * @param today where the kind counts its days
     * @param todo what is next
     */
    public record Item(ClearanceKind kind, Clearance clearance, Text title, LocalDate today, Optional<Todo> todo) {}

    /** Everything this account may handle: what is due first, then the rest. */
    public List<Item> all(User staff) {
        return kinds.all().stream()
                .flatMap(kind -> safeguarding.all(kind.id()).stream()
                        .filter(clearance -> kind.mayHandle(staff, clearance.subject()))
                        .map(clearance -> item(kind, clearance)))
                .sorted(Comparator.comparing((Item item) -> item.todo().isEmpty())
                        .thenComparing(Desk::due)
                        .thenComparing(item -> item.todo().map(Todo::ordinal).orElse(0)))
                .toList();
    }

    private static LocalDate due(Item item) {
        return item.todo().flatMap(todo -> todo.due(item.clearance())).orElse(LocalDate.MAX);
    }

    /** One, where this account may handle it and it was registered. */
    public Optional<Item> find(User staff, String kind, String subject) {
        return kinds.find(kind)
                .filter(known -> known.mayHandle(staff, subject))
                .map(known -> item(known, safeguarding.of(kind, subject)))
                .filter(item -> !item.clearance().steps().isEmpty());
    }

    private Item item(ClearanceKind kind, Clearance clearance) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), kind.zone());
        Text title = kind.title(clearance.subject()).orElse(Text.of("safeguarding.gone"));
        return new Item(kind, clearance, title, today, Todo.of(clearance, today));
    }

    /** What the holder of an account is called; words where nobody is known by it any more. */
    public Text name(String account) {
        if (account.equals(Accounts.SYSTEM.id())) {
            return Text.of("safeguarding.by-itself");
        }
        return accounts.find(account)
                .map(user -> Text.verbatim(user.displayName()))
                .orElse(Text.of("safeguarding.nobody"));
    }

    /** Changes clearances. */
    public Safeguarding safeguarding() {
        return safeguarding;
    }

    /** Puts texts into words. */
    public Messages messages() {
        return messages;
    }
}
