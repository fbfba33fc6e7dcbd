package org.immerse.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with a browser of their own on one site. */
final class Person implements AutoCloseable {
    /** The password of the demo accounts, and of those that journeys make. */
    static final String PASSWORD = "immerse-demo-2026";

    private static final double PATIENCE = 30_000;
    private static final AtomicInteger PICTURES = new AtomicInteger();
    private static final String QUIET =
            "() => document.readyState === 'complete' && !document.querySelector('script[src]')"
                    + " || window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients && Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())";

    private final BrowserContext browser;
    private final String address;
    private Page page;

    Person(RunningSite site, BrowserContext browser) {
        this.browser = browser;
        this.address = site.address();
        browser.setDefaultTimeout(PATIENCE);
        browser.setDefaultNavigationTimeout(PATIENCE);
        page = browser.newPage();
    }

    Page page() {
        return page;
    }

    /** Opens a place of the site in the open page. */
    Person open(String path) {
        return attempt(() -> page.navigate(address + "/" + path)).calm();
    }

    /** Waits until the page has nothing more to tell to the host. */
    Person calm() {
        return attempt(() -> page.waitForFunction(QUIET));
    }

    /** Closes the page as somebody does who is called away; the browser forgets nothing. */
    Person leaveThePage() {
        page.close();
        page = browser.newPage();
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Waits until something is to be seen. */
    Person sees(String selector) {
        return attempt(() -> PlaywrightAssertions.assertThat(find(selector).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE)));
    }

    /** Waits until the words are somewhere on the page. */
    Person reads(String selector, String words) {
        return attempt(() -> PlaywrightAssertions.assertThat(find(selector).first())
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE)));
    }

    /** Waits until nothing of this is left. */
    Person misses(String selector) {
        return attempt(() -> PlaywrightAssertions.assertThat(find(selector))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE)));
    }

    Person click(String selector) {
        return attempt(() -> find(selector).first().click()).calm();
    }

    Person fill(String selector, String words) {
        return attempt(() -> {
                    Locator input = find(selector).first();
                    input.fill(words);
                    input.blur();
                })
                .calm();
    }

    /** Chooses a day in a date picker; its calendar, which is the library's, is not walked through. */
    Person day(String picker, LocalDate day) {
        return attempt(() -> find(picker).first().evaluate("(picker, day) => picker.value = day", day.toString()))
                .calm();
    }

    /** Types a time of day. */
    Person time(String picker, String time) {
        return attempt(() -> {
                    Locator input = find(picker + " >> input").first();
                    input.fill(time);
                    input.press("Enter");
                })
                .calm();
    }

    /** Waits until other words stand there than before. */
    Person leaves(String selector, String before) {
        return attempt(() -> PlaywrightAssertions.assertThat(find(selector).first())
                .not()
                .hasText(before, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE)));
    }

    /** Waits until the address ends like this, with any query. */
    Person isAt(String path) {
        return attempt(() -> page.waitForURL(url -> path(url).equals(path))).calm();
    }

    /** Waits until another page is open. */
    Person isNoLongerAt(String path) {
        return attempt(() -> page.waitForURL(url -> !path(url).equals(path))).calm();
    }

    /** The path of the open page, without the site's address and the query. */
    String where() {
        return path(page.url());
    }

    Person register(String name) {
        sees("input[autocomplete='new-password']");
        fill("input[autocomplete='username']", name);
        fill("input[autocomplete='nickname']", "Journey");
        fill("input[autocomplete='new-password']", PASSWORD);
        return enter();
    }

    Person signIn(String name) {
        open("sign-in");
        return signInHere(name);
    }

    /** On a sign-in page that is open. */
    Person signInHere(String name) {
        return signInHere(name, PASSWORD);
    }

    /** With a password of one's own. */
    Person signInHere(String name, String password) {
        sees("input[autocomplete='current-password']");
        fill("input[autocomplete='username']", name);
        fill("input[autocomplete='current-password']", password);
        return enter();
    }

    private Person enter() {
        String before = page.url();
        click("#main vaadin-button[theme~='primary']");
        return attempt(() -> page.waitForURL(url -> !url.equals(before))).calm();
    }

    /** Does one step; where it fails, says what the page shows and keeps a picture of it. */
    private Person attempt(Runnable step) {
        try {
            step.run();
            return this;
        } catch (PlaywrightException | AssertionError failed) {
            picture("failed-" + PICTURES.incrementAndGet());
            String shown = page.locator("body").innerText();
            throw new AssertionError("%s%n%s%n%s".formatted(failed.getMessage(), page.url(), shown), failed);
        }
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private String path(String url) {
        String inside = url.startsWith(address) ? url.substring(address.length()) : url;
        String path = inside.split("[?#]", 2)[0];
        return path.startsWith("/") ? path.substring(1) : path;
    }

    @Override
    public void close() {
        browser.close();
    }
}
