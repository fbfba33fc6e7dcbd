package org.immerse.api.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immerse.api.text.Localized;
import org.immerse.api.value.GeoPoint;

/**
 * An office or association that offers services: {@code cv:PublicOrganisation} or {@code org:Organization}, HSDS {@code organization}.
 * Immutable.
 *
 * @param id for ever the same: lower case letters, digits and hyphens
 * @param kind what it is
 * @param name its name
 * @param description what it does; may have no words
 * @param contact how it is reached
 * @param places where it is
 * @param account id of the {@link org.immerse.api.security.Organisation} whose staff look after its entries; empty where nobody does yet
 * @param demo whether it was invented
 */
public record Provider(
        String id,
        Kind kind,
        Localized name,
        Localized description,
        Contact contact,
        List<Place> places,
        String account,
        boolean demo) {
    public Provider {
        places = List.copyOf(places);
    }

    /** What a provider is. Text keys {@code directory.kind.<code>}. */
    public enum Kind {
        /** Part of the state, a district or a municipality. */
        PUBLIC_OFFICE,
        /** Association, charity, church. */
        NGO,
        /** Anything else. */
        OTHER;

        /** Its name in texts and files, such as {@code public-office}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Where a provider is: HSDS {@code location}.
     *
     * @param id for ever the same, and its own among all places of the directory
     * @param name such as 'Main office'
     * @param address where it is
     * @param point on the ground; empty where it is not known
     * @param directions how one gets there; may have no words
     * @param access what helps people with disabilities
     * @param hours when it is open
     */
    public record Place(
            String id,
            Localized name,
            Address address,
            Optional<GeoPoint> point,
            Localized directions,
            Set<Access> access,
            Hours hours) {
        public Place {
            access = Set.copyOf(access);
        }
    }

    /**
     * A postal address.
     *
     * @param street and number
     * @param postcode may be empty
     * @param town its name
     * @param region ISO 3166-2 code, such as {@code CY-01}
     */
    public record Address(Localized street, String postcode, Localized town, String region) {}

    /** What helps people with disabilities. Text keys {@code directory.access.<code>}. */
    public enum Access {
        /** No steps on the way in. */
        STEP_FREE,
        /** A toilet for people in wheelchairs. */
        TOILET,
        /** A lift. */
        LIFT,
        /** Parking for people with disabilities. */
        PARKING,
        /** A hearing loop or sign language. */
        HEARING;

        /** Its name in texts and files, such as {@code step-free}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The place of this id. */
    public Optional<Place> place(String place) {
        return places.stream().filter(one -> one.id().equals(place)).findFirst();
    }
}
