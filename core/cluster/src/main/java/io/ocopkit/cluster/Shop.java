package io.ocopkit.cluster;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.ShopDelivery;

/** A shop that is called, and the line to it. */
record Shop(Outlet outlet, ShopDelivery line) {}
