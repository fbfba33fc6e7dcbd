package org.immerse.freshness.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTxtTest {
    private static RobotsTxt read(String text) {
        return RobotsTxt.read(text, "ImmerseLinkCheck");
    }

    @Test
    void theGroupThatNamesTheProgramCountsAndNotTheGeneralOne() {
        RobotsTxt robots = read("""
                User-agent: *
                Disallow: /

                # for us
                User-Agent: OtherBot
                user-agent: immerselinkcheck
                Allow: /page   # only this
                Disallow: /private
                """);
        assertThat(robots.allows("/page")).isTrue();
        assertThat(robots.allows("/anything")).isTrue();
        assertThat(robots.allows("/private/1")).isFalse();
    }

    @Test
    void withoutAGroupOfItsOwnTheGeneralOneCounts() {
        RobotsTxt robots = read("User-agent: *\nDisallow: /a\nUser-agent: OtherBot\nDisallow: /\n");
        assertThat(robots.allows("/a/b")).isFalse();
        assertThat(robots.allows("/b")).isTrue();
    }

    @Test
    void theLongestRuleThatFitsCountsAndOfTwoAsLongTheOneThatAllows() {
        RobotsTxt robots =
                read("User-agent: *\nDisallow: /\nAllow: /open\nDisallow: /open/not\nAllow: /same\nDisallow: /same\n");
        assertThat(robots.allows("/open/yes")).isTrue();
        assertThat(robots.allows("/open/not/this")).isFalse();
        assertThat(robots.allows("/same")).isTrue();
        assertThat(robots.allows("/else")).isFalse();
    }

    @Test
    void anEmptyFileAndAnEmptyRuleAllowEverything() {
        assertThat(read("").allows("/a")).isTrue();
        assertThat(read("User-agent: *\nDisallow:\n").allows("/a")).isTrue();
        assertThat(read("Disallow: /\n").allows("/a")).isTrue();
        assertThat(RobotsTxt.CLOSED.allows("")).isFalse();
    }

    @Test
    void escapesAndLettersOutsideAsciiAreTheSame() {
        RobotsTxt robots = read("\uFEFFUser-agent: *\nDisallow: /ά\nDisallow: /%c3%a9\n");
        assertThat(robots.allows("/%CE%AC/1")).isFalse();
        assertThat(robots.allows("/é")).isFalse();
        assertThat(robots.allows("/e")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/*.php,/index.php,true",
        "/*.php,/folder/any.php?x=1,true",
        "/*.php$,/index.php,true",
        "/*.php$,/index.php?x,false",
        "/a*b*c,/aXbYcZ,true",
        "/a*b*c,/acb,false",
        "/fish*,/fishheads,true",
        "/fish$,/fish,true",
        "/fish$,/fish/,false",
        "/*,/,true",
        "*/private,/a/private/b,true",
        "/a*a$,/a,false",
    })
    void starsStandForAnythingAndADollarForTheEnd(String pattern, String path, boolean fits) {
        assertThat(RobotsTxt.fits(pattern, path)).isEqualTo(fits);
    }
}
