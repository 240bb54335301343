package io.ocopkit.publishing;

import io.ocopkit.channel.AuthorisationTerm;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.ShopAuthorisation;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A channel whose shops have owners: they let the application in on a page, for thirty days. */
final class OwnedChannel implements ListingChannel, ShopAuthorisation, AuthorisationTerm {
    static final Map<String, Secret> APPLICATION = Map.of("app", Secret.of("app-1"));
    private static final Instant END = Instant.parse("2026-10-01T05:00:00Z");

    private long published;

    long published() {
        return published;
    }

    @Override
    public ChannelInfo info() {
        return new ChannelInfo(new ChannelId("owned"), BilingualText.of("Có chủ", "Owned"), 1);
    }

    @Override
    public URI consentPage(URI back, String state, ChannelContext context) {
        return URI.create(
                "https://owned.example/consent?app=" + context.secret("app").reveal() + "&state=" + state);
    }

    @Override
    public Renewal exchange(Map<String, String> answer, ChannelContext context) {
        return "good".equals(answer.get("code"))
                ? new Renewal.Renewed(
                        Map.of("token", Secret.of("t-1"), "until", Secret.of(END.toString())), END.minusSeconds(60))
                : new Renewal.PersonNeeded(new Issue(
                        "CODE_USED",
                        "",
                        Severity.ERROR,
                        Citation.of("owned"),
                        BilingualText.of("Mã đã dùng", "The code was used"),
                        BilingualText.of("Mở lại trang", "Visit the page again"),
                        null));
    }

    @Override
    public @Nullable Instant authorisedUntil(ChannelContext context) {
        return Instant.parse(context.secret("until").reveal());
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        context.secret("token");
        published++;
        return new Outcome.Applied(new ListingReference(
                command.reference().sku(), command.reference().sku().value()));
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return new Outcome.Applied(command.reference());
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return new Observation.Live(reference, null);
    }
}
