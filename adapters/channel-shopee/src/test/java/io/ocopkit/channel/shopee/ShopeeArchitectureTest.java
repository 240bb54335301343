package io.ocopkit.channel.shopee;

import io.ocopkit.testkit.AdapterArchitecture;

class ShopeeArchitectureTest extends AdapterArchitecture {}
