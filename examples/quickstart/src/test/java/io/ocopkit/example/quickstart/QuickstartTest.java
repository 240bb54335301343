package io.ocopkit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.example.quickstart.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void lists() {
        trial = new Trial(folder);
    }

    @Test
    void everyRowIsFoundAmongListingsOrProblems() {
        Outcome run = trial.run(
                "--recognitions",
                trial.recognitions,
                "--offers",
                trial.offers,
                "--revocations",
                trial.revocations,
                "--json");

        assertThat(run.exit()).isZero();
        Set<String> found = Stream.concat(
                        run.all("problems"), run.all("listings").flatMap(listing -> elements(listing.get("sources"))))
                .map(row -> row.get("file").asText() + ":" + row.get("row").asInt())
                .collect(Collectors.toSet());
        assertThat(found)
                .contains(
                        "cong-nhan.csv:2",
                        "cong-nhan.csv:3",
                        "cong-nhan.csv:4",
                        "cong-nhan.csv:5",
                        "cong-nhan.csv:6",
                        "chao-hang.csv:2",
                        "chao-hang.csv:3",
                        "thu-hoi.csv:2");
    }

    @Test
    void onlyWhatIsCertifiedTodayIsLiveAndEverythingElseSaysWhy() {
        Outcome run = trial.run("--recognitions", trial.recognitions, "--json");

        assertThat(run.live()).containsExactly("Cà phê", "Mật ong");
        JsonNode expired = run.listing("Trà");
        assertThat(expired.get("state").asText()).isEqualTo("BLOCKED");
        assertThat(expired.get("reasons").get(0).get("code").asText()).isEqualTo("EXPIRED");
        assertThat(expired.get("validUntil").asText()).isEqualTo("2026-10-12");
        assertThat(run.all("problems").map(problem -> problem.get("row").asInt()))
                .contains(6);
    }

    @Test
    void withoutAnOfferAProductIsOnRequestInTradeDocumentsAndRefusedWherePricesAreAskedFor() {
        Outcome run = trial.run("--recognitions", trial.recognitions, "--offers", trial.offers, "--json");

        JsonNode onRequest = run.listing("Cà phê");
        assertThat(onRequest.get("sku").asText()).startsWith("SP-");
        assertThat(onRequest.get("reasons")).isEmpty();
        assertThat(onRequest.at("/channels/workbook/state").asText()).isEqualTo("LIVE");
        assertThat(onRequest.at("/channels/schema-org/state").asText()).isEqualTo("LIVE");
        assertThat(onRequest.at("/channels/google/state").asText()).isEqualTo("BLOCKED");
        assertThat(onRequest.at("/channels/google/reasons").findValuesAsText("code"))
                .contains("PRICE_MISSING");
        assertThat(run.listing("Mật ong").at("/channels/google/state").asText()).isEqualTo("LIVE");
    }

    @Test
    void aRevocationTakesExactlyItsListingDownInEveryDocument() throws IOException {
        trial.run("--recognitions", trial.recognitions, "--offers", trial.offers);
        Outcome run = trial.run("--revocations", trial.revocations, "--json");

        assertThat(run.live()).containsExactly("Cà phê");
        assertThat(run.listing("Mật ong").get("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(run.listing("Mật ong").get("reasons").findValuesAsText("code"))
                .containsExactly("REVOKED");
        assertThat(run.all("files").filter(file -> file.has("removed")))
                .hasSize(6)
                .allSatisfy(file -> assertThat(file.get("removed").asInt()).isEqualTo(1));
        for (String name : new String[] {"ocop-listings.csv", "ocop-products.jsonld", "google.xml", "meta.csv"}) {
            assertThat(trial.out.resolve("documents").resolve(name)).content().contains("MO-1");
        }
    }

    @Test
    void runningAgainChangesNoDocument() throws IOException {
        Object[] lists = {"--recognitions", trial.recognitions, "--offers", trial.offers};
        trial.run(lists);
        Map<String, String> documents = Trial.snapshot(trial.out.resolve("documents"));
        Map<String, String> rejected = Trial.snapshot(trial.out.resolve("rejected"));

        assertThat(trial.run(lists).exit()).isZero();

        assertThat(documents).hasSize(8);
        assertThat(rejected).containsOnlyKeys("cong-nhan.csv");
        assertThat(Trial.snapshot(trial.out.resolve("documents"))).isEqualTo(documents);
        assertThat(Trial.snapshot(trial.out.resolve("rejected"))).isEqualTo(rejected);
    }

    @Test
    void aListWithoutRowsIsHeldByTheBrakeAndTouchesNothing() throws IOException {
        trial.run("--recognitions", trial.recognitions);
        Map<String, String> before = Trial.snapshot(trial.out);
        Path empty =
                trial.write("rong.csv", Trial.RECOGNITIONS.lines().findFirst().orElseThrow() + "\n");

        Outcome run = trial.run("--recognitions", empty);

        assertThat(run.exit()).isEqualTo(ExitCode.HELD_BY_BRAKE.number());
        assertThat(run.err()).contains("Chưa làm gì").doesNotContain("\tat ");
        assertThat(Trial.snapshot(trial.out)).isEqualTo(before);
    }

    @Test
    void aListThatLostMostOfItsRowsIsHeldUntilSomebodyConfirms() throws IOException {
        StringBuilder many = new StringBuilder(Trial.RECOGNITIONS);
        for (int i = 0; i < 20; i++) {
            many.append(
                    "Gạo " + (char) ('A' + i) + ",HTX Một,Lâm Đồng,4 sao,UBND tỉnh Lâm Đồng,11/QĐ-UBND,12/03/2026\n");
        }
        trial.run("--recognitions", trial.write("nhieu.csv", many.toString()));
        Map<String, String> before = Trial.snapshot(trial.out);

        Outcome held = trial.run("--recognitions", trial.recognitions, "--json");

        assertThat(held.exit()).isEqualTo(ExitCode.HELD_BY_BRAKE.number());
        assertThat(held.json().at("/refused/code").asText()).isEqualTo("HELD_BY_BRAKE");
        assertThat(Trial.snapshot(trial.out)).isEqualTo(before);
        assertThat(trial.run("--recognitions", trial.recognitions, "--confirm", "--json")
                        .live())
                .containsExactly("Cà phê", "Mật ong");
    }

    @Test
    void aDryRunSaysTheSameAndLeavesNoTrace() throws IOException {
        Outcome dry = trial.run("--recognitions", trial.recognitions, "--dry-run", "--json");
        assertThat(trial.out).doesNotExist();

        Outcome real = trial.run("--recognitions", trial.recognitions, "--json");
        assertThat(dry.json().get("listings")).isEqualTo(real.json().get("listings"));
        assertThat(dry.json().get("funnel")).isEqualTo(real.json().get("funnel"));

        Map<String, String> before = Trial.snapshot(trial.out);
        Outcome revoking = trial.run("--revocations", trial.revocations, "--dry-run", "--json");
        assertThat(revoking.live()).containsExactly("Cà phê");
        assertThat(Trial.snapshot(trial.out)).isEqualTo(before);
    }

    @Test
    void theLastDayCountsAndTheNextDayTakesTheListingDown() {
        Object[] lists = {"--recognitions", trial.recognitions, "--json", "--on"};

        assertThat(trial.run(append(lists, "2026-10-12")).live()).containsExactly("Cà phê", "Mật ong", "Trà");
        Outcome after = trial.run(append(lists, "2026-10-13"));

        assertThat(after.live()).containsExactly("Cà phê", "Mật ong");
        assertThat(after.listing("Trà").get("state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void anOfferThatWasDroppedIsNoLongerShown() {
        trial.run("--recognitions", trial.recognitions, "--offers", trial.offers);
        Path without = trial.write("chao-hang-moi.csv", Trial.OFFERS.replaceAll("(?m)^MO-1.*\\n", ""));

        Outcome run = trial.run("--recognitions", trial.recognitions, "--offers", without, "--json");

        assertThat(run.listing("Mật ong").get("state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void refusedRowsComeBackWithTheReason() throws IOException {
        trial.run("--recognitions", trial.recognitions);

        assertThat(Files.readString(trial.out.resolve("rejected").resolve("cong-nhan.csv")))
                .contains("Nấm,HTX Bốn")
                .contains("STARS_UNREADABLE")
                .doesNotContain("Mật ong");
    }

    private static Object[] append(Object[] arguments, Object last) {
        return Stream.concat(Stream.of(arguments), Stream.of(last)).toArray();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
