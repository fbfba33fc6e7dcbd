package org.immerse.knowledge.base.internal.search;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts what official classifications put around a title and nobody means: 'not elsewhere classified', 'and similar'. */
final class Tails {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<Pattern> TAILS = List.of(
            // en
            pattern("\\b(not|n)[ .]*(elsewhere|e)[ .]*(classified|c)\\b\\.?"),
            pattern("\\bnec\\b"),
            pattern(",?\\s*(and|&) (related|similar) (workers|occupations|professionals)\\b"),
            pattern(",?\\s*\\ball others?\\b"),
            pattern(",?\\s*\\b(in|en) (general|général)$"),
            // es, pt, it
            pattern(
                    "\\bno (clasificad|comprendid)[oa]s? (bajo|en|anteriormente)( otros?| otras?)?( epígrafes?| partes?)?\\b"),
            pattern("\\bn\\.? ?c\\.? ?[ao]\\.?p?\\.?(?=\\W|$)"),
            pattern(
                    ",?\\s*\\b(y|e|o|ed?) (similares|afines|asimilad[oa]s|assimilat[ie]|equiparad[oa]s|affini|simili|relacionados)\\b"),
            pattern("\\bnão (classificad|especificad)[oa]s? (noutros?|em outros?)( lugares?| grupos?)?\\b"),
            pattern("\\b(non|n\\.) (altrove|a\\.) (classificat|c)\\p{L}*\\b\\.?"),
            pattern("\\bn\\. ?a\\. ?c\\."),
            // fr
            pattern(",?\\s*\\bet (assimilé|apparenté|similaire)(e|s|es)*(?=\\W|$)"),
            pattern("\\bnon (classé|désigné|compris)(e|s|es)* ailleurs\\b"),
            pattern("\\bn\\. ?d\\. ?a\\.|\\bn\\. ?c\\. ?a\\."),
            // de, nl
            pattern("\\ba\\. ?n\\. ?g\\."),
            pattern("\\bs\\. ?n\\. ?e\\."),
            pattern(",?\\s*\\bo\\. ?n\\. ?A\\.|\\bo\\. ?a\\. ?T\\."),
            pattern(",?\\s*\\b(und|oder) (verwandte|ähnliche) (Berufe|Tätigkeiten)?"));

    private static final Pattern LEAD = pattern("^(otr[oa]s|outr[oa]s|altr[ie]|autres|other|sonstige|andere)\\s+");

    private Tails() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, FLAGS);
    }

    /** The text without such tails; as it was where nothing else would be left. */
    static String cut(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        String left = text;
        for (Pattern tail : TAILS) {
            left = tail.matcher(left).replaceAll(" ");
        }
        left = LEAD.matcher(left.strip()).replaceFirst("");
        return left.chars().filter(Character::isLetter).count() < 3 ? text : left;
    }
}
