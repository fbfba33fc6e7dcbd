package org.immerse.knowledge.base.internal.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;

/** A body that is kept in a file until it was read. */
final class Upload {
    private static final int MEGABYTE = 1 << 20;
    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    /** Takes a zip of at most this size. */
    static Upload zip(InputStream body, int mostMegabytes) throws IOException {
        Path file = Files.createTempFile("immerse-import-", ".zip");
        try {
            copy(body, file, mostMegabytes);
            checkZip(file);
            return new Upload(file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void copy(InputStream body, Path file, int mostMegabytes) throws IOException {
        long left = (long) mostMegabytes * MEGABYTE;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                left -= count;
                if (left < 0) {
                    throw new ProblemException(
                            ProblemException.Kind.TOO_LARGE, Text.of("knowledge-base.import.large", mostMegabytes));
                }
                out.write(buffer, 0, count);
            }
        }
    }

    private static void checkZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (in.read() != 'P' || in.read() != 'K') {
                throw new ProblemException(ProblemException.Kind.INVALID, Text.of("knowledge-base.import.no-zip"));
            }
        }
    }

    Path file() {
        return file;
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
