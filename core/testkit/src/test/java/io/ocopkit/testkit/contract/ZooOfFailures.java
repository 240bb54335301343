package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.WrongChannel.that;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import java.lang.System.Logger;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Channels that tell wrongly what went wrong, give secrets away or mix calls, each in one way. */
final class ZooOfFailures {
    private ZooOfFailures() {}

    static Stream<WrongChannel> all() {
        return Stream.of(
                that("takes every refusal for a passing one", "401 406 407 410 804", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        return failure instanceof Outcome.Rejected ? VillageAnswer.unreachable() : failure;
                    }
                }),
                that("takes server errors for refusals", "409 805 823", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        return failure instanceof Outcome.Transient passing && answer.statusCode() / 100 == 5
                                ? new Outcome.Rejected(List.of(passing.issue()))
                                : failure;
                    }
                }),
                that("takes lapsed credentials for a refusal", "402 429 881", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        return failure instanceof Outcome.AuthExpired
                                ? new Outcome.Rejected(List.of(VillageAnswer.issue(
                                        "VILLAGE_REFUSED", "", "Chợ từ chối", "The market refuses", "E401")))
                                : failure;
                    }
                }),
                that("tries again what is forbidden", "403", home -> answering(home, 403, VillageAnswer.unreachable())),
                that("takes what is not found for done", "404", home -> taking(home, 404)),
                that("takes a conflict for done", "405", home -> taking(home, 409)),
                that("asks for a person at once", "429 881", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        return failure instanceof Outcome.AuthExpired ? new Outcome.AuthExpired(true) : failure;
                    }
                }),
                that(
                        "takes throttling for a server error",
                        "408 411 412 413",
                        home -> answering(home, 429, VillageAnswer.unreachable())),
                that("does not read how long to wait", "411 412", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        return failure instanceof Outcome.Throttled
                                ? new Outcome.Throttled(
                                        context.clock().instant().plusSeconds(60))
                                : failure;
                    }
                }),
                that("reads seconds only", "412 413", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        String wait = answer.headers().firstValue("Retry-After").orElse("60");
                        return answer.statusCode() == 429
                                ? new Outcome.Throttled(
                                        context.clock().instant().plusSeconds(Long.parseLong(wait)))
                                : super.failure(answer, context);
                    }
                }),
                that("comes back at once", "408", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        Instant now = context.clock().instant();
                        return failure instanceof Outcome.Throttled
                                        && answer.headers()
                                                .firstValue("Retry-After")
                                                .isEmpty()
                                ? new Outcome.Throttled(now)
                                : failure;
                    }
                }),
                that("explains refusals in one language", "410", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        return super.failure(answer, context) instanceof Outcome.Rejected
                                ? new Outcome.Rejected(
                                        List.of(VillageAnswer.issue("REFUSED", "", "Refused", "Refused", "E422")))
                                : super.failure(answer, context);
                    }
                }),
                that("doubts what surely did nothing", "414", home -> new FairChannel(home) {
                    @Override
                    Outcome unsent(ListingReference about) {
                        return new Outcome.InDoubt(about);
                    }
                }),
                that(
                        "is sure that what was lost did nothing",
                        "115 416 419 421 501 502 507 805 913",
                        home -> new FairChannel(home) {
                            @Override
                            Outcome lost(ListingReference about) {
                                return VillageAnswer.unreachable();
                            }
                        }),
                that(
                        "is sure that what was lost is done",
                        "115 409 415 416 419 421 432 433 501 502 504 505 507 805 913 917",
                        home -> new FairChannel(home) {
                            @Override
                            Outcome lost(ListingReference about) {
                                return new Outcome.Applied(about);
                            }
                        }),
                that("trusts the status", "417 418 419 420 425", home -> new FairChannel(home) {
                    @Override
                    Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
                        Outcome outcome = super.done(answer, about);
                        return outcome instanceof Outcome.InDoubt ? new Outcome.Applied(about) : outcome;
                    }
                }),
                that("takes an unreadable success for nothing", "417 418 419", home -> new FairChannel(home) {
                    @Override
                    Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
                        Outcome outcome = super.done(answer, about);
                        return outcome instanceof Outcome.InDoubt ? VillageAnswer.unreachable() : outcome;
                    }
                }),
                that("throws at what it cannot read", "417 418 419 420 425 427 432 433", home -> new FairChannel(home) {
                    @Override
                    Outcome done(HttpResponse<byte[]> answer, ListingReference about) {
                        Outcome outcome = super.done(answer, about);
                        if (outcome instanceof Outcome.InDoubt) {
                            throw new IllegalArgumentException("No form");
                        }
                        return outcome;
                    }
                }),
                that("throws at a status it does not know", "425", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        if (List.of(418, 451, 599).contains(answer.statusCode())) {
                            throw new IllegalStateException("Status " + answer.statusCode());
                        }
                        return super.failure(answer, context);
                    }
                }),
                that("takes what it cannot see for gone", "424 503", home -> new FairChannel(home) {
                    @Override
                    public Observation observe(ListingReference reference, ChannelContext context) {
                        Observation seen = super.observe(reference, context);
                        return seen instanceof Observation.Unknown ? new Observation.Absent() : seen;
                    }
                }),
                that("takes what it cannot find for gone", "428 431 919", home -> new FairChannel(home) {
                    @Override
                    public Observation locate(Sku sku, ChannelContext context) {
                        Observation seen = super.locate(sku, context);
                        return seen instanceof Observation.Unknown ? new Observation.Absent() : seen;
                    }
                }),
                that("tries again by itself", "430", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.publish(command, context);
                        return outcome instanceof Outcome.Transient ? super.publish(command, context) : outcome;
                    }
                }),
                that("says that a failed withdrawal is done", "422 423", home -> new FairChannel(home) {
                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        Outcome outcome = super.withdraw(command, context);
                        return outcome instanceof Outcome.Rejected ? new Outcome.Applied(command.reference()) : outcome;
                    }
                }),
                that("changes half and calls it nothing", "307 422 862", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        if (command.reference().channelKey() == null) {
                            return super.publish(command, context);
                        }
                        Outcome offered = offer(command, context);
                        return offered instanceof Outcome.Applied ? super.publish(command, context) : offered;
                    }
                }),
                that("gives up what failed once", "115 426 427 431 432", home -> new FairChannel(home) {
                    private boolean failed;

                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        Outcome outcome = failed ? VillageAnswer.unreachable() : super.publish(command, context);
                        failed |= outcome instanceof Outcome.Transient || outcome instanceof Outcome.InDoubt;
                        return outcome;
                    }
                }),
                that("gives up a withdrawal that failed once", "433", home -> new FairChannel(home) {
                    private boolean failed;

                    @Override
                    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
                        Outcome outcome = failed ? VillageAnswer.unreachable() : super.withdraw(command, context);
                        failed |= outcome instanceof Outcome.Transient || outcome instanceof Outcome.InDoubt;
                        return outcome;
                    }
                }),
                that("swallows interruptions", "501 502 503 504", home -> new FairChannel(home) {
                    @Override
                    void keepInterrupted() {}
                }),
                that("is sure that what was interrupted did nothing", "501 502", home -> new FairChannel(home) {
                    @Override
                    Outcome lost(ListingReference about) {
                        return Thread.currentThread().isInterrupted() ? VillageAnswer.unreachable() : super.lost(about);
                    }
                }),
                that("saw it though it was interrupted", "503", home -> new FairChannel(home) {
                    @Override
                    public Observation observe(ListingReference reference, ChannelContext context) {
                        Observation seen = super.observe(reference, context);
                        return Thread.currentThread().isInterrupted() ? new Observation.Live(reference, null) : seen;
                    }
                }),
                that("takes no deadline for an answer", "505 506", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.publish(command, context);
                        boolean late = !context.clock().instant().isBefore(context.deadline());
                        return late ? new Outcome.Applied(command.reference()) : outcome;
                    }
                }),
                that("says that what came late did nothing", "506", home -> new FairChannel(home) {
                    @Override
                    public Outcome publish(PublishCommand command, ChannelContext context) {
                        Outcome outcome = super.publish(command, context);
                        boolean late = !context.clock().instant().isBefore(context.deadline());
                        return late ? VillageAnswer.unreachable() : outcome;
                    }
                }),
                that("prints its token", "701", home -> new FairChannel(home) {
                    private String last = "";

                    @Override
                    String token(ChannelContext context) {
                        last = super.token(context);
                        return last;
                    }

                    @Override
                    public String toString() {
                        return "Village with " + last;
                    }
                }),
                that("puts what the market says into its issues", "425 702", home -> new FairChannel(home) {
                    @Override
                    Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                        Outcome failure = super.failure(answer, context);
                        String words = new String(answer.body(), StandardCharsets.UTF_8);
                        return failure instanceof Outcome.Transient
                                ? new Outcome.Transient(
                                        VillageAnswer.issue("VILLAGE", "", "Chợ: " + words, words, null))
                                : failure;
                    }
                }),
                that("logs its token", "703", home -> new FairChannel(home) {
                    @Override
                    String token(ChannelContext context) {
                        System.getLogger("village").log(Logger.Level.TRACE, "with " + super.token(context));
                        return super.token(context);
                    }
                }),
                that("keeps the token of its first call", "704 881 882", home -> new FairChannel(home) {
                    private @Nullable String first;

                    @Override
                    String token(ChannelContext context) {
                        first = first == null ? super.token(context) : first;
                        return first;
                    }
                }),
                that("gives a thread what another was given", "705", home -> new FairChannel(home) {
                    private @Nullable Thread last;
                    private @Nullable Listing current;

                    @Override
                    synchronized Form form(Listing listing, LocalDate today) {
                        boolean mixed = last != null && last != Thread.currentThread();
                        Listing shown = mixed ? current : listing;
                        last = Thread.currentThread();
                        current = listing;
                        return super.form(shown, today);
                    }
                }));
    }

    private static FairChannel answering(URI home, int status, Outcome outcome) {
        return new FairChannel(home) {
            @Override
            Outcome failure(HttpResponse<byte[]> answer, ChannelContext context) {
                return answer.statusCode() == status ? outcome : super.failure(answer, context);
            }
        };
    }

    private static FairChannel taking(URI home, int status) {
        return new FairChannel(home) {
            @Override
            public Outcome publish(PublishCommand command, ChannelContext context) {
                Outcome outcome = super.publish(command, context);
                return outcome instanceof Outcome.Rejected rejected && quotes(rejected.issues(), "E" + status)
                        ? new Outcome.Applied(command.reference())
                        : outcome;
            }
        };
    }

    private static boolean quotes(List<Issue> issues, String code) {
        return issues.stream().anyMatch(issue -> code.equals(issue.channelCode()));
    }
}
