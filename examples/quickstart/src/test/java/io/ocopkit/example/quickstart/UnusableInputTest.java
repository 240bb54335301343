package io.ocopkit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.example.quickstart.Trial.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableInputTest {
    @TempDir
    Path folder;

    private Trial trial;

    @BeforeEach
    void lists() {
        trial = new Trial(folder);
    }

    @Test
    void aMissingFileIsNamed() {
        refused(trial.run("--recognitions", folder.resolve("khong-co.csv")), ExitCode.UNUSABLE_INPUT, "khong-co.csv");
    }

    @Test
    void anUnknownKindOfFileIsNamed() {
        refused(
                trial.run("--recognitions", trial.write("danh-sach.pdf", "%PDF-1.7")),
                ExitCode.UNUSABLE_INPUT,
                "CSV, TSV hoặc XLSX");
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() {
        refused(
                trial.run("--offers", trial.write("hang.xlsx", "không phải bảng tính")),
                ExitCode.UNUSABLE_INPUT,
                "hang.xlsx");
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        refused(
                trial.run("--recognitions", trial.write("van-ban.csv", "xin chào\ntạm biệt\n")),
                ExitCode.UNUSABLE_INPUT,
                "van-ban.csv");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(trial.run("--recognitions", trial.write("trong.csv", "")), ExitCode.UNUSABLE_INPUT, "trong.csv");
    }

    @Test
    void aFolderInPlaceOfAFileIsRefused() {
        refused(trial.run("--revocations", folder), ExitCode.UNUSABLE_INPUT, folder.toString());
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        refused(trial.run("--recognitions", trial.recognitions, "--on", "31/02/2026"), ExitCode.USAGE, "2026-11-23");
    }

    @Test
    void anUnknownOptionIsRefusedInTheLanguageAskedFor() {
        refused(trial.run("--lang", "en", "--nonsense"), ExitCode.USAGE, "cannot be understood");
    }

    @Test
    void aRefusalIsOneJsonObjectForAProgram() {
        Outcome run = trial.run("--recognitions", folder.resolve("missing.csv"), "--json", "--lang", "en");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.json().at("/refused/exitCode").asInt()).isEqualTo(3);
        assertThat(run.json().at("/refused/message").asText()).contains("There is no file");
    }

    private void refused(Outcome run, ExitCode exit, String sentence) {
        assertThat(run.exit()).isEqualTo(exit.number());
        assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
        assertThat(trial.out).doesNotExist();
    }
}
