package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocopkit.channel.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real Medusa server in a process of its own, from public npm packages, on 127.0.0.1, with a PostgreSQL that is unpacked
 * from Maven Central. Its owner is here too: what goes through {@link #admin} and {@link #store} does not pass the adapter.
 */
public final class MedusaServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String EMAIL = "owner@shop.example";
    private static final String OPEN = "Server is ready on port";

    private final HttpClient client = HttpClient.newHttpClient();
    private final EmbeddedPostgres database;
    private final Process process;
    private final URI address;
    private final String password;
    private String token = "";
    private String publishableKey = "";
    private String region = "";

    private MedusaServer(EmbeddedPostgres database, Process process, URI address, String password) {
        this.database = database;
        this.process = process;
        this.address = address;
        this.password = password;
    }

    /**
     * Installs the packages unless they are there, and opens a shop.
     *
     * @param home a folder for packages, kept between runs
     * @return an empty shop that sells in dong, tax included, in Vietnam, from one location
     */
    public static MedusaServer open(Path home) {
        EmbeddedPostgres database = database();
        try {
            String password = UUID.randomUUID().toString();
            int port = NodeProject.freePort();
            Map<String, String> environment = Map.of(
                    "DATABASE_URL",
                    "postgres://postgres@127.0.0.1:" + database.getPort() + "/postgres",
                    "SHOP_SECRET",
                    password,
                    "NODE_ENV",
                    "production",
                    "MEDUSA_DISABLE_TELEMETRY",
                    "true");
            NodeProject project = NodeProject.installed(home, List.of("package.json", "medusa-config.js"), environment);
            Path log = Files.createTempFile("medusa", ".log");
            project.medusa(log, PATIENCE, "db:migrate");
            project.medusa(log, PATIENCE, "user", "-e", EMAIL, "-p", password);
            Process process = project.start(log, "start", "-H", "127.0.0.1", "-p", Integer.toString(port));
            NodeProject.await(process, log, OPEN, PATIENCE);
            MedusaServer server = new MedusaServer(database, process, URI.create("http://127.0.0.1:" + port), password);
            server.furnish();
            return server;
        } catch (IOException | RuntimeException e) {
            close(database);
            throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
        }
    }

    private static EmbeddedPostgres database() {
        try {
            return EmbeddedPostgres.builder()
                    // It is thrown away with the shop, so nothing it has written needs to last.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres database) {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every owner of a shop in Vietnam does first. */
    private void furnish() {
        token = admin("POST", "/auth/user/emailpass", Map.of("email", EMAIL, "password", password))
                .path("token")
                .asText();
        JsonNode store = admin("GET", "/admin/stores", null).path("stores").path(0);
        String channel = store.path("default_sales_channel_id").asText();
        admin(
                "POST",
                "/admin/stores/" + store.path("id").asText(),
                Map.of(
                        "supported_currencies",
                        List.of(Map.of("currency_code", "vnd", "is_default", true, "is_tax_inclusive", true))));
        String location = admin(
                        "POST",
                        "/admin/stock-locations",
                        Map.of("name", "Kho", "address", Map.of("address_1", "Xuân Lộc", "country_code", "vn")))
                .at("/stock_location/id")
                .asText();
        admin("POST", "/admin/stock-locations/" + location + "/sales-channels", Map.of("add", List.of(channel)));
        region = admin(
                        "POST",
                        "/admin/regions",
                        Map.of("name", "Việt Nam", "currency_code", "vnd", "countries", List.of("vn")))
                .at("/region/id")
                .asText();
        publishableKey = admin("GET", "/admin/api-keys?type=publishable", null)
                .at("/api_keys/0/token")
                .asText();
    }

    /**
     * The address of the server.
     *
     * @return the address, without a slash at the end
     */
    public URI address() {
        return address;
    }

    /**
     * What lets an adapter in: a token that does not work yet, and the owner's e-mail address and password.
     *
     * @return the secrets by the names of {@link MedusaConfig#of}
     */
    public Map<String, Secret> secrets() {
        return Map.of(
                "medusa.token", Secret.of("none-yet"),
                "medusa.email", Secret.of(EMAIL),
                "medusa.password", Secret.of(password));
    }

    /**
     * Asks or changes something as the owner.
     *
     * @param method the verb
     * @param path path and query
     * @param body the body; null for none
     * @return the answer
     */
    public JsonNode admin(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        return sent(
                request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body))));
    }

    /**
     * Asks as a buyer in Vietnam.
     *
     * @param query what to ask about products, as {@code handle=…}
     * @return the products, with their prices in dong and what is left of them
     */
    public JsonNode store(String query) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address.resolve("/store/products?limit=1000&region_id=" + region
                                + "&fields=title,external_id,*variants,variants.options.value,+variants.inventory_quantity,"
                                + "*variants.calculated_price&" + query))
                .header("x-publishable-api-key", publishableKey);
        return sent(request.GET()).path("products");
    }

    /**
     * Has the shop's own importer read a list, and waits for its end.
     *
     * @param csv a list in Medusa's own form
     * @return what the importer says when it is over, or why it does not begin
     */
    public String importProducts(String csv) {
        String head = "--list\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n";
        int before = notices().size();
        HttpRequest.Builder upload = HttpRequest.newBuilder(address.resolve("/admin/products/import"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=list")
                .POST(BodyPublishers.ofString(head + csv + "\r\n--list--\r\n"));
        JsonNode begun = read(send(upload));
        if (!begun.has("transaction_id")) {
            return begun.toString();
        }
        admin("POST", "/admin/products/import/" + begun.path("transaction_id").asText() + "/confirm", Map.of());
        JsonNode notices = notices();
        while (notices.size() == before) {
            pause();
            notices = notices();
        }
        return notices.path(0).path("data").path("description").asText();
    }

    /** Latest first. */
    private JsonNode notices() {
        return admin("GET", "/admin/notifications?channel=feed&order=-created_at&limit=100", null)
                .path("notifications");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode sent(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = send(request);
        JsonNode body = read(answer);
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("The shop refuses its owner: " + answer.statusCode() + " " + body);
        }
        return body;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        close(database);
    }
}
