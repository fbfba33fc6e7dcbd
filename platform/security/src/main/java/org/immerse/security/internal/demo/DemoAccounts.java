package org.immerse.security.internal.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.module.DemoLoader;
import org.immerse.api.security.Role;
import org.immerse.security.internal.account.DatabaseAccounts;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import tools.jackson.databind.json.JsonMapper;

/** Makes the organisations of {@code organisations.json} and the accounts of {@code accounts.json}; what is there stays. */
@Component
public final class DemoAccounts implements DemoLoader {
    private static final int ORDER = 10;

    private final DatabaseAccounts accounts;
    private final JsonMapper json = new JsonMapper();

    /** One element of {@code organisations.json}. */
    record DemoOrganisation(String id, String name) {}

    /** One element of {@code accounts.json}. The passwords of a demo set are known to all, so the rules do not apply. */
    record DemoAccount(
            @Nullable String id,
            String name,
            String password,
            String displayName,
            Set<Role> roles,
            @Nullable String organisation) {}

    @Activate
    public DemoAccounts(@Reference DatabaseAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load(Path demoFolder) {
        for (DemoOrganisation organisation : read(demoFolder.resolve("organisations.json"), DemoOrganisation[].class)) {
            accounts.organisationDemo(organisation.id(), organisation.name());
        }
        for (DemoAccount account : read(demoFolder.resolve("accounts.json"), DemoAccount[].class)) {
            if (accounts.findByName(account.name()).isEmpty()) {
                make(account);
            }
        }
    }

    private void make(DemoAccount account) {
        accounts.createDemo(
                Optional.ofNullable(account.id()),
                account.name(),
                account.password(),
                account.displayName(),
                account.roles(),
                Optional.ofNullable(account.organisation()));
    }

    private <T> List<T> read(Path file, Class<T[]> type) {
        return Files.exists(file) ? List.of(json.readValue(file.toFile(), type)) : List.of();
    }
}
