package org.immerse.testing.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.immerse.persistence.internal.unit.MigrationScripts;
import org.immerse.persistence.internal.unit.PersistenceXml;
import org.immerse.persistence.internal.unit.UnitDescriptor;

/** The unit of a module as it lies on the class path, in a folder or in a jar. */
record ClassPathUnit(UnitDescriptor descriptor, URL root) {

    /** Finds the unit of this name among all on the class path. */
    static ClassPathUnit find(String name, ClassLoader loader) {
        try {
            List<String> others = new ArrayList<>();
            for (URL file : Collections.list(loader.getResources(PersistenceXml.PATH))) {
                UnitDescriptor descriptor = PersistenceXml.read(file);
                if (descriptor.name().equals(name)) {
                    return new ClassPathUnit(descriptor, rootOf(file));
                }
                others.add(descriptor.name());
            }
            throw new IllegalArgumentException("no unit " + name + " on the class path, only " + others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL rootOf(URL file) throws IOException {
        String address = file.toString();
        return URI.create(address.substring(0, address.length() - PersistenceXml.PATH.length()))
                .toURL();
    }

    /** The scripts for every database, and those for one kind. */
    MigrationScripts scripts(String kindFolder) {
        List<URL> scripts = new ArrayList<>(sqlIn(MigrationScripts.FOLDER));
        scripts.addAll(sqlIn(MigrationScripts.FOLDER + "/" + kindFolder));
        return new MigrationScripts(scripts);
    }

    private List<URL> sqlIn(String folder) {
        try {
            if (root.getProtocol().equals("jar")) {
                String jar = root.toString().substring(0, root.toString().indexOf('!'));
                try (FileSystem zip = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
                    return sqlFiles(zip.getPath(folder));
                }
            }
            return sqlFiles(Path.of(URI.create(root.toString())).resolve(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<URL> sqlFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<URL> found = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.sql")) {
            for (Path file : files) {
                found.add(file.toUri().toURL());
            }
        }
        return found;
    }
}
