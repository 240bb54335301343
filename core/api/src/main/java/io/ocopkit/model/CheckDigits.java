package io.ocopkit.model;

/** The two check digits of the field: GS1 modulo 10 and the Vietnamese tax code's modulo 11. */
final class CheckDigits {
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private CheckDigits() {}

    /** GS1 General Specifications 7.9: weights 3 and 1 alternate from the right, the check digit itself excluded. */
    static boolean isGs1(String digits) {
        int sum = 0;
        for (int i = digits.length() - 2, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (10 - sum % 10) % 10 == digits.charAt(digits.length() - 1) - '0';
    }

    /** A remainder of 0 would ask for the digit "10", which no code can carry: such numbers are refused. */
    static boolean isTaxCode(String tenDigits) {
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += TAX_WEIGHTS[i] * (tenDigits.charAt(i) - '0');
        }
        return 10 - sum % 11 == tenDigits.charAt(9) - '0';
    }
}
