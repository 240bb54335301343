package io.ocopkit.jpa;

import static io.ocopkit.jpa.Village.HONEY;
import static io.ocopkit.jpa.Village.TEA;
import static io.ocopkit.jpa.Village.certificate;
import static io.ocopkit.jpa.Village.decision;
import static io.ocopkit.jpa.Village.offer;
import static io.ocopkit.jpa.Village.recognition;
import static io.ocopkit.jpa.Village.revocation;

import io.ocopkit.certification.DecisionRef;
import java.util.List;
import java.util.function.Consumer;

/** What happens to a seller of honey and tea, one import after the other. Each may be repeated: twice is once. */
final class SellersYear {
    private static final DecisionRef FIRST = decision(200, "2025-04-01");
    private static final DecisionRef RENEWAL = decision(300, "2026-02-01");
    private static final DecisionRef SECOND_CHANCE = decision(400, "2026-08-20");

    /** Put up, changed, priced, taken down, put up again. */
    static final List<Consumer<OcopRegistry>> EVENTS = List.of(
            registry -> {
                registry.importRecognitions(FakeList.of(
                        "cong-nhan-2025.csv",
                        recognition("cong-nhan-2025.csv", 2, HONEY, certificate(HONEY, 4, FIRST)),
                        recognition("cong-nhan-2025.csv", 3, TEA, certificate(TEA, 4, FIRST))));
                registry.importOffers(FakeList.of(
                        "gia-1.csv",
                        offer("gia-1.csv", 2, HONEY, "MO-250", 95_000),
                        offer("gia-1.csv", 3, TEA, "TRA-100", 120_000)));
            },
            registry -> registry.importRecognitions(
                    FakeList.of("gia-han.csv", recognition("gia-han.csv", 2, TEA, certificate(TEA, 4, RENEWAL)))),
            registry -> registry.importOffers(FakeList.of("gia-2.csv", offer("gia-2.csv", 2, TEA, "TRA-100", 135_000))),
            registry ->
                    registry.importRevocations(FakeList.of("thu-hoi.csv", revocation(2, HONEY, FIRST, "2026-08-01"))),
            registry -> registry.importRecognitions(FakeList.of(
                    "cong-nhan-lai.csv",
                    recognition("cong-nhan-lai.csv", 2, HONEY, certificate(HONEY, 4, SECOND_CHANCE)))));

    private SellersYear() {}
}
