package org.immerse.jobs.spain.internal.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads a schema.org JobPosting as a draft. The mapping is in this bundle's README. */
final class JobPostingReader {
    private static final Pattern TYPE = Pattern.compile("(?:https?://schema\\.org/|schema:)?JobPosting");
    private static final Pattern LIST = Pattern.compile("\\s*[,;|\\n]\\s*");
    private static final Pattern TAGS = Pattern.compile("<[^>]{0,1000}>");
    private static final Set<String> TIMES = Set.of("FULL_TIME", "PART_TIME");
    private static final double MONTHS = 12;
    private static final Map<String, String> CONTRACTS = Map.of(
            "TEMPORARY", "temporary",
            "PER_DIEM", "temporary",
            "INTERN", "internship",
            "CONTRACTOR", "self-employed",
            "PERMANENT", "permanent",
            "SEASONAL", "seasonal",
            "APPRENTICESHIP", "training");
    private static final Map<String, String> EDUCATION = Map.of(
            "high school", "3",
            "professional certificate", "35",
            "associate degree", "5",
            "bachelor degree", "6",
            "postgraduate degree", "7");

    private JobPostingReader() {}

    /** The postings in a document: one object, an array, or a {@code @graph}. */
    static List<JsonNode> postings(JsonNode document) {
        if (document.isObject() && document.has("@graph")) {
            return Json.several(document.path("@graph")).stream()
                    .filter(JobPostingReader::isPosting)
                    .toList();
        }
        return Json.several(document);
    }

    /** Whether the node says it is a JobPosting; one without a type is taken for one. */
    static boolean isPosting(JsonNode node) {
        List<JsonNode> types = Json.several(node.path("@type"));
        return node.isObject()
                && (types.isEmpty()
                        || types.stream()
                                .anyMatch(type -> TYPE.matcher(Json.text(type)).matches()));
    }

    static VacancyDraft read(JsonNode posting) {
        Map<DraftField, String> values = new EnumMap<>(DraftField.class);
        values.put(DraftField.IDENTIFIER, Json.name(Json.first(posting.path("identifier")), "value", "@id", "name"));
        values.put(DraftField.TITLE, Json.text(posting, "title", "name"));
        values.put(DraftField.DESCRIPTION, plain(Json.text(posting, "description")));
        values.put(DraftField.EMPLOYER, Json.name(Json.first(posting.path("hiringOrganization")), "name", "legalName"));
        values.put(DraftField.VALID_THROUGH, Json.text(posting, "validThrough"));
        values.put(DraftField.START, Json.text(posting, "jobStartDate"));
        values.put(DraftField.OPENINGS, Json.text(posting, "totalJobOpenings"));
        asked(posting, values);
        place(posting, values);
        terms(posting, values);
        pay(posting, values);
        return new VacancyDraft(values);
    }

