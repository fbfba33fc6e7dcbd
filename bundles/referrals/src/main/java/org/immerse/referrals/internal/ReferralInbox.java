package org.immerse.referrals.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.immerse.api.request.InboxItem;
import org.immerse.api.request.InboxSource;
import org.immerse.api.security.User;
import org.immerse.api.text.Text;
import org.immerse.referrals.internal.domain.Action;
import org.immerse.referrals.internal.domain.Side;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Referrals in the one inbox of all three sides. */
@Component
public final class ReferralInbox implements InboxSource {
    private final Referrals referrals;

    /** Of these referrals. */
    @Activate
    public ReferralInbox(@Reference Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public String module() {
        return ReferralsModule.ID;
    }

    @Override
    public List<InboxItem> items(User reader) {
        return referrals.of(reader).stream().map(ReferralInbox::item).toList();
    }

    private static InboxItem item(Seen seen) {
        String side = seen.side().name().toLowerCase(Locale.ROOT);
        String state = seen.state().name().toLowerCase(Locale.ROOT);
        Text title = seen.side() == Side.PERSON
                ? Text.of("referrals.line.person", seen.title(), seen.receiver())
                : Text.of("referrals.line.staff", seen.title(), seen.who());
        return new InboxItem(
                "referrals/item/" + seen.id(),
                title,
                Text.of("referrals.next." + side + "." + state, seen.receiver(), seen.until()),
                Text.of("referrals.state." + state),
                seen.possible().contains(Action.AGREE) || seen.possible().contains(Action.ACCEPT),
                seen.state().isFinal(),
                seen.changed());
    }

    @Override
    public Set<String> topics() {
        return Set.of(Referrals.CHANGED);
    }
}
