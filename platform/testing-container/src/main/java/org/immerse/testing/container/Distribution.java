package org.immerse.testing.container;

import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.immerse.testing.container.internal.Versions;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.LogLevelOption;

/**
 * The options that boot the shipped distribution in a test.
 *
 * <p>System properties: {@code distribution.file} the tar.gz, {@code distribution.work} a folder to unpack in,
 * {@code maven.repo.local} the local repository.
 */
public final class Distribution {
    /** Where the host of a test listens. */
    public static final int HTTP_PORT = 18181;

    private static final List<String> OPENS = List.of(
            "java.base/java.security",
            "java.base/java.net",
            "java.base/java.lang",
            "java.base/java.util",
            "java.naming/javax.naming.spi",
            "java.rmi/sun.rmi.transport.tcp",
            "java.base/java.io",
            "java.base/java.lang.reflect",
            "java.base/java.text",
            "java.base/java.time",
            "java.desktop/java.awt.font");

    private Distribution() {}

    /** The distribution as shipped, on ports of its own, and what else a test wants. */
    public static Option[] options(Option... more) {
        String karaf = karafVersion();
        List<Option> options = new ArrayList<>(List.of(
                karafDistributionConfiguration()
                        .frameworkUrl(new File(System.getProperty("distribution.file"))
                                .toURI()
                                .toString())
                        .name("immerse")
                        .karafVersion(karaf)
                        .unpackDirectory(new File(System.getProperty("distribution.work")))
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                logLevel(LogLevelOption.LogLevel.INFO),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.localRepository",
                        System.getProperty("maven.repo.local")),
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", String.valueOf(HTTP_PORT)),
                editConfigurationFilePut("etc/org.apache.karaf.shell.cfg", "sshPort", "18101")));
        virtualMachine(karaf).forEach(argument -> options.add(vmOption(argument)));
        options.addAll(List.of(more));
        return options.toArray(new Option[0]);
    }

    /** What Karaf's scripts pass: Pax Exam starts Java itself and passes none of it. Relative to the Karaf home. */
    private static List<String> virtualMachine(String karaf) {
        List<String> arguments = new ArrayList<>();
        if (Runtime.version().feature() >= 24) {
            arguments.addAll(List.of(
                    "-javaagent:lib/boot/karaf-jdk-agent-" + ownVersion() + ".jar",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
        }
        arguments.addAll(List.of(
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-" + karaf + ".jar",
                "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + karaf + ".jar"));
        OPENS.forEach(opened -> arguments.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        for (String protocol : List.of("file", "ftp", "http", "https", "jar")) {
            arguments.add("--add-exports=java.base/sun.net.www.protocol." + protocol + "=ALL-UNNAMED");
        }
        arguments.addAll(List.of(
                "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
                "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1", // the host lives a minute: code is not compiled for the long run
                "-classpath",
                "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*"));
        return arguments;
    }

    private static String karafVersion() {
        return version("karaf");
    }

    private static String ownVersion() {
        return version("self");
    }

    private static String version(String key) {
        try {
            return Versions.load().getProperty(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
