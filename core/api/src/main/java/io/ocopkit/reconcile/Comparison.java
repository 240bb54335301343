package io.ocopkit.reconcile;

/** Asks every rule about two registrations, the left one having the smaller id. */
final class Comparison {

    private Comparison() {}

    static Signs of(Profile left, Profile right) {
        Signs signs = new Signs();
        ProductRules product = new ProductRules(left, right, signs);
        product.code();
        product.tradeItem();
        product.name();
        product.grade();
        product.pack();
        product.set();
        ProducerRules producer = new ProducerRules(left, right, signs);
        producer.firm();
        producer.place();
        product.brand();
        new DecisionRule(left, right, signs).line();
        return signs;
    }
}
