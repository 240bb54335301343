package io.ocopkit.example.ownshop;

import io.ocopkit.channel.vendure.VendureChannel;
import io.ocopkit.channel.vendure.VendureConfig;
import io.ocopkit.channel.vendure.VendureServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * Opens a real Vendure server, publishes a village's certified goods to it, publishes them again, revokes one, repairs what
 * somebody edited, and lets the server's own importer race along: {@code java -jar own-shop.jar [products] [folder]}.
 */
public final class OwnShop {
    private static final int REVOKED = 1;
    private static final int EDITED = 2;

    private final VendureServer server;
    private final VillageLists lists;
    private final PrintStream out;

    private OwnShop(VendureServer server, VillageLists lists, PrintStream out) {
        this.server = server;
        this.lists = lists;
        this.out = out;
    }

    /**
     * What was seen.
     *
     * @param published products in the shop after the first delivery
     * @param changesAgain what a second plan wanted to change
     * @param carriedAgain how often the second delivery went to the shop
     * @param publishedAgain products in the shop after it
     * @param revokedIsShown whether a buyer still saw the revoked one
     * @param drifts how many listings a look at the whole shop found edited
     * @param nameAfterRepair what the edited one is called now
     * @param importedTwice products of the server's own importer after it had read the same list twice
     */
    record Tour(
            long published,
            long changesAgain,
            long carriedAgain,
            long publishedAgain,
            boolean revokedIsShown,
            int drifts,
            String nameAfterRepair,
            long importedTwice) {}

    /**
     * Runs it all once.
     *
     * @param arguments how many products, 500 unless said; a folder for the server, {@code target/shops} unless said
     * @throws Exception when something does not work
     */
    public static void main(String[] arguments) throws Exception {
        int products = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        Path home = Path.of(arguments.length > 1 ? arguments[1] : "target/shops");
        System.out.println(run(products, home, System.out));
    }

    static Tour run(int products, Path home, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("own-shop");
        try (VendureServer server = VendureServer.open(home.resolve("vendure"));
                Village village = new Village(
                        new VendureChannel(VendureConfig.of(server.adminApi(), "own-shop")), server.secrets())) {
            return new OwnShop(server, new VillageLists(folder, products), out).tour(village);
        }
    }

    private Tour tour(Village village) throws Exception {
        village.read(lists.recognitions(), lists.offers());
        timed("ocopkit", () -> {
            village.plan();
            village.deliver();
        });
        long published = count("MO-");
        out.println("Troubles: " + village.troubles());
        long changes = village.plan();
        long carried = village.deliver();
        long again = count("MO-");
        village.sweep();
        edit(EDITED);
        int drifts = village.sweep().drifts().size();
        village.deliver();
        village.revoke(lists.revocation(REVOKED));
        village.deliver();
        return new Tour(published, changes, carried, again, isShown(REVOKED), drifts, name(EDITED), importedTwice());
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void timed(String who, Work work) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        work.run();
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        out.printf(Locale.ROOT, "%s: %d products, %.1f/s%n", who, lists.products(), lists.products() * 1000.0 / millis);
    }

    private long importedTwice() throws IOException, InterruptedException {
        String csv = lists.vendureCsv();
        timed("Vendure's own importer", () -> server.importProducts(csv));
        server.importProducts(csv);
        return count("NHAP-");
    }

    private long count(String prefix) {
        return server.admin(
                        "{productVariants(options:{take:1,filter:{sku:{contains:\"" + prefix + "\"}}}){totalItems}}")
                .at("/productVariants/totalItems")
                .asLong();
    }

    private String id(int product) {
        return server.admin(
                        "{products(options:{filter:{ocopSku:{eq:\"" + VillageLists.sku(product) + "\"}}}){items{id}}}")
                .at("/products/items/0/id")
                .asText();
    }

    private void edit(int product) {
        server.admin("mutation{updateProduct(input:{id:\"" + id(product)
                + "\",translations:[{languageCode:vi,name:\"Mật ong 5 sao\"}]}){id}}");
    }

    private String name(int product) {
        return server.shop("{product(id:\"" + id(product) + "\"){name}}")
                .at("/product/name")
                .asText();
    }

    private boolean isShown(int product) {
        return server.shop("{product(id:\"" + id(product) + "\"){id}}")
                .path("product")
                .isObject();
    }
}
