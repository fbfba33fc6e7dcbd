package org.immerse.persistence.internal.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the database answers, and which it is. */
@Component
public final class DatabaseCheck implements ModuleCheck {
    private static final int SECONDS = 1;

    private final Database database;

    @Activate
    public DatabaseCheck(@Reference Database database) {
        this.database = database;
    }

    @Override
    public String id() {
        return "persistence.database";
    }

    @Override
    public Text title() {
        return Text.of("persistence.check.database.title");
    }

    @Override
    public Result check() {
        try (Connection connection = database.dataSource().getConnection()) {
            if (!connection.isValid(SECONDS)) {
                return away(database.kind().name());
            }
            DatabaseMetaData found = connection.getMetaData();
            String name = found.getDatabaseProductName() + " " + found.getDatabaseProductVersion();
            return Result.good(Text.of("persistence.check.database.good", name));
        } catch (SQLException e) {
            return away(String.valueOf(e.getMessage()));
        }
    }

    private static Result away(String reason) {
        return new Result(
                Level.BAD,
                Text.of("persistence.check.database.away", reason),
                Text.of("persistence.check.database.advice"));
    }
}
