package io.ocopkit.channel.woocommerce;

import io.ocopkit.testkit.AdapterArchitecture;

class WooArchitectureTest extends AdapterArchitecture {}
