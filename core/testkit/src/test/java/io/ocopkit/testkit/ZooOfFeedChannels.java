package io.ocopkit.testkit;

import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.FeedItemWriter;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Channels that each break a rule, named after what they do wrong, with the contract that must catch them. */
final class ZooOfFeedChannels {

    private ZooOfFeedChannels() {}

    /** Which rules each contract must find broken, and no others. */
    static Map<Class<?>, List<String>> rulesBroken() {
        Map<Class<?>, List<String>> broken = new TreeMap<>(Comparator.comparing(Class::getSimpleName));
        broken.put(ChangesItsInfo.class, List.of("FD_01"));
        broken.put(ReportsAnotherDocument.class, List.of("FD_02"));
        broken.put(CountsWrong.class, List.of("FD_03", "FD_19"));
        broken.put(BuffersEverything.class, List.of("FD_04"));
        broken.put(StopsEarly.class, List.of("FD_04"));
        broken.put(SortsBackwards.class, List.of("FD_04", "FD_05"));
        broken.put(DropsListingsOutOfStock.class, List.of("FD_05", "FD_06", "FD_09", "FD_12", "FD_13"));
        broken.put(DropsRemovals.class, List.of("FD_05", "FD_07"));
        broken.put(ShowsStarsOnRemovals.class, List.of("FD_08"));
        broken.put(ShowsFourStarsAlways.class, List.of("FD_09"));
        broken.put(ShowsStarsForEver.class, List.of("FD_10"));
        broken.put(HidesStarsOnTheLastDay.class, List.of("FD_11"));
        broken.put(EndsADayEarly.class, List.of("FD_12"));
        broken.put(FormatsDongWithDecimals.class, List.of("FD_13"));
        broken.put(PricesAtZeroOnRequest.class, List.of("FD_14"));
        broken.put(SwallowsQuotes.class, List.of("FD_15"));
        broken.put(WritesTextsAsTheyCome.class, List.of("FD_16", "FD_17"));
        broken.put(LeaksPersonalData.class, List.of("FD_18"));
        broken.put(WritesNothingForNothing.class, List.of("FD_19"));
        broken.put(SwallowsWhatBreaks.class, List.of("FD_20", "FD_22"));
        broken.put(SwallowsIoErrors.class, List.of("FD_21"));
        broken.put(LeavesStreamsOpen.class, List.of("FD_22"));
        broken.put(StampsTheTime.class, List.of("FD_23", "FD_24", "FD_25"));
        broken.put(FormatsInTheLocaleOfTheMachine.class, List.of("FD_24"));
        broken.put(KeepsItsZone.class, List.of("FD_24"));
        broken.put(SharesItsState.class, List.of("FD_25"));
        broken.put(FindsFaultWithEverything.class, List.of("FD_26"));
        broken.put(FindsNothing.class, List.of("FD_27"));
        broken.put(FindsInOneLanguage.class, List.of("FD_27"));
        broken.put(CutsLongNames.class, List.of("FD_27"));
        return broken;
    }

    static final class ChangesItsInfo extends LinesContract {
        ChangesItsInfo() {
            super(new LinesChannel() {
                private int version;

                @Override
                public ChannelInfo info() {
                    version++;
                    return new ChannelInfo(super.info().id(), super.info().name(), version);
                }
            });
        }
    }

