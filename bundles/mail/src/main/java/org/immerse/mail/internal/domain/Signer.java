package org.immerse.mail.internal.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs links that stop mail, and makes the codes that confirm an address, so that no code is kept anywhere. Thread-safe. */
public final class Signer {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int CODES = 1_000_000;
    private static final int SIGNATURE_BYTES = 18;

    private final SecretKeySpec key;

    /** Signs with this secret. */
    public Signer(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** What stands in a link that stops a subscription. */
    public String token(String subscription) {
        return subscription + "." + signature(subscription);
    }

    /** The subscription a token stops; empty where we did not sign it. */
    public Optional<String> subscription(String token) {
        int dot = token.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String subscription = token.substring(0, dot);
        return same(token.substring(dot + 1), signature(subscription)) ? Optional.of(subscription) : Optional.empty();
    }

    /** The code of six digits that confirms a subscription. */
    public String code(String subscription) {
        int number = ByteBuffer.wrap(mac("code", subscription)).getInt();
        return "%06d".formatted(Math.floorMod(number, CODES));
    }

    /** Whether this is the code, as typed; spaces do not matter. */
    public boolean isCode(String subscription, String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints()
                .filter(sign -> !Character.isWhitespace(sign))
                .forEach(sign -> digits.append(
                        Character.isDigit(sign)
                                ? Integer.toString(Character.digit(sign, 10))
                                : Character.toString(sign)));
        return same(digits.toString(), code(subscription));
    }

    /** A mailbox without its address, to count what is sent to it. */
    public String mailbox(Address address) {
        return HexFormat.of().formatHex(mac("mailbox", address.value()));
    }

    private String signature(String subscription) {
        return BASE64.encodeToString(Arrays.copyOf(mac("stop", subscription), SIGNATURE_BYTES));
    }

    private byte[] mac(String purpose, String words) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + "|" + words).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
