package org.immerse.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One Chromium for all journeys; each person has a context of their own, with nothing shared. */
public final class Browsing implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    /** Starts the browser, or says what is missing. */
    public Browsing() {
        Path program = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Chromium was not found. Install it (apt-get install chromium) or set CHROMIUM to its program."));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A phone, 360 by 740, touch, in a language. */
    public BrowserContext phone(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale(language));
    }

    /** A desk, 1280 by 900, in a language. */
    public BrowserContext desk(String language) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale(language));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
