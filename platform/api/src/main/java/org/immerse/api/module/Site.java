package org.immerse.api.module;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ProviderType;

/** This deployment. The answers follow the site's configuration ({@code etc/org.immerse.site.cfg}) as it changes. */
@ProviderType
public interface Site {
    /** The site's id: the name of its template, such as {@code spain}. */
    String id();

    /** What people call it, such as 'IMMERSE Valencia'. */
    String name();

    /** Where its public address starts, without a slash at the end. */
    String address();

    /** ISO 3166-1 alpha-2 code of its country. */
    String country();

    /** The zone of its country, by which its days begin and end. */
    default ZoneId zone() {
        return switch (country()) {
            case "ES" -> ZoneId.of("Europe/Madrid");
            case "IT" -> ZoneId.of("Europe/Rome");
            case "GR" -> ZoneId.of("Europe/Athens");
            case "CY" -> ZoneId.of("Asia/Nicosia");
            case "FR" -> ZoneId.of("Europe/Paris");
            default -> ZoneId.systemDefault();
        };
    }

    /** The languages it offers, the default first. */
    List<Locale> languages();

    /** The folder with all its data: {@code data etc logs backup pages branding demo}. */
    Path folder();
}
