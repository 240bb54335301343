package io.ocopkit.reconcile;

/** Asks every rule about two registrations, the left one having the smaller id. */
final class Comparison {

    private Comparison() {}

    static Signs of(Profile left, Profile right) {
        Signs signs = ofNames(left, right);
        addOthers(signs, left, right);
        return signs;
    }

    /** What the products say of themselves, which decides most pairs. */
    static Signs ofNames(Profile left, Profile right) {
        Signs signs = new Signs();
        ProductRules product = new ProductRules(left, right, signs);
        product.code();
        product.tradeItem();
        product.name();
        product.grade();
        product.pack();
        product.set();
        return signs;
    }

    /** Whether the other rules can still make one product of them: two names are two products, unless a number says not. */
    static boolean isOpen(Signs ofNames) {
        boolean twoProducts = ofNames.hasAny(SignCode.TWO_NAMES) || ofNames.has(SignCode.GRADE_DIFFERS);
        return !twoProducts || ofNames.has(SignCode.CODE_SAME) || ofNames.has(SignCode.GTIN_SAME);
    }

    static void addOthers(Signs signs, Profile left, Profile right) {
        ProducerRules producer = new ProducerRules(left, right, signs);
        producer.firm();
        producer.place();
        new ProductRules(left, right, signs).brand();
        new DecisionRule(left, right, signs).line();
    }
}
