package org.immerse.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.immerse.mail.internal.PostOffice.AMAL;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Objects;
import org.immerse.testing.database.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StopServletTest {
    @AutoClose
    private final PostOffice office = new PostOffice(TestDatabase.h2());

    private final StopServlet servlet = new StopServlet(office.subscriptions, office.words, office.site);
    private int status;

    @Test
    void openingTheLinkAsksAndTheButtonStops() throws IOException {
        office.subscribe(AMAL);
        String token = office.token();
        office.subscriptions.read(AMAL, Locale.of("ar"));
        assertThat(get(token))
                .contains("<html lang=\"ar\" dir=\"rtl\"", "أوقف الرسائل", "action=\"mail-stop?t=" + token + "\"")
                .doesNotContain("amal", "<script");
        assertThat(office.subscriptions.find("amal")).isPresent();
        assertThat(post(token)).contains("تم");
        assertThat(status).isEqualTo(200);
        assertThat(office.subscriptions.find("amal")).isEmpty();
        assertThat(post(token)).contains("You get no more e-mails from us.");
        assertThat(status).isEqualTo(200);
    }

    @Test
    void aLinkWeDidNotSignDoesNothing() throws IOException {
        assertThat(get("x.y\"><script>")).contains("This link does not work").doesNotContain("<script");
        assertThat(post("")).contains("This link does not work");
        assertThat(status).isEqualTo(404);
    }

    private String get(String token) throws IOException {
        StringWriter page = new StringWriter();
        servlet.doGet(request(token), response(page));
        return page.toString();
    }

    private String post(String token) throws IOException {
        StringWriter page = new StringWriter();
        servlet.doPost(request(token), response(page));
        return page.toString();
    }

    private static HttpServletRequest request(String token) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> method.getName().equals("getLocale") ? Locale.ENGLISH : token);
    }

    private HttpServletResponse response(StringWriter page) {
        PrintWriter writer = new PrintWriter(page, true);
        return (HttpServletResponse) Proxy.newProxyInstance(
                HttpServletResponse.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getWriter" -> writer;
                    case "setStatus" -> status = (Integer) Objects.requireNonNull(arguments)[0];
                    default -> null;
                });
    }
}
