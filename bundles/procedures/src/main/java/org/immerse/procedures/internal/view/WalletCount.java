package org.immerse.procedures.internal.view;

import java.time.LocalDate;
import java.util.Set;
import org.immerse.api.security.User;
import org.immerse.api.ui.MenuCount;
import org.immerse.procedures.internal.ProcedureBook;
import org.immerse.procedures.internal.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many papers expire soon or did lately, beside the entry in the menu. */
@Component
public final class WalletCount implements MenuCount {
    /** Months before the last day. */
    static final int SOON_MONTHS = 3;

    private final Progress progress;
    private final ProcedureBook book;

    /** Counts these. */
    @Activate
    public WalletCount(@Reference Progress progress, @Reference ProcedureBook book) {
        this.progress = progress;
        this.book = book;
    }

    @Override
    public String route() {
        return WalletView.ROUTE;
    }

    @Override
    public int waiting(User user) {
        LocalDate today = book.today();
        return (int) progress.papers(user.id()).stream()
                .flatMap(paper -> paper.last().stream())
                .filter(last -> last.isBefore(today.plusMonths(SOON_MONTHS)) && last.isAfter(today.minusMonths(1)))
                .count();
    }

    @Override
    public String words() {
        return "procedures.wallet.count";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Progress.CHANGED);
    }
}
