package org.immerse.journeys;

import java.sql.SQLException;
import java.util.Map;
import org.immerse.testing.database.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The newcomer's journey on a site that keeps its data in PostgreSQL, by configuration alone. */
@ExtendWith(SharedSite.class)
class PostgresJourneyIT extends NewcomerJourney {
    private static RunningSite onPostgres;

    PostgresJourneyIT(Browsing browsing) {
        super(onPostgres, browsing);
    }

    @BeforeAll
    static void start() throws SQLException {
        String url;
        try (var connection = PostgresServer.shared().newDatabase().getConnection()) {
            url = connection.getMetaData().getURL();
        }
        onPostgres = RunningSite.start(
                "spain",
                "postgres",
                Map.of("org.immerse.persistence.cfg", "url = " + url + "\nuser = immerse\npassword =\n"));
    }

    @AfterAll
    static void stop() {
        if (onPostgres != null) {
            onPostgres.close();
        }
    }

    @Test
    void fromReadingWithoutAnAccountToFollowingAnApplication() {
        walk("es", "ltr", "cocinera");
    }
}
