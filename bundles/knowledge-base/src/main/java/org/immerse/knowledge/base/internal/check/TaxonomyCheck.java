package org.immerse.knowledge.base.internal.check;

import java.util.Locale;
import java.util.Set;
import org.immerse.api.knowledge.Concepts;
import org.immerse.api.module.ModuleCheck;
import org.immerse.api.module.Site;
import org.immerse.api.text.Text;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether there are occupations to choose from, and whether ESCO was imported. */
@Component
public final class TaxonomyCheck implements ModuleCheck {
    /** ESCO has about 3,600 occupations and groups; the seed has far fewer. */
    private static final int WITH_ESCO = 2500;

    /** Languages in which ESCO is published. */
    private static final Set<String> OF_ESCO = Set.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv",
            "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sv", "uk");

    private final Concepts concepts;
    private final Site site;

    /** Of these taxonomies, for the languages of this site. */
    @Activate
    public TaxonomyCheck(@Reference Concepts concepts, @Reference Site site) {
        this.concepts = concepts;
        this.site = site;
    }

    @Override
    public String id() {
        return "knowledge-base.taxonomy";
    }

    @Override
    public Text title() {
        return Text.of("knowledge-base.check.taxonomy");
    }

    @Override
    public Result check() {
        int occupations = concepts.all(Concepts.OCCUPATION).size();
        int skills = concepts.all(Concepts.SKILL).size();
        if (occupations == 0) {
            return result(Level.BAD, Text.of("knowledge-base.check.taxonomy.none"));
        }
        if (occupations < WITH_ESCO) {
            return result(Level.GOOD, Text.of("knowledge-base.check.taxonomy.seed", occupations, skills));
        }
        return unnamedIn().isEmpty()
                ? Result.good(Text.of("knowledge-base.check.taxonomy.good", occupations, skills))
                : result(Level.GOOD, Text.of("knowledge-base.check.taxonomy.languages", unnamedIn()));
    }

    /** Languages of the site in which most occupations have no name and ESCO could give one. */
    private String unnamedIn() {
        return String.join(
                ", ",
                site.languages().stream()
                        .map(Locale::getLanguage)
                        .filter(OF_ESCO::contains)
                        .filter(language -> named(language) < WITH_ESCO)
                        .toList());
    }

    private long named(String language) {
        return concepts.all(Concepts.OCCUPATION).stream()
                .filter(concept -> concept.label().byLanguage().containsKey(language))
                .count();
    }

    private static Result result(Level level, Text finding) {
        return new Result(level, finding, Text.of("knowledge-base.check.taxonomy.advice"));
    }
}