    private static String plain(String html) {
        return TAGS.matcher(html.replaceAll("(?i)<br\\s*/?>|</p>|</li>", "\n"))
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    private static void asked(JsonNode posting, Map<DraftField, String> values) {
        JsonNode category = Json.first(
                posting.has("relevantOccupation")
                        ? posting.path("relevantOccupation")
                        : posting.path("occupationalCategory"));
        values.put(DraftField.OCCUPATION, Json.name(category, "url", "@id", "codeValue", "termCode", "name"));
        values.put(DraftField.SKILLS, list(posting.path("skills"), JobPostingReader::term));
        values.put(DraftField.OPTIONAL_SKILLS, list(posting.path("immerse:optionalSkills"), JobPostingReader::term));
        values.put(DraftField.LANGUAGES, list(posting.path("immerse:languages"), JobPostingReader::language));
        values.put(DraftField.LICENCES, list(posting.path("immerse:licences"), JobPostingReader::term));
        values.put(DraftField.EDUCATION, education(Json.first(posting.path("educationRequirements"))));
        values.put(DraftField.EXPERIENCE_YEARS, experience(posting.path("experienceRequirements")));
    }

    private static String term(JsonNode node) {
        return Json.name(node, "url", "@id", "termCode", "name");
    }

    private static String language(JsonNode node) {
        if (!node.isObject()) {
            return Json.text(node);
        }
        String necessary = node.path("necessary").asBoolean(false) ? "!" : "";
        return Json.text(node, "language", "name") + ":" + Json.text(node, "level") + necessary;
    }

    private static String list(JsonNode node, Function<JsonNode, String> each) {
        List<String> values = new ArrayList<>();
        for (JsonNode one : Json.several(node)) {
            values.addAll(List.of(LIST.split(each.apply(one), -1)));
        }
        return VacancyDraft.join(values);
    }

    private static String education(JsonNode node) {
        String written = Json.name(node, "credentialCategory", "name");
        return EDUCATION.getOrDefault(written.toLowerCase(Locale.ROOT), written);
    }

    private static String experience(JsonNode node) {
        JsonNode months = Json.first(node).path("monthsOfExperience");
        OptionalDouble number = PlainValues.number(Json.text(months));
        if (number.isPresent()) {
            return Long.toString((long) Math.ceil(number.getAsDouble() / MONTHS));
        }
        String words = Json.text(Json.first(node)).toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.contains("no requirement")) {
            return "";
        }
        OptionalDouble named = PlainValues.firstNumber(words);
        boolean inMonths = words.contains("month") || words.contains("mes");
        return named.isPresent() ? Long.toString((long) Math.ceil(named.getAsDouble() / (inMonths ? MONTHS : 1))) : "";
    }

    private static void place(JsonNode posting, Map<DraftField, String> values) {
        JsonNode location = Json.first(posting.path("jobLocation"));
        JsonNode address = Json.first(location.path("address"));
        String locality = Json.name(address, "addressLocality");
        values.put(DraftField.PLACE, locality.isEmpty() ? Json.name(location, "name") : locality);
        values.put(DraftField.PROVINCE, Json.text(address, "addressRegion"));
        values.put(DraftField.LATITUDE, Json.text(location.path("geo"), "latitude"));
        values.put(DraftField.LONGITUDE, Json.text(location.path("geo"), "longitude"));
        boolean remote = Json.several(posting.path("jobLocationType")).stream()
                .anyMatch(type -> "TELECOMMUTE".equals(Json.text(type)));
        values.put(DraftField.REMOTE, remote ? "yes" : "");
    }

    private static void terms(JsonNode posting, Map<DraftField, String> values) {
        List<String> times = new ArrayList<>(
                List.of(LIST.split(list(posting.path("immerse:workingTime"), JobPostingReader::term), -1)));
        String contract = Json.text(posting, "immerse:contract");
        for (JsonNode node : Json.several(posting.path("employmentType"))) {
            for (String type :
                    LIST.split(Json.text(node).toUpperCase(Locale.ROOT).replace('-', '_'), -1)) {
                if (TIMES.contains(type)) {
                    times.add(type.toLowerCase(Locale.ROOT).replace('_', '-'));
                } else if (contract.isEmpty()) {
                    contract = CONTRACTS.getOrDefault(type, "");
                }
            }
        }
        values.put(DraftField.WORKING_TIME, VacancyDraft.join(times));
        values.put(DraftField.CONTRACT, contract);
        OptionalDouble hours = PlainValues.firstNumber(Json.text(posting, "immerse:hoursPerWeek", "workHours"));
        values.put(DraftField.HOURS, hours.isPresent() ? Double.toString(hours.getAsDouble()) : "");
    }

    private static void pay(JsonNode posting, Map<DraftField, String> values) {
        JsonNode salary = Json.first(posting.path("baseSalary"));
        JsonNode value = salary.isObject() && salary.has("value") ? Json.first(salary.path("value")) : salary;
        String single = Json.name(value, "value");
        String from = Json.text(value, "minValue");
        values.put(DraftField.PAY_FROM, from.isEmpty() ? single : from);
        values.put(DraftField.PAY_TO, Json.text(value, "maxValue"));
        values.put(DraftField.PAY_PER, Json.name(value.path("unitText")).toLowerCase(Locale.ROOT));
        values.put(DraftField.CURRENCY, Json.text(salary, "currency"));
    }
}
