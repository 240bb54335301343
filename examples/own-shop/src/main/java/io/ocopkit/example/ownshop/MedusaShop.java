package io.ocopkit.example.ownshop;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.medusa.MedusaChannel;
import io.ocopkit.channel.medusa.MedusaConfig;
import io.ocopkit.channel.medusa.MedusaServer;
import java.nio.file.Path;
import java.util.Map;

/** A Medusa server with its PostgreSQL. */
record MedusaShop(MedusaServer server) implements RealShop {

    static MedusaShop open(Path home) {
        return new MedusaShop(MedusaServer.open(home.resolve("medusa")));
    }

    @Override
    public String name() {
        return "Medusa";
    }

    @Override
    public ListingChannel channel() {
        return new MedusaChannel(MedusaConfig.of(server.address(), "own-shop"));
    }

    @Override
    public Map<String, Secret> secrets() {
        return server.secrets();
    }

    @Override
    public void importList(VillageLists lists) {
        server.importProducts(lists.medusaCsv());
    }

    @Override
    public long count(String prefix) {
        return server
                .admin("GET", "/admin/products?limit=100000&fields=variants.sku", null)
                .path("products")
                .findValuesAsText("sku")
                .stream()
                .filter(sku -> sku.startsWith(prefix))
                .count();
    }

    @Override
    public void rename(String sku, String title) {
        String id = server.admin("GET", "/admin/products?fields=id&external_id[]=" + sku, null)
                .at("/products/0/id")
                .asText();
        server.admin("POST", "/admin/products/" + id, Map.of("title", title));
    }

    @Override
    public String title(String sku) {
        return server.store("external_id[]=" + sku).at("/0/title").asText("");
    }

    @Override
    public void close() {
        server.close();
    }
}
