package org.immerse.mail.internal.view;

import java.util.Optional;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.mail.internal.MailSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entry in the menu: only where the site sends mail. */
@Component(service = MenuCount.class)
public final class MailEntry implements MenuCount {
    private final MailSettings settings;

    /** By these settings. */
    @Activate
    public MailEntry(@Reference MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public String route() {
        return MailView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        return 0;
    }

    @Override
    public boolean shows(Optional<User> user) {
        return settings.isOn();
    }

    @Override
    public String words() {
        return "mail.title";
    }

    @Override
    public Set<String> topics() {
        return Set.of();
    }
}
