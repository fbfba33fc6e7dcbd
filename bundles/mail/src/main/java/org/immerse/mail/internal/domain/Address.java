package org.immerse.mail.internal.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address mail can be sent to, in the spelling it is sent with. */
public record Address(String value) {
    /** As long as one can be (RFC 5321). */
    public static final int MOST = 254;

    private static final int MOST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Reads what somebody typed. Nothing that could end a line or begin another address passes. */
    public static Optional<Address> of(String typed) {
        String words = typed.strip();
        int at = words.lastIndexOf('@');
        if (at < 1 || at > MOST_LOCAL || words.length() > MOST) {
            return Optional.empty();
        }
        String local = words.substring(0, at);
        return domain(words.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> new Address(local + "@" + domain))
                .filter(address -> address.value().length() <= MOST);
    }

    private static Optional<String> domain(String typed) {
        try {
            String plain = IDN.toASCII(typed).toLowerCase(Locale.ROOT);
            return Optional.of(plain).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What stands after the sign, such as {@code example.org}. */
    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }
}
