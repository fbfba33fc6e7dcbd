package org.immerse.api.module;

import java.util.function.Consumer;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Installs, starts, stops and removes modules in the running host. Nothing else is refreshed or restarted, and people's
 * data is never deleted. Calls block until done and run one after another; progress is told in texts for an administrator.
 */
@ProviderType
public interface ModuleInstaller {
    /** Installs and starts the module and what it requires. Does nothing where it runs already. */
    void install(String id, Consumer<Text> progress) throws ProblemException;

    /** Starts an installed module that was stopped. */
    void start(String id, Consumer<Text> progress) throws ProblemException;

    /** Stops a running module: its views, texts, knowledge and routes leave; it stays installed, also over a restart. */
    void stop(String id, Consumer<Text> progress) throws ProblemException;

    /** Uninstalls the module. Its tables stay. Refused while another installed module requires it. */
    void remove(String id, Consumer<Text> progress) throws ProblemException;
}
