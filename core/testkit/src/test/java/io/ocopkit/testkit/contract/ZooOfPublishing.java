package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.WrongChannel.that;

import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Channels that put up, take down or look wrongly, each in one way. */
final class ZooOfPublishing {
    private ZooOfPublishing() {}

    static Stream<WrongChannel> all() {
        return Stream.of(
                that(
                        "creates every time",
                        "101 103 107 114 115 202 203 204 205 206 207 209 210 211 212 213 214 215 426 427 431 432 506 602 603 615 619 881 901 902 905 906 914",
                        home -> new FairChannel(home) {
                            @Override
                            public Outcome publish(PublishCommand command, ChannelContext context) {
                                return super.publish(unknown(command), context);
                            }
                        }),
                that(
                        "forgets the channel's key",
                        "102 104 105 107 111 311 424 426 502 503 506 618 619 801 803 811 851 905 914 915 916",
                        home -> new FairChannel(home) {
                            @Override
                            Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
                                return super.done(answer, about) instanceof Outcome.Applied
                                        ? new Outcome.Applied(new ListingReference(about.sku(), null))
                                        : super.done(answer, about);
                            }
                        }),
                that(
                        "keeps keys as floating-point numbers",
                        "433 618 619 811 914 915 916",
                        home -> new FairChannel(home) {
                            @Override
                            Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
                                return super.done(answer, about) instanceof Outcome.Applied applied
                                        ? new Outcome.Applied(rounded(applied.reference()))
                                        : super.done(answer, about);
                            }
                        }),
                that("says of itself what it likes", "106", home -> new FairChannel(home) {
                    private int version;

                    @Override
                    public ChannelInfo info() {
                        return new ChannelInfo(super.info().id(), super.info().name(), ++version);
                    }
                }),
                that("takes a SKU that begins alike", "113", home -> new FairChannel(home) {
                    @Override
                    public Observation locate(Sku sku, ChannelContext context) {
                        return everything(this, context)
                                .filter(entry -> entry.reference().sku().value().startsWith(sku.value()))
                                .map(entry -> entry.seen())
                                .findFirst()
                                .orElseGet(() -> super.locate(sku, context));
                    }
                }),
                that("finds nothing by SKU", "111 114 115 316 427 431", home -> new FairChannel(home) {
                    @Override
                    public Observation locate(Sku sku, ChannelContext context) {
                        Observation seen = super.locate(sku, context);
                        return seen instanceof Observation.Unknown ? seen : new Observation.Absent();
                    }
                }),
                that("makes up what it does not find", "112 113 431 918", home -> new FairChannel(home) {
                    @Override
                    public Observation locate(Sku sku, ChannelContext context) {
                        Observation seen = super.locate(sku, context);
                        return seen instanceof Observation.Absent
                                ? new Observation.Hidden(new ListingReference(sku, "1"))
                                : seen;
                    }
                }),
                that("sends another key with every attempt", "116", home -> new FairChannel(home) {
                    private int attempt;

                    @Override
                    String idempotencyKey(ChannelContext context) {
                        return "attempt-" + ++attempt;
                    }
                }),
                that(
                        "changes nothing but offers",
                        "114 202 203 204 205 215 307 426 506 602 603 881 901 902 905 906",
                        home -> new FairChannel(home) {
                            @Override
                            public Outcome publish(PublishCommand command, ChannelContext context) {
                                return command.reference().channelKey() == null
                                        ? super.publish(command, context)
                                        : offer(command, context);
                            }
                        }),
                that("keeps a description that is gone", "203", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        return raw == null ? Samples.TEXT : super.text(raw);
                    }
                }),
                that("turns pictures round", "201 204 215 611 612", home -> new FairChannel(home) {
                    @Override
                    Form form(Listing listing, LocalDate today) {
                        Form form = super.form(listing, today);
                        Form turned = form.without("picture");
                        List<String> pictures = form.values("picture");
                        for (int i = pictures.size(); i > 0; i--) {
                            turned.with("picture", pictures.get(i - 1));
                        }
                        return turned;
                    }
                }),
                that("shows one picture", "201 204 215 611 612", home -> new FairChannel(home) {
                    @Override
                    Form form(Listing listing, LocalDate today) {
                        Form form = super.form(listing, today);
                        return form.without("picture")
                                .with("picture", form.value("picture").orElse(null));
                    }
                }),
                that("shows one variant", "208 209 210 211 212 213 613 842", home -> new FairChannel(home) {
                    @Override
                    Form form(Listing listing, LocalDate today) {
                        Form form = super.form(listing, today);
                        return form.without("variant")
                                .with("variant", form.value("variant").orElse(null));
                    }
                }),
                that("sorts variants by price", "211", home -> new FairChannel(home) {
                    @Override
                    Form form(Listing listing, LocalDate today) {
                        Form form = super.form(listing, today);
                        Form sorted = form.without("variant");
                        listing.offer().items().stream()
                                .sorted(Comparator.comparing(
                                        Variant::price, Comparator.nullsLast(Comparator.naturalOrder())))
                                .forEach(item -> sorted.with("variant", variant(item)));
                        return sorted;
                    }
                }),
                that(
                        "gives every variant the price of the page",
                        "208 209 210 211 212 213 613",
                        home -> new FairChannel(home) {
                            @Override
                            Form form(Listing listing, LocalDate today) {
                                Form form = super.form(listing, today);
                                Form same = form.without("variant");
                                String price = Form.parse(form.value("variant").orElseThrow())
                                        .value("price")
                                        .orElse(null);
                                form.values("variant")
                                        .forEach(variant -> same.with(
                                                "variant",
                                                Form.parse(variant)
                                                        .without("price")
                                                        .with("price", price)));
                                return same;
                            }
                        }),
                that("sells what is sold out", "207", home -> new FairChannel(home) {
                    @Override
                    Form variant(Variant item) {
                        Form form = super.variant(item);
                        return form.value("stock").filter("0"::equals).isPresent()
                                ? form.without("stock").with("stock", 1)
                                : form;
                    }
                }),
                that("takes no variants and says nothing", "614", home -> new FairChannel(home) {
                    @Override
                    Form form(Listing listing, LocalDate today) {
                        Form form = super.form(listing, today);
                        Form fewer = form.without("variant");
                        form.values("variant").stream()
                                .limit(VillageMarket.MOST_VARIANTS)
                                .forEach(variant -> fewer.with("variant", variant));
                        return fewer;
                    }

                    @Override
                    public List<Issue> check(Listing listing) {
                        return super.check(listing).stream()
                                .filter(issue -> !issue.field().equals("offer.variants"))
                                .toList();
                    }
                }),
                that("lowers a price that is too high", "616", home -> new FairChannel(home) {
                    @Override
                    String price(Variant item) {
                        String price = super.price(item);
                        return price == null || Long.parseLong(price) <= VillageMarket.HIGHEST_PRICE
                                ? price
                                : Long.toString(VillageMarket.HIGHEST_PRICE);
                    }

                    @Override
                    public List<Issue> check(Listing listing) {
                        return listing.offer().price() == null
                                ? super.check(listing)
                                : without(super.check(listing), "offer.price");
                    }
                }),
                that("makes a price up", "617", home -> new FairChannel(home) {
                    @Override
                    String price(Variant item) {
                        return item.price() == null ? "1000" : super.price(item);
                    }

                    @Override
                    public List<Issue> check(Listing listing) {
                        return listing.offer().price() != null
                                ? super.check(listing)
                                : without(super.check(listing), "offer.price");
                    }
                }),
                that("rounds to thousands", "615", home -> new FairChannel(home) {
                    @Override
                    String price(Variant item) {
                        String price = super.price(item);
                        return price == null ? null : price.substring(0, price.length() - 3) + "000";
                    }
                }),
                that("writes numbers as the machine likes", "706", home -> new FairChannel(home) {
                    @Override
                    String price(Variant item) {
                        String price = super.price(item);
                        return price == null ? null : String.format(Locale.getDefault(), "%d", Long.valueOf(price));
                    }
                }),
                that("writes texts as they come", "601 605", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        return raw;
                    }
                }),
                that("escapes descriptions twice", "602", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        return raw == null
                                ? null
                                : super.text(raw).replace("&", "&amp;").replace("<", "&lt;");
                    }

                    @Override
                    String title(Listing listing) {
                        return super.text(listing.product().name());
                    }
                }),
                that("drops quotes from titles", "603", home -> new FairChannel(home) {
                    @Override
                    String title(Listing listing) {
                        return super.title(listing).replace("\"", "");
                    }
                }),
                that("puts all lines into one", "604", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        return raw == null ? null : super.text(raw).replace("\n", "");
                    }
                }),
                that("cuts titles where they are too long", "607", home -> new FairChannel(home) {
                    @Override
                    String title(Listing listing) {
                        String title = super.title(listing);
                        return title.substring(0, Math.min(title.length(), VillageMarket.LONGEST_TITLE));
                    }
                }),
                that("cuts titles a character early", "606", home -> new FairChannel(home) {
                    @Override
                    String title(Listing listing) {
                        String title = super.title(listing);
                        return title.length() == VillageMarket.LONGEST_TITLE
                                ? title.substring(0, title.lastIndexOf(' '))
                                : title;
                    }
                }),
                that("cuts descriptions where they are too long", "610", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        String text = super.text(raw);
                        return text == null
                                ? null
                                : text.substring(0, Math.min(text.length(), VillageMarket.LONGEST_TEXT));
                    }
                }),
                that("cuts descriptions that just fit", "609", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        String text = super.text(raw);
                        return text != null && text.length() == VillageMarket.LONGEST_TEXT
                                ? text.substring(0, text.length() - 2)
                                : text;
                    }
                }),
                that("sends more pictures than there is room for", "612", home -> new FairChannel(home) {
                    @Override
                    int mostPictures() {
                        return VillageMarket.MOST_PICTURES + 1;
                    }
                }),
                that("sends fewer pictures than there is room for", "611 612", home -> new FairChannel(home) {
                    @Override
                    int mostPictures() {
                        return VillageMarket.MOST_PICTURES - 1;
                    }
                }),
                that("cannot write a slash", "618", home -> new FairChannel(home) {
                    @Override
                    Form form(Listing listing, LocalDate today) {
                        Form form = super.form(listing, today);
                        return form.without("sku")
                                .with("sku", listing.sku().value().replace("/", "-"));
                    }
                }),
                that("shows four stars always", "901 906", home -> new FairChannel(home) {
                    @Override
                    void certify(Form form, EligibilityProof proof, LocalDate today) {
                        super.certify(form, proof, today);
                        if (form.value("stars").isPresent()) {
                            form.replace("stars", 4);
                        }
                    }
                }),
                that("shows stars for ever", "904 905", home -> new FairChannel(home) {
                    @Override
                    void certify(Form form, EligibilityProof proof, LocalDate today) {
                        super.certify(form, proof, proof.evaluatedOn());
                    }
                }),
                that("hides stars on the last day", "903", home -> new FairChannel(home) {
                    @Override
                    void certify(Form form, EligibilityProof proof, LocalDate today) {
                        super.certify(form, proof, today.plusDays(1));
                    }
                }),
                that("shows a day too many", "902", home -> new FairChannel(home) {
                    @Override
                    void certify(Form form, EligibilityProof proof, LocalDate today) {
                        super.certify(form, proof, today);
                        if (form.value("until").isPresent()) {
                            form.replace("until", proof.validUntil().plusDays(1));
                        }
                    }
                }),
                that("praises in the text", "901 904 906", home -> new FairChannel(home) {
                    @Override
                    String text(String raw) {
                        return raw == null ? null : super.text(raw) + (raw.equals(Samples.TEXT) ? " OCOP 5 sao" : "");
                    }
                }),
                that("sends personal data along", "707", home -> new FairChannel(home) {
                    @Override
                    String idempotencyKey(ChannelContext context) {
                        return super.idempotencyKey(context) + "-079123456789";
                    }
                }),
                that(
                        "says that every withdrawal is done",
                        "415 420 422 423 433 502 507",
                        home -> new FairChannel(home) {
                            @Override
                            public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                                super.withdraw(command, context);
                                return new Outcome.Applied(command.reference());
                            }
                        }),
                that("withdraws nothing", "301 302 305 309 316 423 433 502 506 507", home -> new FairChannel(home) {
                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        return new Outcome.Applied(command.reference());
                    }
                }),
                that("withdraws under another key", "306 430", home -> new FairChannel(home) {
                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        return super.withdraw(command, context) instanceof Outcome.Applied
                                ? new Outcome.Applied(
                                        new ListingReference(command.reference().sku(), "gone"))
                                : super.withdraw(command, context);
                    }
                }),
                that("cannot withdraw what is gone", "302 304 433", home -> new FairChannel(home) {
                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        return found(
                                command.reference(),
                                context,
                                (known, c) -> call("DELETE", "/items/" + known.channelKey())
                                        .command(known, c));
                    }
                }),
                that("cannot withdraw what was never there", "303", home -> new FairChannel(home) {
                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        Outcome outcome = super.withdraw(command, context);
                        return outcome instanceof Outcome.Applied applied
                                        && applied.reference().channelKey() == null
                                ? VillageAnswer.unreachable()
                                : outcome;
                    }
                }),
                that("withdraws everything", "308", home -> new FairChannel(home) {
                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        everything(this, context)
                                .filter(entry -> !entry.reference()
                                        .sku()
                                        .equals(command.reference().sku()))
                                .forEach(entry -> call(
                                                "DELETE",
                                                "/items/" + entry.reference().channelKey())
                                        .removal(entry.reference(), context));
                        return super.withdraw(command, context);
                    }
                }),
                that("touches other listings", "105 216 431 705 862 911 914", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.publish(command, context);
                        everything(this, context)
                                .filter(entry -> !entry.reference()
                                        .sku()
                                        .equals(command.reference().sku()))
                                .forEach(entry -> call(
                                                "PUT",
                                                "/items/" + entry.reference().channelKey() + "/stopped")
                                        .removal(entry.reference(), context));
                        return outcome;
                    }
                }),
                that("brings nothing back", "307 404 862", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        ListingReference known = command.reference();
                        boolean gone =
                                known.channelKey() != null && observe(known, context) instanceof Observation.Absent;
                        return gone ? new Outcome.Applied(known) : super.publish(command, context);
                    }
                }),
                that("sees what is hidden as live", "311 851", home -> new FairChannel(home) {
                    @Override
                    Observation seen(HttpResponse<byte[]> answer, Sku sku, ChannelContext context) {
                        return super.seen(answer, sku, context) instanceof Observation.Hidden hidden
                                ? new Observation.Live(hidden.reference(), null)
                                : super.seen(answer, sku, context);
                    }
                }),
                that("sees what is gone as hidden", "312", home -> new FairChannel(home) {
                    @Override
                    public Observation observe(ListingReference reference, ChannelContext context) {
                        Observation seen = super.observe(reference, context);
                        return seen instanceof Observation.Absent ? new Observation.Hidden(reference) : seen;
                    }
                }),
                that("hides what it looks at", "313", home -> new FairChannel(home) {
                    @Override
                    public Observation observe(ListingReference reference, ChannelContext context) {
                        Observation seen = super.observe(reference, context);
                        if (seen instanceof Observation.Live) {
                            call("PUT", "/items/" + reference.channelKey() + "/hidden")
                                    .removal(reference, context);
                        }
                        return seen;
                    }
                }),
                that("does not look for what it withdraws", "316", home -> new FairChannel(home) {
                    @Override
                    Outcome found(
                            ListingReference known,
                            ChannelContext context,
                            BiFunction<ListingReference, ChannelContext, Outcome> work) {
                        return known.channelKey() == null ? new Outcome.Applied(known) : work.apply(known, context);
                    }
                }));
    }

    private static PublishCommand unknown(PublishCommand command) {
        ListingReference unknown = new ListingReference(command.reference().sku(), null);
        return new PublishCommand(command.listing(), unknown, command.version());
    }

    private static ListingReference rounded(ListingReference reference) {
        double key = Double.parseDouble(reference.channelKey());
        return new ListingReference(reference.sku(), Long.toString((long) key));
    }

    private static List<Issue> without(List<Issue> issues, String field) {
        return issues.stream().filter(issue -> !issue.field().equals(field)).toList();
    }

    private static Stream<ListingPage.Entry> everything(FairChannel channel, ChannelContext context) {
        List<ListingPage.Entry> entries = new ArrayList<>();
        String cursor = null;
        do {
            ListingPage page = channel.list(cursor, context);
            if (!(page instanceof ListingPage.Entries read)) {
                return entries.stream();
            }
            entries.addAll(read.entries());
            cursor = read.next();
        } while (cursor != null);
        return entries.stream();
    }
}
