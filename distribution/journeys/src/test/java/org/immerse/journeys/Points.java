package org.immerse.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The points as a page shows them, in the digits of its language. */
final class Points {
    private static final Pattern NUMBER = Pattern.compile("-?\\p{Nd}+");

    private Points() {}

    /** The first number in the words. */
    static int number(String words) {
        Matcher number = NUMBER.matcher(words);
        assertThat(number.find()).as("a number in '%s'", words).isTrue();
        return Integer.parseInt(number.group());
    }

    /** The scores of the cards of a list, from top to bottom. */
    static List<Integer> scores(Person person) {
        return person.find(".im-match .im-fit .num").allInnerTexts().stream()
                .map(Points::number)
                .toList();
    }

    /** Adds up the points of all reasons in a part of a page and compares them with its score; returns the score. */
    static int addUp(Person person, String part) {
        person.sees(part + " ol.im-points li.sum");
        Locator why = person.find(part);
        int score = number(why.locator(".im-fit .num").innerText());
        int sum = number(why.locator("li.sum .pts b").first().innerText());
        List<Integer> points = why.locator("ol.im-points > li:not(.sum) .pts b").allInnerTexts().stream()
                .map(Points::number)
                .toList();
        assertThat(points).hasSizeGreaterThan(1);
        assertThat(points.stream().mapToInt(Integer::intValue).sum())
                .as("points %s", points)
                .isEqualTo(sum)
                .isEqualTo(score);
        return score;
    }
}
