package org.immerse.journeys;

/** Vacancies as employers write them down. */
final class Postings {
    private static final String POSTING = """
            {"@context": "https://schema.org", "@type": "JobPosting", "identifier": "%1$s", "title": "%2$s",
             "description": "Cocina de un comedor.", "hiringOrganization": {"@type": "Organization", "name": "Comedor"},
             "occupationalCategory": "cocinera", "employmentType": "FULL_TIME", "validThrough": "%3$s",
             "jobLocation": {"@type": "Place", "address": {"addressLocality": "Valencia", "addressRegion": "Valencia"}}}""";
    private static final String HEADS =
            "identifier;title;description;occupation;place;province;contract;valid_through\n";

    private Postings() {}

    /** A JobPosting with all it needs. */
    static String good(String identifier) {
        return POSTING.formatted(identifier, title(identifier), until());
    }

    /** One that says not what the work is called. */
    static String withoutTitle() {
        return POSTING.formatted("untitled", "", until());
    }

    /** What a good one is called. */
    static String title(String identifier) {
        return "Cocina " + identifier;
    }

    /** Five lines: the first and the last are good, those between lack a title, a place and a readable day. */
    static String csv(String first, String last) {
        return HEADS
                + line(first, title(first), "Valencia", until())
                + line("broken-1", "", "Valencia", until())
                + line("broken-2", "Sin lugar", "", until())
                + line("broken-3", "Sin fecha", "Valencia", "mañana")
                + line(last, title(last), "Valencia", until());
    }

    private static String line(String identifier, String title, String place, String until) {
        return "%s;%s;Trabajo de cocina;cocinera;%s;%s;temporary;%s%n"
                .formatted(identifier, title, place, place, until);
    }

    private static String until() {
        return java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(60).toString();
    }
}
