package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.publishing.Assessment.Listable;
import io.ocopkit.publishing.Assessment.Refused;
import io.ocopkit.publishing.Explanation.InOutlet;
import io.ocopkit.publishing.Explanation.Showing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the ledger aloud. */
final class Explainer {
    private final Desk desk;
    private final Map<Outlet, OutletRules> outlets;

    Explainer(Desk desk, Map<Outlet, OutletRules> outlets) {
        this.desk = desk;
        this.outlets = outlets;
    }

    Explanation explain(Sku sku, Instant at) {
        Map<Outlet, Story> stories = new LinkedHashMap<>();
        outlets.keySet().forEach(outlet -> stories.put(outlet, new Story()));
        try (Stream<LedgerEntry> entries = desk.ledger().entries(sku)) {
            entries.forEachOrdered(entry -> stories.computeIfAbsent(entry.outlet(), outlet -> new Story())
                    .add(entry, at));
        }
        Optional<Candidate> candidate = desk.candidates().candidate(sku);
        List<InOutlet> explained = stories.entrySet().stream()
                .map(story -> explain(story.getKey(), story.getValue(), candidate.orElse(null), at))
                .toList();
        return new Explanation(sku, at, explained);
    }

    private InOutlet explain(Outlet outlet, Story story, @Nullable Candidate candidate, Instant at) {
        Today today = today(outlet, story, candidate);
        LedgerRecord then = story.then;
        if (then == null) {
            BilingualText notYet = BilingualText.of("Đến lúc đó chưa được đăng", "Not listed by then");
            return new InOutlet(outlet, Showing.NOT_LISTED, notYet, null, today.text, today.findings);
        }
        Publication publication = then.publication();
        Showing showing = publication.isLive() ? Showing.LIVE : Showing.WITHDRAWN;
        BilingualText text = publication.isLive() ? live(then, at) : withdrawn(then);
        return new InOutlet(outlet, showing, text, publication.changedAt(), today.text, today.findings);
    }

    private static BilingualText live(LedgerRecord then, Instant at) {
        BilingualText reason = then.reason();
        BilingualText text = BilingualText.of("Được bán vì: " + reason.vi(), "Listed because of: " + reason.en());
        boolean overdue = then.publication().shown().validUntil().isBefore(VietnamTime.dayOf(at));
        return overdue
                ? Sentences.append(
                        text,
                        "; lúc đó đã quá hạn nhưng chưa có kế hoạch nào gỡ xuống",
                        "; past its last day by then, and no plan had taken it down")
                : text;
    }

    private static BilingualText withdrawn(LedgerRecord then) {
        LocalDate day = VietnamTime.dayOf(then.publication().changedAt());
        return BilingualText.of(
                "Không bán từ ngày " + Sentences.dayFirst(day) + " vì: "
                        + then.reason().vi(),
                "Not listed since " + day + " because: " + then.reason().en());
    }

    private Today today(Outlet outlet, Story story, @Nullable Candidate candidate) {
        OutletRules rules = outlets.get(outlet);
        if (rules == null) {
            return new Today(
                    BilingualText.of("Nay không còn ghi cho cửa hàng này", "This outlet is no longer written to"),
                    List.of());
        }
        if (candidate == null) {
            return refused(List.of(Sentences.notOffered()));
        }
        Assessor assessor = desk.assessor(rules, desk.time().today());
        Assessment assessment = assessor.assess(candidate, story.liveNow());
        return assessment instanceof Listable listable
                ? listable(listable)
                : refused(((Refused) assessment).findings());
    }

    private static Today listable(Listable listable) {
        BilingualText grounds = Sentences.grounds(listable.listing().proof());
        return new Today(
                BilingualText.of("Hôm nay đủ điều kiện: " + grounds.vi(), "Today it may be listed: " + grounds.en()),
                listable.remarks());
    }

    private static Today refused(List<Finding> findings) {
        BilingualText why = Sentences.join(findings);
        BilingualText known = why == null ? BilingualText.of("không rõ", "unknown") : why;
        return new Today(
                BilingualText.of("Hôm nay không được đăng: " + known.vi(), "Today it is not listed: " + known.en()),
                findings);
    }

    private record Today(BilingualText text, List<Finding> findings) {}

    /** The last line up to an instant, and the last of all. */
    private static final class Story {
        private @Nullable LedgerRecord then;
        private @Nullable LedgerRecord last;

        void add(LedgerEntry entry, Instant at) {
            last = entry.record();
            if (!last.publication().changedAt().isAfter(at)) {
                then = last;
            }
        }

        @Nullable
        Publication liveNow() {
            return last != null && last.publication().isLive() ? last.publication() : null;
        }
    }
}
