package org.immerse.testing.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of the test run's own, in a temporary folder, on loopback only. It never runs as root: a run as root
 * drops to the user {@code postgres} or {@code nobody}. It ends with the JVM.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String USER = "immerse";

    private static @Nullable PostgresServer shared;

    private final Path folder;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresServer(PostgresPrograms programs) throws IOException {
        this.programs = programs;
        this.folder = programs.newFolder();
        this.port = freePort();
        Path data = folder.resolve("data");
        programs.run(LIMIT, "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off";
        programs.run(LIMIT, "pg_ctl", "-D", data, "-l", folder.resolve("log"), "-o", options, "-w", "start");
    }

    /** The one server of this JVM; skips the test where PostgreSQL is not installed. */
    public static synchronized PostgresServer shared() {
        if (shared == null) {
            Optional<PostgresPrograms> programs = PostgresPrograms.find();
            Assumptions.assumeTrue(
                    programs.isPresent(),
                    "PostgreSQL is not installed here (no initdb in /usr/lib/postgresql/*/bin or on the PATH)");
            shared = start(programs.orElseThrow());
        }
        return shared;
    }

    private static PostgresServer start(PostgresPrograms programs) {
        try {
            PostgresServer server = new PostgresServer(programs);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL is installed and does not start", e);
        }
    }

    /** A new, empty database. */
    public DataSource newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database can be made", e);
        }
        return dataSource(name);
    }

    /** The JDBC address of a database; sign in as {@code immerse} without a password. */
    public String url(String database) {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s", port, database);
    }

    private PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(USER);
        return source;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stops the server and removes its folder. */
    @Override
    public void close() {
        try {
            programs.run(LIMIT, "pg_ctl", "-D", folder.resolve("data"), "-m", "immediate", "stop");
            programs.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
