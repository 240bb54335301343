package io.ocopkit.channel.lazada;

import io.ocopkit.testkit.AdapterArchitecture;

class LazadaArchitectureTest extends AdapterArchitecture {}
