package io.ocopkit.channel.stripe;

/** The endpoints of the local market and their parameters, from Stripe's reference of the API 2026-07-29.dahlia. */
final class StripeApi {
    private static final String METADATA = "\nmetadata[*]? string 500\nexpand[] string";
    private static final String LIST = "\nlimit int\nstarting_after string\nending_before string\nexpand[] string";

    static final FormRules NONE = FormRules.of("expand[] string");

    static final FormRules PRODUCT_CREATE = FormRules.of("""
            name! string 5000
            id string 255
            active bool
            description string 40000
            images[] url 5000
            shippable bool
            statement_descriptor string 22
            tax_code string
            unit_label string 12
            url url 5000
            default_price_data[currency] string 3
            default_price_data[unit_amount] int""" + METADATA);

    static final FormRules PRODUCT_UPDATE = FormRules.of("""
            name string 5000
            active bool
            default_price? string
            description? string 40000
            images[]? url 5000
            shippable bool
            statement_descriptor? string 22
            tax_code? string
            unit_label? string 12
            url? url 5000""" + METADATA);

    static final FormRules PRODUCT_LIST = FormRules.of("""
            active bool
            ids[] string
            shippable bool
            url string""" + LIST);

    static final FormRules PRICE_CREATE = FormRules.of("""
            currency! string 3
            product! string
            unit_amount int
            active bool
            lookup_key string 200
            transfer_lookup_key bool
            nickname string 5000
            tax_behavior string""" + METADATA);

    static final FormRules PRICE_UPDATE = FormRules.of("""
            active bool
            lookup_key? string 200
            transfer_lookup_key bool
            nickname? string 5000
            tax_behavior string""" + METADATA);

    static final FormRules PRICE_LIST = FormRules.of("""
            active bool
            currency string 3
            product string
            lookup_keys[] string 200
            type string""" + LIST);

    static final FormRules LINK_CREATE = FormRules.of("""
            line_items[][price]! string
            line_items[][quantity]! int
            application_fee_amount int
            transfer_data[destination]! string
            transfer_data[amount] int
            on_behalf_of string
            inactive_message string 500""" + METADATA);

    static final FormRules LINK_UPDATE = FormRules.of("active bool\ninactive_message? string 500" + METADATA);

    static final FormRules LINK_LIST = FormRules.of("active bool" + LIST);

    static final FormRules SESSION_CREATE = FormRules.of("""
            mode! string
            success_url! url 5000
            cancel_url url 5000
            client_reference_id string 200
            customer_email string 800
            expires_at int
            line_items[][price]! string
            line_items[][quantity]! int
            custom_text[submit][message] string 1200
            payment_intent_data[application_fee_amount] int
            payment_intent_data[transfer_group] string 500
            payment_intent_data[transfer_data][destination] string
            payment_intent_data[transfer_data][amount] int
            payment_intent_data[on_behalf_of] string
            payment_intent_data[description] string 1000
            payment_intent_data[metadata][*] string 500""" + METADATA);

    static final FormRules SESSION_LIST = FormRules.of("status string\npayment_link string\ncustomer string" + LIST);

    static final FormRules TRANSFER_CREATE = FormRules.of("""
            currency! string 3
            destination! string
            amount int
            description string 5000
            source_transaction string
            transfer_group string 500""" + METADATA);

    static final FormRules TRANSFER_LIST = FormRules.of("destination string\ntransfer_group string" + LIST);

    private StripeApi() {}
}
