package org.immerse.api.value;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount of money. */
public record Money(BigDecimal amount, Currency currency) {
    /** Whole or broken euros. */
    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
