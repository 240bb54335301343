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
        Map<Outlet, Story> stories = stories(sku, at);
        Sku page = desk.candidates().candidate(sku).map(Candidate::page).orElse(null);
        Map<Outlet, Story> ofPage = page == null ? Map.of() : stories(page, at);
        List<InOutlet> explained = stories.entrySet().stream()
                .map(told -> {
                    Outlet outlet = told.getKey();
                    Story own = told.getValue();
                    return page != null && isByPage(outlet)
                            ? onPage(outlet, new Pack(sku, page), own, ofPage.getOrDefault(outlet, new Story()), at)
                            : explain(outlet, own, today(outlet, own, sku), at);
                })
                .toList();
        return new Explanation(sku, at, explained);
    }

    private Map<Outlet, Story> stories(Sku key, Instant at) {
        Map<Outlet, Story> stories = new LinkedHashMap<>();
        outlets.keySet().forEach(outlet -> stories.put(outlet, new Story()));
        try (Stream<LedgerEntry> entries = desk.ledger().entries(key)) {
            entries.forEachOrdered(entry -> stories.computeIfAbsent(entry.outlet(), outlet -> new Story())
                    .add(entry, at));
        }
        return stories;
    }

    private boolean isByPage(Outlet outlet) {
        OutletRules rules = outlets.get(outlet);
        return rules != null && rules.isByPage();
    }

    private record Pack(Sku sku, Sku page) {}

    /** What is said of the page, or, before there was one, of the pack by itself. */
    private InOutlet onPage(Outlet outlet, Pack pack, Story own, Story ofPage, Instant at) {
        Today today = today(outlet, ofPage, pack.page);
        Today ofPack = hasPack(outlet, pack) ? today : refused(List.of(Sentences.notOffered()));
        if (ofPage.then == null && own.then != null) {
            return explain(outlet, own, ofPack, at);
        }
        InOutlet found = explain(outlet, ofPage, ofPack, at);
        BilingualText text = BilingualText.of(
                "Trong nhóm " + pack.page + ": " + found.text().vi(),
                "On page " + pack.page + ": " + found.text().en());
        return new InOutlet(outlet, found.showing(), text, found.since(), found.today(), found.findings());
    }

    /** A page that contradicts itself says so, of each of its packs. */
    private boolean hasPack(Outlet outlet, Pack pack) {
        return candidate(outlet, pack.page)
                .filter(page -> !page.faults().isEmpty()
                        || page.offer().items().stream()
                                .anyMatch(item -> item.sku().equals(pack.sku)))
                .isPresent();
    }

    private Optional<Candidate> candidate(Outlet outlet, Sku key) {
        return Optional.ofNullable(outlets.get(outlet)).flatMap(rules -> desk.candidate(rules, key));
    }

    private InOutlet explain(Outlet outlet, Story story, Today today, Instant at) {
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

    private Today today(Outlet outlet, Story story, Sku key) {
        OutletRules rules = outlets.get(outlet);
        if (rules == null) {
            return new Today(
                    BilingualText.of("Nay không còn ghi cho cửa hàng này", "This outlet is no longer written to"),
                    List.of());
        }
        Candidate candidate = desk.candidate(rules, key).orElse(null);
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
