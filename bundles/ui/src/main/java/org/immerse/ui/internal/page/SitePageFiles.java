package org.immerse.ui.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immerse.api.module.Site;
import org.immerse.api.page.PageFiles;
import org.immerse.api.page.PageText;
import org.immerse.api.text.ProblemException;
import org.immerse.api.text.Text;
import org.immerse.ui.internal.page.PageFile.UnreadablePageException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes the files of the site's folder {@code pages}, one writer at a time. */
@Component
public final class SitePageFiles implements PageFiles {
    private static final Comparator<PageText> IN_ORDER = Comparator.comparingInt(PageText::order)
            .thenComparing(PageText::name)
            .thenComparing(PageText::language);

    private final Site site;

    private record OnDisk(Path path, String content, Optional<PageFile> page) {
        Optional<PageText> text() {
            return page.map(PageFile::text);
        }

        List<String> head() {
            return page.map(found -> PageFile.headLines(content)).orElse(List.of());
        }
    }

    /** The files of this site. */
    @Activate
    public SitePageFiles(@Reference Site site) {
        this.site = site;
    }

    @Override
    public List<PageText> all() {
        return paths().stream()
                .flatMap(path -> read(path).text().stream())
                .sorted(IN_ORDER)
                .toList();
    }

    @Override
    public boolean isName(String name) {
        return PageFile.isName(name);
    }

    @Override
    public Map<String, String> marks(String name) {
        Map<String, String> marks = new TreeMap<>();
        files(name).forEach((language, file) -> marks.put(language, mark(file.content())));
        return marks;
    }

    @Override
    public synchronized void replace(String name, List<PageText> texts, Map<String, String> marks) {
        Map<String, PageText> wanted = new TreeMap<>();
        texts.forEach(text -> wanted.put(text.language(), checked(name, text)));
        Map<String, OnDisk> present = files(name);
        Set<String> languages = new TreeSet<>(present.keySet());
        languages.addAll(wanted.keySet());
        languages.removeIf(language -> isSo(present.get(language), wanted.get(language)));
        languages.forEach(language -> require(
                mayChange(present.get(language), marks.getOrDefault(language, "")),
                ProblemException.Kind.CONFLICT,
                "ui.page-files.conflict"));
        for (String language : languages) {
            change(Optional.ofNullable(present.get(language)), Optional.ofNullable(wanted.get(language)));
        }
    }

    @Override
    public String html(String markdown) {
        return Markdown.toHtml(markdown);
    }

    private static PageText checked(String name, PageText text) {
        boolean fits = text.name().equals(name)
                && PageFile.isName(name)
                && PageFile.isPage(fileName(text))
                && isLine(text.title())
                && isLine(text.summary());
        require(fits, ProblemException.Kind.INVALID, "ui.page-files.invalid");
        return text;
    }

    private static boolean isLine(String words) {
        return !words.isBlank() && words.lines().count() == 1 && !words.strip().equals("---");
    }

    /** Whether nothing is to do: it says what is wanted, or nobody wants a text where one cannot be read. */
    private static boolean isSo(@Nullable OnDisk present, @Nullable PageText wanted) {
        return present != null
                && (wanted == null ? present.page().isEmpty() : present.text().equals(Optional.of(wanted)));
    }

    private static boolean mayChange(@Nullable OnDisk present, String mark) {
        return present == null
                ? mark.isEmpty()
                : present.page().isPresent() && mark(present.content()).equals(mark);
    }

    private static void require(boolean fine, ProblemException.Kind kind, String key) {
        if (!fine) {
            throw new ProblemException(kind, Text.of(key));
        }
    }

    private void change(Optional<OnDisk> present, Optional<PageText> wanted) {
        try {
            if (wanted.isPresent()) {
                write(
                        wanted.get(),
                        PageHead.write(
                                wanted.get(),
                                present.flatMap(OnDisk::text),
                                present.map(OnDisk::head).orElse(List.of())));
            } else if (present.isPresent()) {
                Files.deleteIfExists(present.get().path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, also where the power goes in between. */
    private void write(PageText text, String content) throws IOException {
        Path file = Files.createDirectories(folder()).resolve(fileName(text));
        Path next = file.resolveSibling("." + fileName(text) + ".new");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fileName(PageText text) {
        return text.name() + "." + text.language() + ".md";
    }

    private Path folder() {
        return site.folder().resolve("pages");
    }

    /** The files of a page by language; found in the folder, so that no name leads out of it. */
    private Map<String, OnDisk> files(String name) {
        Map<String, OnDisk> files = new TreeMap<>();
        for (Path path : paths()) {
            String file = String.valueOf(path.getFileName());
            if (file.startsWith(name + ".")) {
                files.put(file.substring(name.length() + 1, file.length() - ".md".length()), read(path));
            }
        }
        return files;
    }

    private List<Path> paths() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder())) {
            return found.filter(path -> PageFile.isPage(String.valueOf(path.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OnDisk read(Path path) {
        try {
            String content = Files.readString(path);
            return new OnDisk(path, content, page(String.valueOf(path.getFileName()), content));
        } catch (IOException e) {
            return new OnDisk(path, "", Optional.empty());
        }
    }

    private static Optional<PageFile> page(String fileName, String content) {
        try {
            return Optional.of(PageFile.parse(fileName, content));
        } catch (UnreadablePageException e) {
            return Optional.empty();
        }
    }

    private static String mark(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
