package io.ocopkit.testkit.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A platform on this machine, as strict as the real one: whoever writes an adapter extends this class by what the platform
 * accepts, refuses and keeps. Everything that goes wrong on the way is done here, by {@link #faults()}. Requests are
 * answered one at a time, so a subclass needs no locks of its own; its methods for looking are called by the contract.
 */
public abstract class LocalMarket implements AutoCloseable {
    static final String BROKEN_OFF = "Broken-Off";

    private static final String PICTURES = "/pictures.example/";

    private final @Nullable HttpServer server;
    private final URI address;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean closed;
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final FaultPlan faults = new FaultPlan();

    /** Opens on a free port of 127.0.0.1. Nobody knows which before the market is there whole, so nobody comes too early. */
    @SuppressWarnings("this-escape")
    protected LocalMarket() {
        HttpServer opened = opened();
        server = opened;
        address = URI.create("http://127.0.0.1:" + opened.getAddress().getPort());
        opened.setExecutor(threads);
        opened.createContext("/", this::serve);
        opened.createContext(PICTURES, this::servePicture);
        opened.start();
    }

    /** Listens to nothing: requests are brought by hand. */
    LocalMarket(URI address) {
        this.server = null;
        this.address = address;
    }

    private static HttpServer opened() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers a request as the platform does: it refuses what the platform refuses (signature, credentials, missing
     * fields, wrong types, limits) and keeps the rest.
     *
     * @param request the request
     * @return the answer
     */
    protected abstract Answer answer(Request request);

    /**
     * How the platform puts a failure: its own body, and its own status where it does not use HTTP's.
     *
     * @param status what kind of failure, as an HTTP status: 400, 401, 403, 404, 409, 413, 422, 429 or 5xx
     * @return the answer
     */
    protected abstract Answer failure(int status);

    /**
     * The credentials a shop is given to begin with.
     *
     * @return the secrets by the name under which the channel asks for them
     */
    public abstract Map<String, Secret> secrets();

    /**
     * What the platform has under a key of the seller.
     *
     * @param sku the key of a listing
     * @return the listing, seen by buyers or not; empty when there is none
     */
    public abstract Optional<Displayed> displayed(Sku sku);

    /**
     * How often a listing was made under a key, whatever became of it. What was {@linkplain #plant planted} counts.
     *
     * @param sku the key of a listing
     * @return the number
     */
    public abstract long creations(Sku sku);

    /**
     * Puts something up by hand, as a seller would have before: the key, the title and the price of a listing.
     *
     * @param listing what is put up
     */
    public abstract void plant(Listing listing);

    /**
     * Removes a listing behind the channel's back.
     *
     * @param sku its key
     */
    public abstract void remove(Sku sku);

    /**
     * Hides a listing from buyers behind the channel's back, as a platform's staff does.
     *
     * @param sku its key
     */
    public abstract void hide(Sku sku);

    /**
     * Changes the title of a listing and takes its pictures away behind the channel's back, as a seller does by hand.
     *
     * @param sku its key
     */
    public abstract void edit(Sku sku);

    /**
     * Lets a listing pass the platform's review. Only for platforms that review.
     *
     * @param sku its key
     */
    public void approve(Sku sku) {
        throw new UnsupportedOperationException("This market does not review " + sku);
    }

    /**
     * Has a listing fail the platform's review. Only for platforms that review.
     *
     * @param sku its key
     * @param reason the platform's words
     */
    public void refuse(Sku sku, String reason) {
        throw new UnsupportedOperationException("This market does not review " + sku + ": " + reason);
    }

    /** Lets the credentials lapse that work now. Only for channels that can renew them. */
    public void expireCredentials() {
        throw new UnsupportedOperationException("The credentials of this market do not lapse");
    }

    /**
     * Calls back about a listing, as the platform does: signed with the shop's credentials. Only for channels that decode
     * webhooks.
     *
     * @param about the listing, with the platform's key
     * @param event the platform's id of the event, in digits
     * @param at when it happened and when it is sent
     * @return the call
     */
    public Callback callback(ListingReference about, String event, Instant at) {
        throw new UnsupportedOperationException("This market does not call back about " + about + ": " + event + at);
    }

    /**
     * Where the market is.
     *
     * @return its address, without a slash at the end
     */
    public final URI address() {
        return address;
    }

    /**
     * Brings a channel beside this market, for markets that are used outside the contract: it finds the pictures at
     * {@link Pictures#HOME} here, since some platforms refuse any but public addresses, and it keeps to no pace.
     *
     * @param channel the channel
     * @return the same channel, with everything it declares
     */
    public final ListingChannel nearby(ListingChannel channel) {
        Pace pace = channel instanceof Paced paced ? paced.pace() : Pace.CAUTIOUS;
        return nearby(channel, Nearby.hasty(pace));
    }

    /**
     * The same for a channel that keeps to a pace, to see how much of it is used. A channel that is not {@link Paced}
     * stays so.
     *
     * @param channel the channel
     * @param pace how often it may call
     * @return the same channel, with everything it declares
     */
    public final ListingChannel nearby(ListingChannel channel, Pace pace) {
        return new Nearby(channel, address, pace).open();
    }

    /**
     * All requests that arrived so far, the lost ones included, without those for pictures.
     *
     * @return a copy, in order
     */
    public final List<Request> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    /**
     * What befalls the requests to come.
     *
     * @return the plan, to be changed
     */
    public final FaultPlan faults() {
        return faults;
    }

    /** Stops listening: from now on connections are refused. */
    @Override
    public final void close() {
        closed = true;
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    final boolean isClosed() {
        return closed;
    }

    /** The market's own work, one request at a time. */
    final synchronized Answer work(Request request) {
        return answer(request);
    }

    /** What the market's author did wrong: exceptions of {@link #answer} and {@link #failure}. */
    final List<Throwable> defects() {
        return List.copyOf(defects);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestBody().readAllBytes());
            Answer answer = arrive(request);
            if (answer == null) {
                breakOff(exchange);
            } else {
                send(exchange, answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A request that arrived, in one way or another; null when there is no answer. */
    final @Nullable Answer arrive(Request request) throws InterruptedException {
        requests.add(request);
        Optional<Fault> fault = faults.take();
        try {
            return fault.isPresent() ? fault.get().befall(request, this) : work(request);
        } catch (RuntimeException | Error e) {
            defects.add(e);
            throw e;
        }
    }

    /** A client that gets nothing at all sends a GET again by itself; one that gets a beginning does not. */
    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(200, 1);
    }

    /** Every connection serves one request, so that a client never sends again by itself. */
    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Connection", "close");
        byte[] body = answer.body();
        boolean brokenOff = answer.headers().containsKey(BROKEN_OFF);
        exchange.sendResponseHeaders(
                answer.status(), brokenOff ? body.length + 1L : body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, brokenOff ? body.length / 2 : body.length);
            out.flush();
        }
    }

    private void servePicture(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(PICTURES.length());
            byte[] picture = Pictures.at(path);
            exchange.getResponseHeaders().set("Content-Type", "image/png");
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
        }
    }
}
