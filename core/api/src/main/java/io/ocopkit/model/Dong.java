package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts in Vietnamese dong, which has no decimals (ISO 4217: minor unit 0). */
public final class Dong {
    /** The currency, {@code VND}. */
    public static final CurrencyUnit CURRENCY = CurrencyUnit.of("VND");

    private Dong() {}

    /**
     * An amount of dong.
     *
     * @param dong whole dong
     * @return the money
     */
    public static Money of(long dong) {
        return Money.ofMajor(CURRENCY, dong);
    }

    /**
     * The whole dong of an amount.
     *
     * @param money an amount in dong
     * @return whole dong
     * @throws InvalidValueException {@code CURRENCY_NOT_VND} for any other currency
     */
    public static long amountOf(Money money) {
        if (!money.getCurrencyUnit().equals(CURRENCY)) {
            throw new InvalidValueException(
                    "CURRENCY_NOT_VND",
                    BilingualText.of("Giá phải tính bằng đồng Việt Nam", "The price must be in Vietnamese dong"));
        }
        return money.getAmountMajorLong();
    }
}
