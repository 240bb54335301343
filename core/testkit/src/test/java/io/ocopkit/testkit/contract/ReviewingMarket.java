package io.ocopkit.testkit.contract;

import io.ocopkit.listing.Sku;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A fair market that decides later. */
final class ReviewingMarket extends FairMarket {
    ReviewingMarket() {
        super(URI.create("http://127.0.0.1:9"));
    }

    @Override
    protected Answer answer(Request request) {
        Answer answer = super.answer(request);
        boolean written =
                request.path().matches("/items(/\\d+)?") && !request.method().equals("GET");
        if (written && answer.status() / 100 == 2 && !request.method().equals("DELETE")) {
            long id = Long.parseLong(Form.parse(new String(answer.body(), StandardCharsets.UTF_8))
                    .value("id")
                    .orElseThrow());
            stalls.get(id).state = "review";
        }
        return answer;
    }

    @Override
    public void approve(Sku sku) {
        stall(sku).state = "live";
    }

    @Override
    public void refuse(Sku sku, String reason) {
        stall(sku).state = "refused: " + reason;
    }

    private Stall stall(Sku sku) {
        Optional<Long> id = idOf(sku.value());
        return stalls.get(id.orElseThrow());
    }
}
