package io.ocopkit.example.ownshop;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Opens a real shop server, publishes a village's certified goods to it, publishes them again, revokes one, repairs what
 * somebody edited, and lets the server's own importer race along:
 * {@code java -jar own-shop.jar [products] [folder] [medusa|vendure]}.
 */
public final class OwnShop {
    static final Map<String, Function<Path, RealShop>> SHOPS =
            new TreeMap<>(Map.of("medusa", MedusaShop::open, "vendure", VendureShop::open));

    private static final String REVOKED = VillageLists.sku(1);
    private static final String EDITED = VillageLists.sku(2);

    private final RealShop shop;
    private final VillageLists lists;
    private final PrintStream out;

    private OwnShop(RealShop shop, VillageLists lists, PrintStream out) {
        this.shop = shop;
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
     * @param titleOfRevoked what a buyer still read of the revoked one
     * @param drifts how many listings a look at the whole shop found edited
     * @param titleAfterRepair what the edited one is called now
     * @param importedTwice products of the server's own importer after it had been given the same list twice
     */
    record Tour(
            long published,
            long changesAgain,
            long carriedAgain,
            long publishedAgain,
            String titleOfRevoked,
            int drifts,
            String titleAfterRepair,
            long importedTwice) {}

    /**
     * Runs it all once, in one kind of shop or in all.
     *
     * @param arguments how many products, 500 unless said; a folder for the servers, {@code target/shops} unless said; which
     *     shop, all of them unless said
     * @throws Exception when something does not work
     */
    public static void main(String[] arguments) throws Exception {
        int products = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        Path home = Path.of(arguments.length > 1 ? arguments[1] : "target/shops");
        for (Map.Entry<String, Function<Path, RealShop>> kind : SHOPS.entrySet()) {
            if (arguments.length < 3 || kind.getKey().equals(arguments[2])) {
                System.out.println(run(kind.getValue(), products, home, System.out));
            }
        }
    }

    static Tour run(Function<Path, RealShop> kind, int products, Path home, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("own-shop");
        try (RealShop shop = kind.apply(home);
                Village village = new Village(shop.channel(), shop.secrets())) {
            return new OwnShop(shop, new VillageLists(folder, products), out).tour(village);
        }
    }

    private Tour tour(Village village) throws Exception {
        village.read(lists.recognitions(), lists.offers());
        timed("ocopkit", () -> {
            village.plan();
            village.deliver();
        });
        long published = shop.count("MO-");
        out.println("Troubles: " + village.troubles());
        long changes = village.plan();
        long carried = village.deliver();
        long again = shop.count("MO-");
        village.sweep();
        shop.rename(EDITED, "Mật ong 5 sao");
        int drifts = village.sweep().drifts().size();
        village.deliver();
        village.revoke(lists.revocation(1));
        village.deliver();
        return new Tour(
                published, changes, carried, again, shop.title(REVOKED), drifts, shop.title(EDITED), importedTwice());
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void timed(String who, Work work) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        work.run();
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        out.printf(
                Locale.ROOT,
                "%s, %s: %d products, %.1f/s%n",
                shop.name(),
                who,
                lists.products(),
                lists.products() * 1000.0 / millis);
    }

    private long importedTwice() throws IOException, InterruptedException {
        timed("its own importer", () -> shop.importList(lists));
        shop.importList(lists);
        return shop.count("NHAP-");
    }
}
