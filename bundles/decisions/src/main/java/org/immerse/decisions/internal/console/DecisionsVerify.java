package org.immerse.decisions.internal.console;

import java.util.Objects;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.immerse.api.decision.ChainReport;
import org.immerse.api.decision.DecisionLog;
import org.jspecify.annotations.Nullable;

/** Looks at the whole decision log; fails where it was changed. */
@Service
@Command(scope = "immerse", name = "decisions-verify", description = "Checks the whole chain of the decision log")
public final class DecisionsVerify implements Action {
    @Reference
    @Nullable
    DecisionLog log;

    @Override
    public @Nullable Object execute() {
        ChainReport report = Objects.requireNonNull(log).verify();
        if (report.brokenAt().isPresent()) {
            throw new IllegalStateException("The decision log was changed from outside, at entry "
                    + report.brokenAt().getAsLong());
        }
        System.out.println(
                report.last() == 0
                        ? "The decision log is empty."
                        : "The decision log is intact, from entry " + report.first() + " to entry " + report.last()
                                + ". Last hash: " + report.hash());
        return null;
    }
}
