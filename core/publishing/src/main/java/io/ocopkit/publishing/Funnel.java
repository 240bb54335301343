package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;

/**
 * How many items are left after each question. Each number is at most the one before it.
 *
 * @param candidates all items that were looked at
 * @param selected those meant to be shown
 * @param eligible those of them the gate lets pass
 * @param valid those of them the channel has no error against
 * @param changed those of them that are not yet shown as they are now
 */
public record Funnel(long candidates, long selected, long eligible, long valid, long changed) {

    /**
     * The funnel in words.
     *
     * @return one line in both languages
     */
    public BilingualText text() {
        return BilingualText.of(
                selected + " được chọn → " + eligible + " đủ điều kiện → " + valid + " hợp lệ → " + changed
                        + " thay đổi",
                toString());
    }

    /** Such as {@code 419 selected → 388 eligible → 371 valid → 12 changed}. */
    @Override
    public String toString() {
        return selected + " selected → " + eligible + " eligible → " + valid + " valid → " + changed + " changed";
    }
}
