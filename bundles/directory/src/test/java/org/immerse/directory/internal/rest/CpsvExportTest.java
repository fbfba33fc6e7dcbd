package org.immerse.directory.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.assertj.core.api.Assumptions;
import org.immerse.api.directory.PublicService;
import org.immerse.api.security.Accounts;
import org.immerse.directory.internal.DemoSet;
import org.immerse.directory.internal.TestDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CpsvExportTest {
    private static final Path SHAPES = Path.of("../../../shared/data/cpsv-ap/cpsv-ap-SHACL.ttl");
    private static final TestDirectory SITE = new TestDirectory();
    private static final CpsvExport EXPORT = new CpsvExport(SITE.directory, SITE.concepts, TestDirectory.SITE);

    @BeforeAll
    static void publish() {
        SITE.entries.publishAll(Accounts.SYSTEM, DemoSet.read((id, flaw) -> {}));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Model read(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), "urn:none", lang);
        return model;
    }

    private static List<String> violations(Model model) {
        Assumptions.assumeThat(Files.exists(SHAPES))
                .as("%s is not there, so nothing is compared with CPSV-AP", SHAPES)
                .isTrue();
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.toUri().toString()));
        return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
                .limit(10)
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                .toList();
    }

    @Test
    void theDemoSetBreaksNoShapeOfCpsvAp() {
        assertThat(violations(read(EXPORT.statements().turtle(), Lang.TURTLE))).isEmpty();
    }

    @Test
    void theShapesCanSayNo() {
        assertThat(violations(read("<urn:x> a <http://purl.org/vocab/cpsv#PublicService> .", Lang.TURTLE)))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void jsonLdSaysTheSameAsTurtle() {
        Model turtle = read(EXPORT.statements().turtle(), Lang.TURTLE);
        Model json = read(EXPORT.statements().jsonLd(), Lang.JSONLD);
        assertThat(json.isIsomorphicWith(turtle)).isTrue();
        assertThat(turtle.size()).isGreaterThan(5000);
    }

    @Test
    void nothingSaysWhereAConfidentialServiceIsOrWhoLooksAfterAnEntry() {
        PublicService secret = SITE.directory.services().stream()
                .filter(PublicService::confidential)
                .findFirst()
                .orElseThrow();
        assertThat(EXPORT.statements().turtle())
                .doesNotContain(secret.at().getFirst().place())
                .doesNotContain("immerse:account");
    }
}
