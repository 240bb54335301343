package io.ocopkit.channel.error;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.NotSentException;
import io.ocopkit.channel.Outcome;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;

/**
 * What a request without an answer means, for all adapters alike. A command that may have reached the channel is in doubt;
 * one that surely did not, because nobody was there to take it, did nothing. A look is never in doubt.
 */
public final class Lost {

    private Lost() {}

    /**
     * A command whose answer did not come.
     *
     * @param reference by which the item is found
     * @param e what {@link io.ocopkit.channel.ChannelContext#send} threw
     * @return {@code Transient} when the request surely did not leave, {@code InDoubt} otherwise
     */
    public static Outcome write(ListingReference reference, IOException e) {
        return neverArrived(e) ? new Outcome.Transient(unreachable()) : new Outcome.InDoubt(reference);
    }

    /**
     * A command that was broken off because the engine shuts down. The thread stays interrupted.
     *
     * @param reference by which the item is found
     * @param e what {@link io.ocopkit.channel.ChannelContext#send} threw
     * @return {@code InDoubt}
     */
    public static Outcome write(ListingReference reference, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Outcome.InDoubt(reference);
    }

    /**
     * A look that was not answered.
     *
     * @param e what {@link io.ocopkit.channel.ChannelContext#send} threw
     * @return {@code Transient}
     */
    public static Outcome read(IOException e) {
        return new Outcome.Transient(neverArrived(e) ? unreachable() : unanswered());
    }

    /**
     * A look that was broken off because the engine shuts down. The thread stays interrupted.
     *
     * @param e what {@link io.ocopkit.channel.ChannelContext#send} threw
     * @return {@code Transient}
     */
    public static Outcome read(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Outcome.Transient(unanswered());
    }

    /**
     * Whether a request surely had no effect: it was held back, no connection was made, or no server was trusted with it.
     *
     * @param e what {@link io.ocopkit.channel.ChannelContext#send} threw
     * @return true when it is certain
     */
    public static boolean neverArrived(IOException e) {
        return e instanceof NotSentException
                || e instanceof ConnectException
                || e instanceof HttpConnectTimeoutException
                || e instanceof UnknownHostException
                || e instanceof SSLHandshakeException
                || e.getCause() instanceof UnresolvedAddressException;
    }

    private static Issue unreachable() {
        return issue(
                "CHANNEL_UNREACHABLE",
                BilingualText.of(
                        "Không kết nối được với kênh; yêu cầu chưa được gửi đi",
                        "The channel cannot be reached; the request was not sent"),
                BilingualText.of(
                        "Hệ thống sẽ thử lại; nếu kéo dài, kiểm tra mạng và địa chỉ của kênh",
                        "It is tried again; if this goes on, check the network and the channel's address"));
    }

    private static Issue unanswered() {
        return issue(
                "CHANNEL_SILENT",
                BilingualText.of("Kênh không trả lời khi được hỏi", "The channel was asked and did not answer"),
                BilingualText.of("Không cần làm gì: hệ thống sẽ hỏi lại", "Nothing: it is asked again"));
    }

    private static Issue issue(String code, BilingualText text, BilingualText fix) {
        return new Issue(code, "", Severity.ERROR, Citation.of("ocopkit"), text, fix, null);
    }
}
