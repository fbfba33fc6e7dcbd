package org.immerse.kernel.internal.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.immerse.api.module.ModuleStatus;
import org.immerse.api.module.Modules;

/** Completes ids of modules. */
@Service
@SuppressWarnings("NullAway.Init") // the shell fills the fields
public final class ModuleIdCompleter implements Completer {
    @Reference
    Modules modules;

    @Override
    public int complete(Session session, CommandLine commandLine, List<String> candidates) {
        StringsCompleter ids = new StringsCompleter(
                modules.all().stream().map(ModuleStatus::id).toList());
        return ids.complete(session, commandLine, candidates);
    }
}
