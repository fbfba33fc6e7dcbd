package org.immerse.security.internal.account;

import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether anybody can administer the site. */
@Component
public final class AdministratorCheck implements ModuleCheck {
    private final DatabaseAccounts accounts;

    @Activate
    public AdministratorCheck(@Reference DatabaseAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String id() {
        return "security.administrator";
    }

    @Override
    public Text title() {
        return Text.of("security.check.administrator.title");
    }

    @Override
    public Result check() {
        return accounts.hasAdministrator()
                ? Result.good(Text.of("security.check.administrator.good"))
                : new Result(
                        Level.WARNING,
                        Text.of("security.check.administrator.none"),
                        Text.of("security.check.administrator.advice"));
    }
}
