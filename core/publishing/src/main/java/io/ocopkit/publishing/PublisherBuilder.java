package io.ocopkit.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.image.ImageChecker;
import io.ocopkit.publishing.image.ImagePolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Publisher} together. Only an outlet is needed; everything else has a default. Not thread-safe. */
public final class PublisherBuilder {
    private static final int ACTOR_LENGTH = 100;

    private final CandidateSource candidates;
    private final PublicationLedger ledger;
    private final Map<Outlet, OutletRules> outlets = new LinkedHashMap<>();
    private Clock clock = Clock.system(VietnamTime.ZONE);
    private Selection selection = Selection.OFFERED;
    private String actor = "ocopkit";
    private MeterRegistry meters = new CompositeMeterRegistry();
    private @Nullable ObservationRegistry observations;
    private ImagePolicy images = ImagePolicy.PUBLIC_ADDRESSES;

    PublisherBuilder(CandidateSource candidates, PublicationLedger ledger) {
        this.candidates = Objects.requireNonNull(candidates, "candidates");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /**
     * Adds an outlet whose buyers read documents.
     *
     * @param channel writes the documents
     * @param shop the outlet's name, also that of its plans
     * @param folder where the documents go; made when it does not exist
     * @param seller whom the documents name
     * @return this builder
     * @throws InvalidValueException when the shop's name has another form, the outlet was added before, or another
     *     outlet of the same channel writes into the same folder, where the two would overwrite each other
     */
    public PublisherBuilder feed(FeedChannel channel, String shop, Path folder, Seller seller) {
        Outlet outlet = new Outlet(channel.info().id(), shop);
        Path place = folder.toAbsolutePath().normalize();
        for (OutletRules other : outlets.values()) {
            boolean sameChannel = other.outlet().channel().equals(outlet.channel());
            boolean samePlace =
                    other instanceof FeedOutlet feed && feed.folder().equals(place);
            if (other.outlet().equals(outlet) || (sameChannel && samePlace)) {
                throw twice(outlet, other.outlet());
            }
        }
        outlets.put(outlet, new FeedOutlet(outlet, channel, place, Objects.requireNonNull(seller, "seller")));
        return this;
    }

    /**
     * Adds an outlet that is called.
     *
     * @param channel calls it
     * @param shop the outlet's name, also that of its plans
     * @param credentials keeps what the shop shows the channel to be let in
     * @return this builder
     * @throws InvalidValueException when the shop's name has another form or the outlet was added before
     */
    public PublisherBuilder channel(ListingChannel channel, String shop, CredentialStore credentials) {
        Outlet outlet = new Outlet(channel.info().id(), shop);
        if (outlets.containsKey(outlet)) {
            throw twice(outlet, outlet);
        }
        outlets.put(outlet, new ApiOutlet(outlet, channel, Objects.requireNonNull(credentials, "credentials")));
        return this;
    }

    /**
     * Sets the clock. Whatever its zone, days are those of Vietnam.
     *
     * @param value the clock; by default the system's
     * @return this builder
     */
    public PublisherBuilder clock(Clock value) {
        this.clock = Objects.requireNonNull(value, "clock");
        return this;
    }

    /**
     * Sets where counters and gauges go, and timers too unless {@link #observations} takes care of them.
     *
     * @param value the registry; by default nowhere
     * @return this builder
     */
    public PublisherBuilder meters(MeterRegistry value) {
        this.meters = Objects.requireNonNull(value, "meters");
        return this;
    }

    /**
     * Sets who observes plans and applications, for traces and timers.
     *
     * @param value the registry; by default one that times into {@link #meters}
     * @return this builder
     */
    public PublisherBuilder observations(ObservationRegistry value) {
        this.observations = Objects.requireNonNull(value, "observations");
        return this;
    }

    /**
     * Sets what is meant to be shown.
     *
     * @param value the selection; by default what the seller offers
     * @return this builder
     */
    public PublisherBuilder selecting(Selection value) {
        this.selection = Objects.requireNonNull(value, "selection");
        return this;
    }

    /**
     * Sets whom the ledger names as having asked for the changes.
     *
     * @param value a role, a system or an account, 1 to 100 characters; the ledger keeps it forever, so no personal data
     * @return this builder
     * @throws InvalidValueException when it is blank or too long
     */
    public PublisherBuilder actor(String value) {
        if (value.isBlank() || value.length() > ACTOR_LENGTH) {
            throw new InvalidValueException(
                    "ACTOR_FORM",
                    BilingualText.of(
                            "Người thực hiện phải có tên, tối đa 100 ký tự",
                            "An actor has a name, 100 characters at most"));
        }
        this.actor = value;
        return this;
    }

    /**
     * Sets which pictures are looked at before a channel is given them.
     *
     * @param value the policy; by default those at public addresses
     * @return this builder
     */
    public PublisherBuilder images(ImagePolicy value) {
        this.images = Objects.requireNonNull(value, "images");
        return this;
    }

    /**
     * Builds the publisher.
     *
     * @return the publisher
     */
    public Publisher build() {
        Map<Outlet, OutletRules> all = Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
        Desk desk = new Desk(candidates, ledger, new VietnamTime(clock), selection, actor);
        return new Publisher(
                all, desk, new PublishMetrics(meters, observer(), all.keySet(), called(all)), checker(desk));
    }

    private @Nullable ImageChecker checker(Desk desk) {
        return images == ImagePolicy.NEVER
                ? null
                : new ImageChecker(ledger.images(), images == ImagePolicy.ALL_ADDRESSES, desk.time()::now);
    }

    private static List<Outlet> called(Map<Outlet, OutletRules> all) {
        return all.values().stream()
                .filter(ApiOutlet.class::isInstance)
                .map(OutletRules::outlet)
                .toList();
    }

    private ObservationRegistry observer() {
        if (observations != null) {
            return observations;
        }
        ObservationRegistry timing = ObservationRegistry.create();
        timing.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        return timing;
    }

    private static InvalidValueException twice(Outlet outlet, Outlet other) {
        return new InvalidValueException(
                "OUTLET_TWICE",
                BilingualText.of(
                        outlet + " trùng với " + other
                                + " hoặc dùng chung thư mục; mỗi cửa hàng của một kênh cần thư mục riêng",
                        outlet + " is the same as " + other
                                + " or shares its folder; each shop of a channel needs its own"));
    }
}
