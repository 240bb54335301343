package io.ocopkit.example.quickstart;

import io.ocopkit.message.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * From lists of recognitions to documents buyers read, on one machine and without a server. Without arguments it tells
 * the whole story on a real list and a generated one; with lists of your own it works on those.
 */
@Command(
        name = "quickstart",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        version = "ocopkit quickstart 0.1.0-SNAPSHOT",
        header = {
            "Từ danh sách công nhận OCOP đến tài liệu cho người mua.",
            "From lists of OCOP recognitions to documents buyers read."
        },
        footer = {
            "",
            "Mã thoát / exit code: 0 xong / done · 1 lỗi / failure · 2 sai tham số / usage",
            "3 tệp không dùng được / unusable file · 4 phanh an toàn giữ lại / held by the brake · 5 thư mục bận / folder in use"
        })
public final class Quickstart {
    @Option(
            names = "--recognitions",
            paramLabel = "FILE",
            description = {
                "Danh sách công nhận (CSV, TSV, XLSX); lặp lại được, gộp lại là danh sách đầy đủ.",
                "List of recognitions; repeatable, together the complete list."
            })
    private List<Path> recognitions = List.of();

    @Option(
            names = "--offers",
            paramLabel = "FILE",
            description = {"Danh sách hàng chào bán; lặp lại được.", "List of offers; repeatable."})
    private List<Path> offers = List.of();

    @Option(
            names = "--revocations",
            paramLabel = "FILE",
            description = {"Danh sách thu hồi; lặp lại được.", "List of revocations; repeatable."})
    private List<Path> revocations = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {
                "Ngày làm việc, dạng 2026-11-23; mặc định hôm nay tại Việt Nam.",
                "The day, such as 2026-11-23; today in Vietnam by default."
            })
    private @Nullable String on;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "ocop-quickstart",
            description = {
                "Thư mục kết quả, lần sau chạy tiếp từ đó; mặc định ${DEFAULT-VALUE}.",
                "Folder of the results, where the next run continues."
            })
    private Path out = Path.of("ocop-quickstart");

    @Option(
            names = "--dry-run",
            description = {"Làm mọi bước nhưng không ghi gì.", "Does every step and writes nothing."})
    private boolean dryRun;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            description = {"Ngôn ngữ: vi hoặc en.", "Language: vi or en."})
    private Language language = Language.VI;

    @Option(
            names = "--json",
            description = {
                "In ra stdout đúng một đối tượng JSON thay cho báo cáo.",
                "Prints one JSON object to stdout instead of the report."
            })
    private boolean json;

    @Option(
            names = "--confirm",
            description = {
                "Đã xem và đồng ý gỡ nhiều mặt hàng mà phanh an toàn giữ lại.",
                "Somebody has looked and agrees to take down what the brake would hold."
            })
    private boolean confirmed;

    private Quickstart() {}

    /**
     * Runs the program and ends the JVM with its exit code.
     *
     * @param arguments the command line; {@code --help} explains it
     */
    public static void main(String[] arguments) {
        Quiet.libraries();
        System.exit(run(Terminal.ofTheProcess(), arguments).number());
    }

    /** The same without ending the JVM. */
    static ExitCode run(Terminal terminal, String... arguments) {
        Quickstart command = new Quickstart();
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            line.parseArgs(arguments);
            if (line.isUsageHelpRequested() || line.isVersionHelpRequested()) {
                command.explain(line, terminal);
                return ExitCode.DONE;
            }
            return new Run(terminal, command.settings(terminal), command.json).call();
        } catch (ParameterException e) {
            terminal.err().println(Words.USAGE_WRONG.in(command.language, String.valueOf(e.getMessage())));
            return ExitCode.USAGE;
        } catch (Refusal e) {
            terminal.err().println(e.sentence().in(command.language));
            return e.exit();
        }
    }

    private void explain(CommandLine line, Terminal terminal) {
        if (line.isVersionHelpRequested()) {
            line.printVersionHelp(terminal.out());
        } else {
            line.usage(terminal.out());
        }
    }

    private Settings settings(Terminal terminal) {
        Clock clock = on == null ? terminal.clock() : Settings.clockOn(day(on));
        return new Settings(recognitions, offers, revocations, clock, out, dryRun, confirmed, language);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(ExitCode.USAGE, Words.DATE_WRONG.with(text), e);
        }
    }
}
