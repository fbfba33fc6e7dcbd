package org.immerse.knowledge.base.internal.esco;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A folder or a zip with files of the ESCO download. Nothing is unpacked to disk, so names in a zip lead nowhere; files that
 * are not of the download are not opened.
 */
abstract sealed class EscoSource implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;

    /** The sources in a path: a zip is one; a folder is one, and each zip right in it another. */
    static List<Path> find(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        try (var inside = Files.list(path)) {
            inside.filter(file -> file.toString().endsWith(".zip")).sorted().forEach(found::add);
        }
        found.addFirst(path);
        return found;
    }

    /** Opens a folder or a zip. */
    static EscoSource open(Path path) throws IOException {
        return Files.isDirectory(path) ? new Folder(path) : new Zip(new ZipFile(path.toFile()));
    }

    /** The files of the download in it, by language, then in the order of reading. */
    abstract List<EscoFile> files() throws IOException;

    /** Opens one of them. */
    abstract InputStream open(EscoFile file) throws IOException;

    @Override
    public void close() throws IOException {}

    /** Files in a folder. */
    private static final class Folder extends EscoSource {
        private final Path folder;

        Folder(Path folder) {
            this.folder = folder;
        }

        @Override
        List<EscoFile> files() throws IOException {
            List<EscoFile> files = new ArrayList<>();
            try (var inside = Files.list(folder)) {
                for (Path file : inside.sorted().toList()) {
                    EscoFile.of(String.valueOf(file.getFileName()), Files.size(file))
                            .ifPresent(files::add);
                }
            }
            return files;
        }

        @Override
        InputStream open(EscoFile file) throws IOException {
            return Files.newInputStream(folder.resolve(file.name()));
        }
    }

    /** Entries of a zip. */
    private static final class Zip extends EscoSource {
        private final ZipFile zip;

        Zip(ZipFile zip) {
            this.zip = zip;
        }

        @Override
        List<EscoFile> files() throws IOException {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("more than " + MOST_ENTRIES + " entries in " + zip.getName());
            }
            List<EscoFile> files = new ArrayList<>();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                EscoFile.of(entry.getName(), entry.getSize()).ifPresent(files::add);
            }
            return files;
        }

        @Override
        InputStream open(EscoFile file) throws IOException {
            ZipEntry entry = zip.getEntry(file.name());
            InputStream in = entry == null ? null : zip.getInputStream(entry);
            if (in == null) {
                throw new IOException("no entry " + file.name());
            }
            return in;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
