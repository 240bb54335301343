package io.ocopkit.testkit.contract;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.Dong;
import io.ocopkit.text.DocumentText;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;

/** The smallest channel that keeps the contract: it puts up, takes down and looks, and nothing else. */
class VillageChannel implements ListingChannel {
    private static final ChannelInfo INFO =
            new ChannelInfo(new ChannelId("village"), BilingualText.of("Chợ làng", "Village market"), 1);

    final URI home;

    VillageChannel(URI home) {
        this.home = home;
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        ListingReference known = command.reference();
        Form form = form(command.listing(), LocalDate.now(context.clock()));
        return known.channelKey() == null
                ? create(form, known, context)
                : call("PUT", "/items/" + known.channelKey())
                        .sending(form)
                        .replacement(known, context, () -> create(form, known, context));
    }

    private Outcome create(Form form, ListingReference known, ChannelContext context) {
        return call("POST", "/items").sending(form).command(known, context);
    }

    /** Whether lapsed credentials can be exchanged without a person. */
    boolean renews() {
        return false;
    }

    Form form(Listing listing, LocalDate today) {
        Form form = Form.of("sku", listing.sku())
                .with("title", title(listing))
                .with("text", text(listing.offer().content().description()));
        listing.offer().content().images().stream().limit(mostPictures()).forEach(image -> form.with("picture", image));
        listing.offer().items().forEach(item -> form.with("variant", variant(item)));
        certify(form, listing.proof(), today);
        return form;
    }

    int mostPictures() {
        return VillageMarket.MOST_PICTURES;
    }

    String title(Listing listing) {
        return text(listing.product().name());
    }

    String text(String raw) {
        return raw == null ? null : DocumentText.of(raw);
    }

    Form variant(Variant item) {
        Form form = Form.of("sku", item.sku()).with("price", price(item)).with("stock", item.stock());
        item.choices().forEach(choice -> form.with("choice", choice.value()));
        return form;
    }

    String price(Variant item) {
        return item.price() == null ? null : Long.toString(Dong.amountOf(item.price()));
    }

    /** Nothing is claimed on a day the certificate does not cover. */
    void certify(Form form, EligibilityProof proof, LocalDate today) {
        if (!today.isAfter(proof.validUntil())) {
            form.with("stars", proof.stars().stars())
                    .with("decision", proof.decision().number())
                    .with("until", proof.validUntil());
        }
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        ListingReference known = command.reference();
        return known.channelKey() == null
                ? new Outcome.Applied(known)
                : call("DELETE", "/items/" + known.channelKey()).removal(known, context);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return reference.channelKey() == null
                ? new Observation.Absent()
                : call("GET", "/items/" + reference.channelKey()).look(reference.sku(), context);
    }

    VillageCall call(String method, String path) {
        return new VillageCall(this, method, path, null);
    }

    String idempotencyKey(ChannelContext context) {
        return context.idempotencyKey();
    }

    String token(ChannelContext context) {
        return context.secret("token").reveal();
    }

    /** What an answer of success means for a command. */
    Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
        return VillageAnswer.form(answer)
                .flatMap(body -> body.value("id"))
                .<Outcome>map(id -> new Outcome.Applied(new ListingReference(about.sku(), id)))
                .orElseGet(() -> new Outcome.InDoubt(about));
    }

    /** What an answer means that is no success. */
    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
        return VillageAnswer.failure(answer, context, renews());
    }

    /** What it means that no answer came. */
    Outcome lost(ListingReference about) {
        return new Outcome.InDoubt(about);
    }

    /** What it means that the market could not be reached at all. */
    Outcome unsent(ListingReference about) {
        return VillageAnswer.unreachable();
    }

    Observation seen(HttpResponse<byte[]> answer, Sku sku, ChannelContext context) {
        if (VillageAnswer.isAbsence(answer)) {
            return new Observation.Absent();
        }
        if (!VillageAnswer.isDone(answer)) {
            return new Observation.Unknown(failure(answer, context));
        }
        return VillageAnswer.form(answer)
                .map(found -> VillageAnswer.seen(found, sku, this))
                .orElseGet(() -> new Observation.Unknown(VillageAnswer.unreachable()));
    }

    /** What a state means that only a market has that reviews. */
    Observation reviewed(ListingReference reference, String state) {
        return new Observation.Hidden(reference);
    }

    void keepInterrupted() {
        Thread.currentThread().interrupt();
    }
}
