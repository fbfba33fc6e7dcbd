package org.immerse.itests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the whole code base that no compiler checks. */
class ArchitectureTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static JavaClasses all;

    @BeforeAll
    static void readEverything() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String part : List.of("platform", "bundles")) {
            try (Stream<Path> modules = Files.list(ROOT.resolve(part))) {
                modules.map(module -> module.resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .forEach(folders::add);
            }
        }
        all = new ClassFileImporter().importPaths(folders);
        assertThat(all.size()).isGreaterThan(100);
    }

    @Test
    void everythingButTheContractsAndTheTestKitIsInternal() {
        classes()
                .that()
                .resideInAPackage("org.immerse..")
                .and()
                .resideOutsideOfPackages("org.immerse.api..", "org.immerse.testing..")
                .should()
                .resideInAPackage("..internal..")
                .check(all);
    }

    @Test
    void contractsNeedTheJdkOnly() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("org.immerse.api..")
                .and()
                .resideOutsideOfPackage("org.immerse.api.ui..")
                .should()
                .dependOnClassesThat(foreignTo("org.immerse.api", "java.", "jakarta.persistence"));
        rule.check(all);
    }

    @Test
    void onlyTheUserInterfaceMentionsVaadin() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.immerse.kernel..",
                        "org.immerse.persistence..",
                        "org.immerse.security..",
                        "org.immerse.rest..",
                        "org.immerse.matching..",
                        "org.immerse.allocation..",
                        "org.immerse.knowledge..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(all);
    }

    @Test
    void modulesDoNotReachIntoEachOther() {
        for (String module : List.of(
                "kernel",
                "persistence",
                "security",
                "rest",
                "knowledge",
                "matching",
                "allocation",
                "decisions",
                "people",
                "requests",
                "ui",
                "jobs",
                "delegation",
                "plans",
                "appointments",
                "safeguarding",
                "worklist",
                "eligibility",
                "procedures",
                "accommodation.italy",
                "freshness",
                "directory",
                "experts",
                "referrals",
                "feedback",
                "volunteering",
                "page.editor",
                "mail",
                "services.cyprus")) {
            noClasses()
                    .that()
                    .resideInAPackage("org.immerse..")
                    .and()
                    .resideOutsideOfPackages("org.immerse." + module + "..", "org.immerse.testing..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.immerse." + module + "..internal..")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (String part : List.of("platform", "bundles")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")
                                && path.toString().contains("/src/main/"))
                        .toList()) {
                    try (Stream<String> lines = Files.lines(file)) {
                        if (lines.count() > 400) {
                            tooLong.add(ROOT.relativize(file).toString());
                        }
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static DescribedPredicate<JavaClass> foreignTo(String... prefixes) {
        return DescribedPredicate.describe("come from elsewhere", type -> {
            String name = type.getBaseComponentType().getName();
            boolean known = type.getBaseComponentType().isPrimitive()
                    || Stream.of(prefixes).anyMatch(name::startsWith)
                    || name.startsWith("org.jspecify")
                    || name.startsWith("org.osgi.annotation");
            return !known;
        });
    }
}
