package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ocopkit.channel.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A real Vendure server in a process of its own, from public npm packages, on 127.0.0.1. Its owner is here too: what goes
 * through {@link #admin} and {@link #shop} does not pass the adapter.
 */
public final class VendureServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String USER = "owner";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;
    private final String password;
    private String token = "";

    private VendureServer(Process process, URI address, String password) {
        this.process = process;
        this.address = address;
        this.password = password;
    }

    /**
     * Installs the packages unless they are there, and opens a shop.
     *
     * @param home a folder for packages and data, kept between runs
     * @return an empty shop that counts in dong, tax included
     */
    public static VendureServer open(Path home) {
        try {
            NodeProject project = NodeProject.installed(home, List.of("package.json", "shop.js"));
            int port = NodeProject.freePort();
            String password = UUID.randomUUID().toString();
            Path data = Files.createTempDirectory(home, "data").toAbsolutePath();
            Map<String, String> environment = Map.of(
                    "PORT",
                    Integer.toString(port),
                    "DATA",
                    data.toString(),
                    "SHOP_USER",
                    USER,
                    "SHOP_PASSWORD",
                    password,
                    "VENDURE_DISABLE_TELEMETRY",
                    "1");
            Path log = data.resolve("shop.log");
            Process process = project.start("shop.js", log, environment);
            NodeProject.await(process, log, "The shop is open", PATIENCE);
            VendureServer server = new VendureServer(process, URI.create("http://127.0.0.1:" + port), password);
            server.furnish();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every owner of a shop in Vietnam does first. */
    private void furnish() {
        login();
        admin(
                "mutation{createZone(input:{name:\"Việt Nam\"}){id} createTaxCategory(input:{name:\"GTGT\",isDefault:true}){id}"
                        + " updateGlobalSettings(input:{availableLanguages:[en,vi]}){__typename}}");
        admin("mutation{createTaxRate(input:{name:\"8 %\",enabled:true,value:8,categoryId:1,zoneId:1}){id}"
                + " updateChannel(input:{id:1,defaultCurrencyCode:VND,availableCurrencyCodes:[VND],pricesIncludeTax:true,"
                + "defaultTaxZoneId:1,defaultShippingZoneId:1,availableLanguageCodes:[vi,en],defaultLanguageCode:vi})"
                + "{__typename}}");
    }

    private void login() {
        HttpResponse<byte[]> answer = post(
                "admin-api",
                body(
                        "mutation($u:String!,$p:String!){login(username:$u,password:$p)" + "{__typename}}",
                        Map.of("u", USER, "p", password)),
                "application/json");
        token = answer.headers().firstValue("vendure-auth-token").orElseThrow();
    }

    /**
     * The address of its Admin API.
     *
     * @return the address
     */
    public URI adminApi() {
        return address.resolve("/admin-api");
    }

    /**
     * What lets an adapter in: a token that does not work yet, and the owner's user name and password.
     *
     * @return the secrets by the names of {@link VendureConfig#of}
     */
    public Map<String, Secret> secrets() {
        return Map.of(
                "vendure.token", Secret.of("none-yet"),
                "vendure.user", Secret.of(USER),
                "vendure.password", Secret.of(password));
    }

    /**
     * Asks or changes something as the owner.
     *
     * @param query a document
     * @return its data
     */
    public JsonNode admin(String query) {
        return admin(query, Map.of());
    }

    /**
     * Asks or changes something as the owner.
     *
     * @param query a document
     * @param variables its variables
     * @return its data
     */
    public JsonNode admin(String query, Map<String, ?> variables) {
        return data(post("admin-api", body(query, variables), "application/json"));
    }

    /**
     * Asks as a buyer.
     *
     * @param query a document
     * @return its data
     */
    public JsonNode shop(String query) {
        return data(post("shop-api?languageCode=vi", body(query, Map.of()), "application/json"));
    }

    /**
     * Has the shop's own importer read a list.
     *
     * @param csv a list in Vendure's own form
     * @return what it says: {@code imported}, {@code processed}, {@code errors}
     */
    public JsonNode importProducts(String csv) {
        String boundary = "list";
        String operations =
                "{\"query\":\"mutation($f:Upload!){importProducts(csvFile:$f){imported processed errors}}\","
                        + "\"variables\":{\"f\":null}}";
        String body = part(boundary, "name=\"operations\"", operations)
                + part(boundary, "name=\"map\"", "{\"0\":[\"variables.f\"]}")
                + part(boundary, "name=\"0\"; filename=\"list.csv\"\r\nContent-Type: text/csv", csv)
                + "--" + boundary + "--\r\n";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return data(post("admin-api", bytes, "multipart/form-data; boundary=" + boundary))
                .path("importProducts");
    }

    private static String part(String boundary, String disposition, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static byte[] body(String query, Map<String, ?> variables) {
        try {
            return JSON.writeValueAsBytes(Map.of("query", query, "variables", variables));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<byte[]> post(String path, byte[] body, String type) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/" + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .header("Apollo-Require-Preflight", "true")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode data(HttpResponse<byte[]> answer) {
        try {
            JsonNode body = JSON.readTree(answer.body());
            if (body.has("errors")) {
                throw new AssertionError("The shop refuses its owner: " + body);
            }
            return body.path("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
