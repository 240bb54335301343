package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/**
 * A source or a ledger does not hand out its items in the order of their SKUs, each SKU once. Nothing was done: an item
 * met out of turn would be taken for one that has gone.
 */
public final class SkuOrderException extends OcopException {
    private static final long serialVersionUID = 1L;

    private SkuOrderException(String code, BilingualText text) {
        super(code, text);
    }

    static SkuOrderException duplicate(String of, Sku sku) {
        return new SkuOrderException(
                of + "_DUPLICATE",
                BilingualText.of(
                        "Mã hàng (SKU) " + sku + " xuất hiện nhiều lần; mỗi mã chỉ được có một mặt hàng",
                        "SKU " + sku + " comes more than once; each SKU stands for one item"));
    }

    static SkuOrderException unsorted(String of, Sku before, Sku after) {
        return new SkuOrderException(
                of + "_UNSORTED",
                BilingualText.of(
                        "Mã hàng (SKU) " + after + " đứng sau " + before
                                + "; dữ liệu phải xếp theo thứ tự ký tự của SKU",
                        "SKU " + after + " comes after " + before
                                + "; items must be in the plain order of their SKUs"));
    }
}