    static final class ReportsAnotherDocument extends LinesContract {
        ReportsAnotherDocument() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    FeedDocument written = super.write(feed, sink).get(0);
                    return List.of(
                            new FeedDocument("other.txt", written.mediaType(), written.listed(), written.removed()));
                }
            });
        }
    }

    static final class CountsWrong extends LinesContract {
        CountsWrong() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    FeedDocument written = super.write(feed, sink).get(0);
                    return List.of(new FeedDocument(
                            written.name(), written.mediaType(), written.listed() + 1, written.removed()));
                }
            });
        }
    }

    static final class BuffersEverything extends LinesContract {
        BuffersEverything() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    return super.write(with(feed, feed.items().toList().stream()), sink);
                }
            });
        }
    }

    static final class StopsEarly extends LinesContract {
        StopsEarly() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    return super.write(with(feed, feed.items().limit(6_000)), sink);
                }
            });
        }
    }

    static final class SortsBackwards extends LinesContract {
        SortsBackwards() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    Comparator<FeedItem> backwards =
                            Comparator.comparing(FeedItem::sku).reversed();
                    return super.write(with(feed, feed.items().sorted(backwards)), sink);
                }
            });
        }
    }

    static final class DropsListingsOutOfStock extends LinesContract {
        DropsListingsOutOfStock() {
            super(new LinesChannel() {
                @Override
                String listed(Listing listing, LocalDate validOn) {
                    Integer stock = listing.offer().stock();
                    return stock != null && stock == 0 ? "" : super.listed(listing, validOn);
                }
            });
        }
    }

    static final class DropsRemovals extends LinesContract {
        DropsRemovals() {
            super(new LinesChannel() {
                @Override
                String removed(Withdrawal withdrawal) {
                    return "";
                }
            });
        }
    }

    static final class ShowsStarsOnRemovals extends LinesContract {
        ShowsStarsOnRemovals() {
            super(new LinesChannel() {
                @Override
                String removed(Withdrawal withdrawal) {
                    return line("DELETE", withdrawal.sku(), withdrawal.productName(), "", "", 3, "");
                }
            });
        }
    }

    static final class ShowsFourStarsAlways extends LinesContract {
        ShowsFourStarsAlways() {
            super(new LinesChannel() {
                @Override
                String stars(Listing listing, LocalDate validOn) {
                    return super.stars(listing, validOn).isEmpty() ? "" : "4";
                }
            });
        }
    }

    static final class ShowsStarsForEver extends LinesContract {
        ShowsStarsForEver() {
            super(new LinesChannel() {
                @Override
                String stars(Listing listing, LocalDate validOn) {
                    return super.stars(listing, listing.proof().evaluatedOn());
                }
            });
        }
    }

    static final class HidesStarsOnTheLastDay extends LinesContract {
        HidesStarsOnTheLastDay() {
            super(new LinesChannel() {
                @Override
                String stars(Listing listing, LocalDate validOn) {
                    return super.stars(listing, validOn.plusDays(1));
                }
            });
        }
    }

    static final class EndsADayEarly extends LinesContract {
        EndsADayEarly() {
            super(new LinesChannel() {
                @Override
                String listed(Listing listing, LocalDate validOn) {
                    LocalDate last = listing.proof().validUntil();
                    return super.listed(listing, validOn)
                            .replace(last.toString(), last.minusDays(1).toString());
                }
            });
        }
    }

    static final class FormatsDongWithDecimals extends LinesContract {
        FormatsDongWithDecimals() {
            super(new LinesChannel() {
                @Override
                String price(Listing listing) {
                    return super.price(listing).isEmpty() ? "" : super.price(listing) + ".00";
                }
            });
        }
    }

    static final class PricesAtZeroOnRequest extends LinesContract {
        PricesAtZeroOnRequest() {
            super(new LinesChannel() {
                @Override
                String price(Listing listing) {
                    return super.price(listing).isEmpty() ? "0" : super.price(listing);
                }
            });
        }
    }

    static final class SwallowsQuotes extends LinesContract {
        SwallowsQuotes() {
            super(new LinesChannel() {
                @Override
                String text(@Nullable String text) {
                    return super.text(text).replace("\"", "");
                }
            });
        }
    }

    static final class WritesTextsAsTheyCome extends LinesContract {
        WritesTextsAsTheyCome() {
            super(new LinesChannel() {
                @Override
                String text(@Nullable String text) {
                    return text == null ? "" : text.replace("\\", "\\\\").replace("\n", "\\n");
                }
            });
        }
    }

    static final class LeaksPersonalData extends LinesContract {
        LeaksPersonalData() {
            super(new LinesChannel() {
                @Override
                String listed(Listing listing, LocalDate validOn) {
                    return super.listed(listing, validOn).replace("\n", "\t079123456789\n");
                }
            });
        }
    }

    static final class WritesNothingForNothing extends LinesContract {
        WritesNothingForNothing() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    MemorySink memory = new MemorySink();
                    List<FeedDocument> written = super.write(feed, memory);
                    byte[] bytes = memory.documents().getOrDefault(NAME, new byte[0]);
                    if (bytes.length == 0) {
                        return List.of();
                    }
                    try (OutputStream out = sink.begin(NAME)) {
                        out.write(bytes);
                    }
                    return written;
                }
            });
        }
    }

    static final class SwallowsWhatBreaks extends LinesContract {
        SwallowsWhatBreaks() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    try {
                        return super.write(feed, sink);
                    } catch (IllegalStateException e) {
                        return List.of(new FeedDocument(NAME, "text/plain", 0, 0));
                    }
                }
            });
        }
    }

    static final class SwallowsIoErrors extends LinesContract {
        SwallowsIoErrors() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) {
                    try {
                        return super.write(feed, sink);
                    } catch (IOException e) {
                        return List.of(new FeedDocument(NAME, "text/plain", 0, 0));
                    }
                }
            });
        }
    }

    static final class LeavesStreamsOpen extends LinesContract {
        LeavesStreamsOpen() {
            super(new LinesChannel() {
                @Override
                public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
                    return super.write(feed, name -> new OpenStream(sink.begin(name)));
                }
            });
        }
    }

    static final class StampsTheTime extends LinesContract {
        StampsTheTime() {
            super(new LinesChannel() {
                @Override
                String listed(Listing listing, LocalDate validOn) {
                    return super.listed(listing, validOn).replace("\n", "\t" + System.nanoTime() + "\n");
                }
            });
        }
    }

    static final class FormatsInTheLocaleOfTheMachine extends LinesContract {
        FormatsInTheLocaleOfTheMachine() {
            super(new LinesChannel() {
                @Override
                String removed(Withdrawal withdrawal) {
                    String cause = withdrawal.cause().name().toLowerCase(Locale.getDefault());
                    return super.removed(withdrawal).replace("\n", "\t" + cause + "\n");
                }
            });
        }
    }

    static final class KeepsItsZone extends LinesContract {
        KeepsItsZone() {
            super(new LinesChannel() {
                @Override
                String removed(Withdrawal withdrawal) {
                    Instant from = withdrawal
                            .effectiveOn()
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant();
                    return super.removed(withdrawal).replace("\n", "\t" + from + "\n");
                }
            });
        }
    }

    static final class SharesItsState extends LinesContract {
        SharesItsState() {
            super(new LinesChannel() {
                private @Nullable Writer shared;

                @Override
                FeedItemWriter lines(Writer out, LocalDate validOn) {
                    shared = out;
                    return super.lines(new LateWriter(() -> shared == null ? out : shared), validOn);
                }
            });
        }
    }

    static final class FindsFaultWithEverything extends LinesContract {
        FindsFaultWithEverything() {
            super(new Checking(listing -> List.of(issue("Không được", "It will not do"))));
        }
    }

    static final class FindsNothing extends LinesContract {
        FindsNothing() {
            super(new Checking(listing -> List.of()));
        }
    }

    static final class FindsInOneLanguage extends LinesContract {
        FindsInOneLanguage() {
            super(new Checking(
                    listing -> listing.offer().price() == null ? List.of(issue("No price", "No price")) : List.of()));
        }
    }

    static final class CutsLongNames extends LinesContract {
        CutsLongNames() {
            super(new LinesChannel() {
                @Override
                String text(@Nullable String text) {
                    String whole = super.text(text);
                    return whole.length() > 100 ? whole.substring(0, 100) : whole;
                }
            });
        }
    }

    private static final class Checking extends LinesChannel implements ListingCheck {
        private final ListingCheck check;

        Checking(ListingCheck check) {
            this.check = check;
        }

        @Override
        public List<Issue> check(Listing listing) {
            return check.check(listing);
        }
    }

    private static Issue issue(String vi, String en) {
        BilingualText text = BilingualText.of(vi, en);
        return new Issue("ANY", "offer.price", Severity.ERROR, Citation.of("Lines"), text, text, null);
    }

    private static Feed with(Feed feed, Stream<FeedItem> items) {
        return new Feed(feed.header(), items);
    }
}
