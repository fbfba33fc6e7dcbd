package org.immerse.persistence.internal.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceXmlTest {
    @TempDir
    Path folder;

    @Test
    void readsNameClassesAndProperties() throws IOException {
        UnitDescriptor unit = read("""
                <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                  <persistence-unit name="jobs-spain" transaction-type="RESOURCE_LOCAL">
                    <class>org.example.One</class>
                    <class> org.example.Two </class>
                    <properties><property name="eclipselink.weaving" value="true"/></properties>
                  </persistence-unit>
                </persistence>
                """);

        assertThat(unit)
                .isEqualTo(new UnitDescriptor(
                        "jobs-spain",
                        List.of("org.example.One", "org.example.Two"),
                        Map.of("eclipselink.weaving", "true")));
        assertThat(unit.historyTable()).isEqualTo("jobs_spain_schema_history");
    }

    @Test
    void refusesAFileWithoutAUnitAndOneWithTwo() {
        assertThatThrownBy(() -> read("<persistence/>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("names no");
        assertThatThrownBy(() ->
                        read("<persistence><persistence-unit name='a'/><persistence-unit name='b'/></persistence>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("more than one");
    }

    @Test
    void readsNoOtherFileThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

        assertThatThrownBy(
                        () -> read(
                                "<!DOCTYPE p [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>"
                                        + "<persistence><persistence-unit name='a'><class>&e;</class></persistence-unit></persistence>"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void saysThatAFileIsBroken() {
        assertThatThrownBy(() -> read("<persistence>"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read");
    }

    private UnitDescriptor read(String xml) throws IOException {
        return PersistenceXml.read(Files.writeString(folder.resolve("persistence.xml"), xml)
                .toUri()
                .toURL());
    }
}
