package org.immerse.eligibility.internal;

/** A rule file of a made-up country. */
public final class HealthCard {
    /** The subject of its rule. */
    public static final String SUBJECT = "services-test.health-card";

    /** The file. */
    public static final String FILE = """
            {
              "format": "immerse-eligibility-1",
              "rules": [
                {
                  "subject": "services-test.health-card",
                  "title": {"en": "Health card", "el": "Κάρτα υγείας", "ar": "بطاقة الصحة"},
                  "words": {"en": "Whoever lives here with a permit and has little income.", "el": "Όποιος ζει εδώ με άδεια και έχει μικρό εισόδημα.", "ar": "من يعيش هنا بتصريح وله دخل قليل."},
                  "when": {"all": [
                    {"criterion": "lives-here", "is": true, "words": {"en": "Lives in the country", "el": "Ζει στη χώρα", "ar": "يعيش في البلد"}},
                    {"words": {"en": "Has a residence permit, or asked for asylum", "el": "Έχει άδεια διαμονής ή ζήτησε άσυλο", "ar": "لديه تصريح إقامة أو طلب لجوءًا"}, "any": [
                      {"criterion": "residence-permit", "is": "yes"},
                      {"criterion": "status", "in": ["asylum-seeker", "protection"]}
                    ]},
                    {"words": {"en": "At most 1200 euros a month, or pregnant", "el": "Έως 1200 ευρώ τον μήνα ή έγκυος", "ar": "1200 يورو في الشهر على الأكثر، أو حامل"}, "any": [
                      {"criterion": "income", "to": 1200},
                      {"criterion": "pregnant", "is": "yes"}
                    ]}
                  ]},
                  "yes": {"en": "Go to the health insurance office.", "el": "Πήγαινε στο γραφείο ασφάλισης υγείας.", "ar": "اذهب إلى مكتب التأمين الصحي."},
                  "no": {"en": "Ask at a free clinic.", "el": "Ρώτησε σε δωρεάν ιατρείο.", "ar": "اسأل في عيادة مجانية."},
                  "sources": [{"title": "Law 1/2020, article 5", "address": "https://law.example/1", "checked": "2026-10-01"}],
                  "examples": [
                    {"name": "With permit and little income", "given": {"lives-here": true, "residence-permit": true, "income": 900}, "expect": "yes"},
                    {"name": "Lives elsewhere", "given": {"lives-here": false}, "expect": "no"},
                    {"name": "Nothing known", "given": {}, "expect": "open", "asks": "lives-here"},
                    {"name": "Permit not known", "given": {"lives-here": true}, "expect": "open", "asks": "residence-permit"}
                  ]
                }
              ]
            }
            """;

    private HealthCard() {}
}
