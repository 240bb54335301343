package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** The world has moved on since a plan was made. Nothing was done; make a new plan. */
public final class StalePlanException extends OcopException {
    private static final long serialVersionUID = 1L;

    /**
     * A plan was refused.
     *
     * @param outlet whose plan it is
     */
    public StalePlanException(Outlet outlet) {
        super(
                "PLAN_STALE",
                BilingualText.of(
                        "Dữ liệu của " + outlet + " đã thay đổi từ khi lập kế hoạch; chưa làm gì, hãy lập kế hoạch mới",
                        "What " + outlet
                                + " rests on has changed since the plan was made; nothing was done, make a new plan"));
    }
}
