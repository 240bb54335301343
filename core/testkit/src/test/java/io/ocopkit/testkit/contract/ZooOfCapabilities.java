package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.WrongChannel.that;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Webhook;
import io.ocopkit.channel.WebhookDecoder.Decoded;
import io.ocopkit.channel.WebhookDecoder.Event;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Channels that declare what they cannot do, each in one way. */
final class ZooOfCapabilities {
    private ZooOfCapabilities() {}

    static Stream<WrongChannel> all() {
        return Stream.of(
                that("offers nothing", "801 802 803 915 916", home -> new FairChannel(home) {
                    @Override
                    public Outcome offer(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.offer(command, context);
                        return outcome instanceof Outcome.Applied
                                ? call("PUT", "/items/" + command.reference().channelKey() + "/stopped")
                                        .removal(command.reference(), context)
                                : outcome;
                    }
                }),
                that("offers by publishing", "802 804 916", home -> new FairChannel(home) {
                    @Override
                    public Outcome offer(PublishCommand command, ChannelContext context) {
                        return publish(command, context);
                    }
                }),
                that("offers the first variant", "803", home -> new FairChannel(home) {
                    @Override
                    public Outcome offer(PublishCommand command, ChannelContext context) {
                        Form form = Form.of(
                                "variant",
                                variant(command.listing().offer().items().get(0)));
                        return call("PUT", "/items/" + command.reference().channelKey() + "/offers")
                                .sending(form)
                                .command(command.reference(), context);
                    }
                }),
                that("says that every offer is done", "805 917", home -> new FairChannel(home) {
                    @Override
                    public Outcome offer(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.offer(command, context);
                        return outcome instanceof Outcome.Rejected ? outcome : new Outcome.Applied(command.reference());
                    }
                }),
                that("reads the first page", "811", home -> new FairChannel(home) {
                    @Override
                    public ListingPage list(@Nullable String cursor, ChannelContext context) {
                        return super.list(cursor, context) instanceof ListingPage.Entries page
                                ? new ListingPage.Entries(page.entries(), null)
                                : super.list(cursor, context);
                    }
                }),
                that("never stops reading pages", "811 812 813", home -> new FairChannel(home) {
                    @Override
                    public ListingPage list(@Nullable String cursor, ChannelContext context) {
                        ListingPage page = super.list(cursor, context);
                        return page instanceof ListingPage.Entries read && read.next() == null
                                ? new ListingPage.Entries(read.entries(), "0")
                                : page;
                    }
                }),
                that("skips what is hidden", "812", home -> new FairChannel(home) {
                    @Override
                    public ListingPage list(@Nullable String cursor, ChannelContext context) {
                        return super.list(cursor, context) instanceof ListingPage.Entries page
                                ? new ListingPage.Entries(
                                        page.entries().stream()
                                                .filter(entry -> entry.seen() instanceof Observation.Live)
                                                .toList(),
                                        page.next())
                                : super.list(cursor, context);
                    }
                }),
                that("takes a page it cannot read for the last", "814", home -> new FairChannel(home) {
                    @Override
                    public ListingPage list(@Nullable String cursor, ChannelContext context) {
                        ListingPage page = super.list(cursor, context);
                        return page instanceof ListingPage.Unreadable ? new ListingPage.Entries(List.of(), null) : page;
                    }
                }),
                that("previews by publishing", "821", home -> new FairChannel(home) {
                    @Override
                    public Preview preview(PublishCommand command, ChannelContext context) {
                        Preview preview = super.preview(command, context);
                        if (preview instanceof Preview.Checked checked
                                && checked.issues().isEmpty()) {
                            publish(command, context);
                        }
                        return preview;
                    }
                }),
                that("previews everything as fine", "822", home -> new FairChannel(home) {
                    @Override
                    public Preview preview(PublishCommand command, ChannelContext context) {
                        Preview preview = super.preview(command, context);
                        return preview instanceof Preview.Checked ? new Preview.Checked(List.of()) : preview;
                    }
                }),
                that("takes no preview for a good one", "823", home -> new FairChannel(home) {
                    @Override
                    public Preview preview(PublishCommand command, ChannelContext context) {
                        Preview preview = super.preview(command, context);
                        return preview instanceof Preview.Unchecked ? new Preview.Checked(List.of()) : preview;
                    }
                }),
                that("finds fault with everything", "831", home -> new FairChannel(home) {
                    @Override
                    public List<Issue> check(Listing listing) {
                        List<Issue> issues = new ArrayList<>(super.check(listing));
                        issues.add(VillageAnswer.issue("VILLAGE_TASTE", "offer", "Chưa đẹp", "Could be nicer", null));
                        return issues;
                    }
                }),
                that("finds nothing", "607 608 610 614 616 617 834", home -> new FairChannel(home) {
                    @Override
                    public List<Issue> check(Listing listing) {
                        return List.of();
                    }
                }),
                that("finds something else every time", "832", home -> new FairChannel(home) {
                    private int times;

                    @Override
                    public List<Issue> check(Listing listing) {
                        times++;
                        return super.check(listing).stream()
                                .map(issue -> VillageAnswer.issue(
                                        "VILLAGE_" + times,
                                        issue.field(),
                                        issue.text().vi(),
                                        issue.text().en(),
                                        null))
                                .toList();
                    }
                }),
                that("finds in one language", "607 608 610 614 616 617 833", home -> new FairChannel(home) {
                    @Override
                    public List<Issue> check(Listing listing) {
                        return super.check(listing).stream()
                                .map(issue -> VillageAnswer.issue("VILLAGE", issue.field(), "Beyond", "Beyond", null))
                                .toList();
                    }
                }),
                that("stops nothing", "841 842", home -> new FairChannel(home) {
                    @Override
                    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
                        Outcome outcome = call(
                                        "GET", "/items/" + command.reference().channelKey())
                                .removal(command.reference(), context);
                        return outcome;
                    }
                }),
                that("stops what is there only", "843", home -> new FairChannel(home) {
                    @Override
                    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
                        return call("PUT", "/items/" + command.reference().channelKey() + "/stopped")
                                .command(command.reference(), context);
                    }
                }),
                that("says that every stop is done", "844", home -> new FairChannel(home) {
                    @Override
                    public Outcome stopSelling(WithdrawCommand command, ChannelContext context) {
                        super.stopSelling(command, context);
                        return new Outcome.Applied(command.reference());
                    }
                }),
                that("unlists by removing", "851", home -> new FairChannel(home) {
                    @Override
                    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
                        return withdraw(command, context);
                    }
                }),
                that("unlists what is there only", "852", home -> new FairChannel(home) {
                    @Override
                    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
                        return call("PUT", "/items/" + command.reference().channelKey() + "/hidden")
                                .command(command.reference(), context);
                    }
                }),
                that("says that every unlisting is done", "853", home -> new FairChannel(home) {
                    @Override
                    public Outcome unlist(WithdrawCommand command, ChannelContext context) {
                        super.unlist(command, context);
                        return new Outcome.Applied(command.reference());
                    }
                }),
                that("changes its pace", "861", home -> new FairChannel(home) {
                    @Override
                    public Pace pace() {
                        return Pace.perSecond(1 + (int) (System.nanoTime() >>> 3 & 0xFFFF));
                    }
                }),
                that("calls more often than it says", "862", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.publish(command, context);
                        Outcomes.reference(outcome).ifPresent(reference -> observe(reference, context));
                        return outcome;
                    }
                }),
                that("remembers keys for no time", "871", home -> new FairChannel(home) {
                    @Override
                    public Duration remembersKeysFor() {
                        return Duration.ZERO;
                    }
                }),
                that("renews nothing", "881 882", home -> new FairChannel(home) {
                    @Override
                    public Renewal renew(ChannelContext context) {
                        Renewal renewal = super.renew(context);
                        return renewal instanceof Renewal.Renewed renewed
                                ? new Renewal.Renewed(Map.of("token", context.secret("token")), renewed.expires())
                                : renewal;
                    }
                }),
                that("forgets what the next renewal needs", "882", home -> new FairChannel(home) {
                    @Override
                    public Renewal renew(ChannelContext context) {
                        Renewal renewal = super.renew(context);
                        return renewal instanceof Renewal.Renewed renewed
                                ? new Renewal.Renewed(
                                        Map.of("token", renewed.secrets().get("token")), renewed.expires())
                                : renewal;
                    }
                }),
                that("renews twice", "883 885", home -> new FairChannel(home) {
                    @Override
                    public Renewal renew(ChannelContext context) {
                        Renewal renewal = super.renew(context);
                        return renewal instanceof Renewal.Failed ? super.renew(context) : renewal;
                    }
                }),
                that("hopes for credentials that are void", "884", home -> new FairChannel(home) {
                    @Override
                    public Renewal renew(ChannelContext context) {
                        Renewal renewal = super.renew(context);
                        return renewal instanceof Renewal.PersonNeeded
                                ? new Renewal.Failed(VillageAnswer.unreachable())
                                : renewal;
                    }
                }),
                that("asks for a person when a renewal fails", "883 885", home -> new FairChannel(home) {
                    @Override
                    public Renewal renew(ChannelContext context) {
                        Renewal renewal = super.renew(context);
                        return renewal instanceof Renewal.Failed
                                ? new Renewal.PersonNeeded(
                                        VillageAnswer.issue("LOGIN", "", "Đăng nhập", "Log in", null))
                                : renewal;
                    }
                }),
                that("believes every call", "892 893 895", home -> new FairChannel(home) {
                    @Override
                    public Decoded decode(Webhook webhook, ChannelContext context) {
                        Decoded decoded = super.decode(webhook, context);
                        return decoded instanceof Decoded.Forged ? new Decoded.Events(List.of()) : decoded;
                    }
                }),
                that("verifies what it has read and not what has come", "892", home -> new FairChannel(home) {
                    @Override
                    public Decoded decode(Webhook webhook, ChannelContext context) {
                        Decoded decoded = super.decode(webhook, context);
                        String text = new String(webhook.body(), StandardCharsets.UTF_8);
                        return decoded instanceof Decoded.Forged && text.startsWith("dvent=")
                                ? new Decoded.Events(List.of())
                                : decoded;
                    }
                }),
                that("believes calls without a signature", "893", home -> new FairChannel(home) {
                    @Override
                    public Decoded decode(Webhook webhook, ChannelContext context) {
                        return webhook.header("X-Signature").isEmpty()
                                ? new Decoded.Events(List.of())
                                : super.decode(webhook, context);
                    }
                }),
                that("believes old calls", "895", home -> new FairChannel(home) {
                    @Override
                    Duration fresh() {
                        return Duration.ofDays(365);
                    }
                }),
                that("gives every delivery an id of its own", "894", home -> new FairChannel(home) {
                    private int deliveries;

                    @Override
                    public Decoded decode(Webhook webhook, ChannelContext context) {
                        deliveries++;
                        return mapped(
                                super.decode(webhook, context),
                                event -> new Event(
                                        event.id() + "-" + deliveries,
                                        event.sku(),
                                        event.channelKey(),
                                        event.occurredAt()));
                    }
                }),
                that("reads seconds as milliseconds", "891", home -> new FairChannel(home) {
                    @Override
                    public Decoded decode(Webhook webhook, ChannelContext context) {
                        return mapped(
                                super.decode(webhook, context),
                                event -> new Event(
                                        event.id(),
                                        event.sku(),
                                        event.channelKey(),
                                        Instant.ofEpochMilli(event.occurredAt().getEpochSecond())));
                    }
                }),
                that("looks when it is called", "896", home -> new FairChannel(home) {
                    @Override
                    public Decoded decode(Webhook webhook, ChannelContext context) {
                        Decoded decoded = super.decode(webhook, context);
                        list(null, context);
                        return decoded;
                    }
                }));
    }

    private static Decoded mapped(Decoded decoded, UnaryOperator<Event> change) {
        return decoded instanceof Decoded.Events read
                ? new Decoded.Events(read.events().stream().map(change).toList())
                : decoded;
    }
}
