package io.ocopkit.example.ownshop;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Secret;
import java.util.Map;

/** A running shop server: what lets the engine in, and what its owner and its buyers do without the engine. */
interface RealShop extends AutoCloseable {

    /** What it is called. */
    String name();

    ListingChannel channel();

    Map<String, Secret> secrets();

    /** Has the shop's own importer read the list that is meant for it. */
    void importList(VillageLists lists);

    /** Things the shop has whose SKU begins so. */
    long count(String prefix);

    /** Somebody calls a product something else, by hand. */
    void rename(String sku, String title);

    /** What a buyer reads; empty when a buyer sees nothing. */
    String title(String sku);

    @Override
    void close();
}
