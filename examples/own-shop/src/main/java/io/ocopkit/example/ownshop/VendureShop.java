package io.ocopkit.example.ownshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.vendure.VendureChannel;
import io.ocopkit.channel.vendure.VendureConfig;
import io.ocopkit.channel.vendure.VendureServer;
import java.nio.file.Path;
import java.util.Map;

/** A Vendure server. */
record VendureShop(VendureServer server) implements RealShop {

    static VendureShop open(Path home) {
        return new VendureShop(VendureServer.open(home.resolve("vendure")));
    }

    @Override
    public String name() {
        return "Vendure";
    }

    @Override
    public ListingChannel channel() {
        return new VendureChannel(VendureConfig.of(server.adminApi(), "own-shop"));
    }

    @Override
    public Map<String, Secret> secrets() {
        return server.secrets();
    }

    @Override
    public void importList(VillageLists lists) {
        server.importProducts(lists.vendureCsv());
    }

    @Override
    public long count(String prefix) {
        return server.admin(
                        "{productVariants(options:{take:1,filter:{sku:{contains:\"" + prefix + "\"}}}){totalItems}}")
                .at("/productVariants/totalItems")
                .asLong();
    }

    private String id(String sku) {
        return server.admin("{products(options:{filter:{ocopSku:{eq:\"" + sku + "\"}}}){items{id}}}")
                .at("/products/items/0/id")
                .asText();
    }

    @Override
    public void rename(String sku, String title) {
        server.admin("mutation{updateProduct(input:{id:\"" + id(sku) + "\",translations:[{languageCode:vi,name:\""
                + title + "\"}]}){id}}");
    }

    @Override
    public String title(String sku) {
        JsonNode product =
                server.shop("{product(id:\"" + id(sku) + "\"){name}}").path("product");
        return product.path("name").asText("");
    }

    @Override
    public void close() {
        server.close();
    }
}
