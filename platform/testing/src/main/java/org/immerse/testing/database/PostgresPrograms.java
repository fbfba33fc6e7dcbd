package org.immerse.testing.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs of an installed PostgreSQL, run as a user without rights. */
final class PostgresPrograms {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final List<String> UNPRIVILEGED = List.of("postgres", "nobody");

    private final Path bin;
    private final List<String> asUser;

    private PostgresPrograms(Path bin, List<String> asUser) {
        this.bin = bin;
        this.asUser = asUser;
    }

    /** The newest that is installed. */
    static Optional<PostgresPrograms> find() {
        return Stream.concat(debianFolders(), pathFolders())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst()
                .map(folder -> new PostgresPrograms(folder, dropRights()));
    }

    private static Stream<Path> debianFolders() {
        File[] versions = DEBIAN.toFile().listFiles();
        return Stream.of(versions == null ? new File[0] : versions)
                .sorted(Comparator.reverseOrder())
                .map(version -> version.toPath().resolve("bin"));
    }

    private static Stream<Path> pathFolders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(part -> !part.isBlank())
                .map(Path::of);
    }

    private static List<String> dropRights() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        return UNPRIVILEGED.stream()
                .filter(PostgresPrograms::exists)
                .findFirst()
                .map(user -> List.of("setpriv", "--reuid=" + user, "--regid=" + groupOf(user), "--clear-groups"))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL refuses root, and there is no other user"));
    }

    private static boolean exists(String user) {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String groupOf(String user) {
        return user.equals("nobody") ? "nogroup" : user;
    }

    /** A new folder that belongs to the user the programs run as. */
    Path newFolder() throws IOException {
        Path folder = Files.createTempDirectory("immerse-postgresql-");
        if (!asUser.isEmpty()) {
            String user = asUser.get(1).substring("--reuid=".length());
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user));
        }
        return folder;
    }

    /** Runs one program and waits for its end. */
    void run(Duration limit, String program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(asUser);
        command.add(bin.resolve(program).toString());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path log = Files.createTempFile("immerse-" + program, ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroy();
                throw new IOException(program + " takes longer than " + limit);
            }
            if (process.exitValue() != 0) {
                throw new IOException(program + " failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** Removes a folder with all that is in it. */
    void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
