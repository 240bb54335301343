package io.ocopkit.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What goes wrong with one request on its way to a {@link LocalMarket} and back. */
@FunctionalInterface
public interface Fault {

    /**
     * Handles a request in place of the market.
     *
     * @param request what arrived
     * @param market the market, which may still be asked to do its work
     * @return what is answered; null when the connection breaks without an answer
     * @throws InterruptedException when the market closes meanwhile
     */
    @Nullable
    Answer befall(Request request, LocalMarket market) throws InterruptedException;

    /**
     * The same fault, except that some requests come through: a platform whose renewals count once needs its answers to
     * them.
     *
     * @param which the requests that nothing happens to
     * @return the fault
     */
    default Fault sparing(Predicate<Request> which) {
        return (request, market) -> which.test(request) ? market.work(request) : befall(request, market);
    }

    /**
     * The market fails in its own words, and does nothing.
     *
     * @param status the HTTP status, as the market's author translates it
     * @return the fault
     */
    static Fault status(int status) {
        return (request, market) -> market.failure(status);
    }

    /**
     * The market does its work and something between it and the caller fails.
     *
     * @param status the HTTP status
     * @return the fault
     */
    static Fault statusAfterEffect(int status) {
        return (request, market) -> {
            market.work(request);
            return Answer.of(status, "text/html; charset=utf-8", "<html><body><h1>" + status + "</h1></body></html>");
        };
    }

    /**
     * Too many calls; nothing happens.
     *
     * @param retryAfter the header Retry-After; null when the market does not say
     * @return the fault
     */
    static Fault throttled(@Nullable String retryAfter) {
        return (request, market) -> {
            Answer refusal = market.failure(429);
            return retryAfter == null ? refusal : refusal.with("Retry-After", retryAfter);
        };
    }

    /**
     * The connection breaks before the market has read anything: nothing happens.
     *
     * @return the fault
     */
    static Fault lostBeforeEffect() {
        return (request, market) -> null;
    }

    /**
     * The market does its work, and the connection breaks before the answer.
     *
     * @return the fault
     */
    static Fault lostAfterEffect() {
        return (request, market) -> {
            market.work(request);
            return null;
        };
    }

    /**
     * The market does its work and answers what nobody can read.
     *
     * @return the fault
     */
    static Fault garbled() {
        return (request, market) ->
                market.work(request).carrying("\u0000<<{[ ??? ]\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The market does its work and answers nothing, with the usual status.
     *
     * @return the fault
     */
    static Fault empty() {
        return (request, market) -> market.work(request).carrying(new byte[0]);
    }

    /**
     * The market does its work, and half of the answer arrives as if it were the whole.
     *
     * @return the fault
     */
    static Fault halved() {
        return (request, market) -> {
            Answer whole = market.work(request);
            return whole.carrying(Arrays.copyOf(whole.body(), whole.body().length / 2));
        };
    }

    /**
     * The market does its work, and the connection breaks in the middle of the answer.
     *
     * @return the fault
     */
    static Fault brokenOff() {
        return (request, market) -> market.work(request).with(LocalMarket.BROKEN_OFF, "1");
    }

    /**
     * Somebody in between, such as a portal or a proxy, answers instead of the market, and friendly.
     *
     * @return the fault
     */
    static Fault strangersAnswer() {
        return (request, market) -> new Answer(
                200,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                "<html><body>Xin chào</body></html>".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The market does its work, and something happens before it answers.
     *
     * @param event what happens
     * @return the fault
     */
    static Fault meanwhile(Runnable event) {
        return (request, market) -> {
            Answer answer = market.work(request);
            event.run();
            return answer;
        };
    }
}
