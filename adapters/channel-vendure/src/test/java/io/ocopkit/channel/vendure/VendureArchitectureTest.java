package io.ocopkit.channel.vendure;

import io.ocopkit.testkit.AdapterArchitecture;

class VendureArchitectureTest extends AdapterArchitecture {}
