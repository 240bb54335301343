package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;
import java.util.Collection;

/** A name stands for none, or for more than one, of a publisher's outlets. */
public final class UnknownOutletException extends OcopException {
    private static final long serialVersionUID = 1L;

    private UnknownOutletException(String code, BilingualText text) {
        super(code, text);
    }

    static UnknownOutletException unknown(String name, Collection<Outlet> known) {
        return new UnknownOutletException(
                "OUTLET_UNKNOWN",
                BilingualText.of(
                        "Không có cửa hàng " + name + "; hiện có: " + known,
                        "No outlet " + name + "; there are " + known));
    }

    static UnknownOutletException ambiguous(String shop, Collection<Outlet> matching) {
        return new UnknownOutletException(
                "OUTLET_AMBIGUOUS",
                BilingualText.of(
                        "Nhiều kênh cùng có cửa hàng " + shop + ": " + matching + "; hãy nêu cả kênh",
                        "More than one channel has a shop " + shop + ": " + matching + "; name the channel too"));
    }
}
