package io.ocopkit.example.quickstart;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.ocopkit.catalog.ImportReport;
import io.ocopkit.catalog.Problem;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.example.quickstart.ItemStanding.State;
import io.ocopkit.publishing.Funnel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Tells the story to a program: one JSON object, written when the run is over, also when it was refused. */
final class JsonReport implements Audience {
    private final Terminal terminal;
    private final Settings settings;
    private final List<ListAccount> lists = new ArrayList<>();
    private final Map<Path, FeedDocument> documents = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();
    private List<ChannelAccount> channels = List.of();
    private @Nullable Standing standing;
    private @Nullable Outlook outlook;

    JsonReport(Terminal terminal, Settings settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public void begins() {
        // Everything is said at the end.
    }

    @Override
    public void read(Chapter chapter, List<ListAccount> read) {
        lists.addAll(read);
        read.stream().map(ListAccount::rejected).filter(Objects::nonNull).forEach(files::add);
    }

    @Override
    public void published(Chapter chapter, List<ChannelAccount> accounts) {
        channels = accounts;
        for (ChannelAccount account : accounts) {
            files.addAll(account.documents().stream()
                    .filter(file -> !files.contains(file))
                    .toList());
            account.applied()
                    .documents()
                    .forEach(written -> account.documents().stream()
                            .filter(file -> file.endsWith(written.name()))
                            .forEach(file -> documents.put(file, written)));
        }
    }

    @Override
    public void stands(Chapter chapter, Standing all) {
        standing = all;
    }

    @Override
    public void looksAhead(Outlook ahead, List<Path> written) {
        outlook = ahead;
        files.addAll(written);
    }

    @Override
    public void ends(long millis) {
        write(null);
    }

    @Override
    public void refused(Refusal refusal) {
        terminal.err().println(refusal.sentence().in(settings.language()));
        write(refusal);
    }

    private void write(@Nullable Refusal refusal) {
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(terminal.out())
                .setPrettyPrinter(new DefaultPrettyPrinter())
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("day", settings.day().toString());
            json.writeBooleanField("dryRun", settings.dryRun());
            if (refusal != null) {
                writeRefusal(json, refusal);
            }
            writeFunnel(json);
            writeProblems(json);
            writeListings(json);
            writeHorizon(json);
            writeFiles(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.out().println();
    }

    private void writeRefusal(JsonGenerator json, Refusal refusal) throws IOException {
        json.writeObjectFieldStart("refused");
        json.writeNumberField("exitCode", refusal.exit().number());
        json.writeStringField("code", refusal.exit().name());
        json.writeStringField("message", refusal.sentence().in(settings.language()));
        json.writeEndObject();
    }

    private void writeFunnel(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("funnel");
        json.writeNumberField("rows", sum(ImportReport::rows));
        json.writeNumberField("accepted", sum(ImportReport::accepted));
        json.writeNumberField("rejected", sum(ImportReport::rejected));
        json.writeNumberField("skipped", sum(ImportReport::skipped));
        if (standing != null) {
            json.writeNumberField("candidates", standing.items().size());
            json.writeNumberField("eligible", standing.eligible());
            json.writeNumberField("live", standing.count(State.LIVE));
            json.writeNumberField("withdrawn", standing.count(State.WITHDRAWN));
            json.writeNumberField("blocked", standing.count(State.BLOCKED));
        }
        json.writeObjectFieldStart("channels");
        for (ChannelAccount channel : channels) {
            writeFunnel(json, channel);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeFunnel(JsonGenerator json, ChannelAccount channel) throws IOException {
        Funnel funnel = channel.plan().funnel();
        json.writeObjectFieldStart(channel.plan().outlet().channel().value());
        json.writeNumberField("candidates", funnel.candidates());
        json.writeNumberField("selected", funnel.selected());
        json.writeNumberField("eligible", funnel.eligible());
        json.writeNumberField("valid", funnel.valid());
        json.writeNumberField("changed", funnel.changed());
        json.writeNumberField("live", channel.plan().liveAfter());
        json.writeEndObject();
    }

    private long sum(ToIntFunction<ImportReport> count) {
        return lists.stream()
                .map(ListAccount::report)
                .mapToInt(count)
                .asLongStream()
                .sum();
    }

    private void writeProblems(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("problems");
        for (ListAccount list : lists) {
            for (Problem problem : list.problems()) {
                write(json, problem);
            }
        }
        json.writeEndArray();
    }

    private void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeNumberField("row", problem.row());
        json.writeStringField("column", problem.column());
        json.writeStringField("code", problem.code());
        json.writeStringField("message", problem.text().in(settings.language()));
        json.writeStringField("advice", problem.advice().in(settings.language()));
        json.writeStringField("severity", problem.severity().name());
        json.writeEndObject();
    }

    private void writeListings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("listings");
        if (standing != null) {
            JsonListing listing = new JsonListing(json, settings.language());
            for (ItemStanding item : standing.items()) {
                listing.write(item);
            }
        }
        json.writeEndArray();
    }

    private void writeHorizon(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("horizon");
        for (Outlook.LastDay last : outlook == null ? List.<Outlook.LastDay>of() : outlook.days()) {
            json.writeStartObject();
            json.writeStringField("lastDay", last.day().toString());
            json.writeNumberField("items", last.items());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What lies in the folder after the run; a dry run names what would. Documents written anew say what they show. */
    private void writeFiles(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (Path file : files) {
            json.writeStartObject();
            json.writeStringField("path", file.toString());
            FeedDocument written = documents.get(file);
            if (written != null) {
                json.writeNumberField("listed", written.listed());
                json.writeNumberField("removed", written.removed());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
