package io.ocopkit.example.quickstart;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.Decision;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.example.quickstart.ItemStanding.CertificateFacts;
import io.ocopkit.example.quickstart.ItemStanding.ChannelStanding;
import io.ocopkit.example.quickstart.ItemStanding.State;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.Finding;
import io.ocopkit.publishing.PlanLine;
import io.ocopkit.publishing.Publication;
import io.ocopkit.publishing.PublicationLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums up, item by item, what the plans said and the ledger remembers. */
final class StandingMaker {
    private final ListingGate gate = ListingGate.strict();
    private final Map<Outlet, Map<Sku, Publication>> withdrawn = new HashMap<>();
    private final Map<Sku, ItemStanding> standings = new TreeMap<>();
    private final LineBook lines;
    private final SourceBook sources;
    private final LocalDate day;
    private long eligible;

    StandingMaker(LineBook lines, SourceBook sources, LocalDate day) {
        this.lines = lines;
        this.sources = sources;
        this.day = day;
    }

    Standing make(Shop shop) {
        shop.publisher().outlets().forEach(outlet -> withdrawn.put(outlet, withdrawnIn(shop.registry(), outlet)));
        try (Stream<Candidate> candidates = shop.shelf().candidates()) {
            candidates.forEach(this::add);
        }
        withdrawn.values().forEach(publications -> publications.values().forEach(this::addGone));
        return new Standing(new ArrayList<>(standings.values()), eligible);
    }

    private static Map<Sku, Publication> withdrawnIn(PublicationLedger ledger, Outlet outlet) {
        Map<Sku, Publication> found = new HashMap<>();
        try (Stream<Publication> publications = ledger.publications(outlet)) {
            publications.filter(one -> !one.isLive()).forEach(one -> found.put(one.sku(), one));
        }
        return found;
    }

    private void add(Candidate candidate) {
        Sku sku = candidate.offer().sku();
        Map<Outlet, PlanLine> planned = lines.linesOf(sku);
        Map<String, ChannelStanding> channels = channels(sku, planned);
        State state = overall(channels);
        standings.put(
                sku,
                new ItemStanding(
                        sku.value(),
                        candidate.product().name(),
                        candidate.producer() == null
                                ? null
                                : candidate.producer().name(),
                        facts(candidate),
                        state,
                        state == State.LIVE ? List.of() : reasons(planned, channels),
                        channels,
                        sources.of(candidate)));
    }

    /** What was shown once and no list speaks of any more. */
    private void addGone(Publication publication) {
        Publication.Shown shown = publication.shown();
        Map<Outlet, PlanLine> planned = lines.linesOf(publication.sku());
        Map<String, ChannelStanding> channels = channels(publication.sku(), planned);
        standings.putIfAbsent(
                publication.sku(),
                new ItemStanding(
                        publication.sku().value(),
                        shown.productName(),
                        shown.producerName(),
                        new CertificateFacts(null, shown.decision(), shown.validUntil()),
                        State.WITHDRAWN,
                        reasons(planned, channels),
                        channels,
                        List.of()));
    }

    private Map<String, ChannelStanding> channels(Sku sku, Map<Outlet, PlanLine> planned) {
        Map<String, ChannelStanding> channels = new LinkedHashMap<>();
        planned.forEach((outlet, line) -> channels.put(
                outlet.channel().value(),
                new ChannelStanding(state(outlet, sku, line), isChannels(line) ? errors(line) : List.of())));
        return channels;
    }

    private State state(Outlet outlet, Sku sku, PlanLine line) {
        return switch (line.action()) {
            case PUBLISH, CHANGE, CHANGE_OFFER, UNCHANGED -> State.LIVE;
            case WITHDRAW, GONE -> State.WITHDRAWN;
            case BLOCKED, NOT_SELECTED ->
                withdrawn.getOrDefault(outlet, Map.of()).containsKey(sku) ? State.WITHDRAWN : State.BLOCKED;
        };
    }

    private static State overall(Map<String, ChannelStanding> channels) {
        return channels.values().stream()
                .map(ChannelStanding::state)
                .min(Comparator.naturalOrder())
                .orElse(State.BLOCKED);
    }

    /** The item's own reasons; when only channels have any, theirs. */
    private static List<Finding> reasons(Map<Outlet, PlanLine> planned, Map<String, ChannelStanding> channels) {
        return planned.values().stream()
                .filter(line -> !isChannels(line))
                .map(StandingMaker::errors)
                .filter(errors -> !errors.isEmpty())
                .findFirst()
                .orElseGet(() -> channels.values().stream()
                        .flatMap(channel -> channel.reasons().stream())
                        .distinct()
                        .toList());
    }

    private static boolean isChannels(PlanLine line) {
        return line.cause() == WithdrawalCause.CHANNEL_REQUIREMENT;
    }

    private static List<Finding> errors(PlanLine line) {
        return line.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private CertificateFacts facts(Candidate candidate) {
        GateDecision answer = gate.evaluate(candidate.product(), candidate.certificates(), day);
        if (answer instanceof GateDecision.Eligible pass) {
            eligible++;
            EligibilityProof proof = pass.proof();
            return new CertificateFacts(proof.stars(), proof.decision().toString(), proof.validUntil());
        }
        return candidate.certificates().stream()
                .max(Comparator.comparing(
                        Certificate::issuedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .map(this::facts)
                .orElse(CertificateFacts.NONE);
    }

    private CertificateFacts facts(Certificate latest) {
        return new CertificateFacts(
                latest.stars(),
                cited(latest.decision()),
                latest.lastDayAsKnownOn(day).orElse(null));
    }

    private static @Nullable String cited(Decision decision) {
        if (decision.reference().isPresent()) {
            return decision.reference().get().toString();
        }
        return decision.number() == null ? null : decision.number().toString();
    }
}
