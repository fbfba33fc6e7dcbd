package org.immerse.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every key of every configuration stands, with a comment and its default, in the file an administrator edits. */
class ConfigurationTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path ETC = ROOT.resolve("distribution/assembly/src/main/karaf/assembly/etc");

    @Test
    void everyKeyIsDocumentedWithItsDefault() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<Path> descriptions = descriptions();
        assertThat(descriptions).isNotEmpty();
        for (Path description : descriptions) {
            Document xml =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(description.toFile());
            String pid = ((Element) xml.getElementsByTagName("Designate").item(0)).getAttribute("pid");
            Path file = ETC.resolve(pid + ".cfg");
            String text = Files.exists(file) ? Files.readString(file) : "";
            NodeList keys = xml.getElementsByTagName("AD");
            for (int i = 0; i < keys.getLength(); i++) {
                Element key = (Element) keys.item(i);
                if (!isDocumented(
                        text,
                        key.getAttribute("id"),
                        key.getAttribute("default").replace("\\,", ","))) {
                    wrong.add(pid + " " + key.getAttribute("id"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isDocumented(String text, String key, String value) {
        String said = value.isEmpty() ? "(empty|none|false)" : java.util.regex.Pattern.quote(value);
        return java.util.regex.Pattern.compile(
                        "# Default: " + said + "\\R#" + java.util.regex.Pattern.quote(key) + " =")
                .matcher(text)
                .find();
    }

    private static List<Path> descriptions() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("platform", "bundles")) {
            try (Stream<Path> modules = Files.list(ROOT.resolve(part))) {
                for (Path module : modules.toList()) {
                    Path folder = module.resolve("target/classes/OSGI-INF/metatype");
                    if (Files.isDirectory(folder)) {
                        try (Stream<Path> files = Files.list(folder)) {
                            files.filter(file -> file.toString().endsWith(".xml"))
                                    .forEach(found::add);
                        }
                    }
                }
            }
        }
        return found;
    }
}
