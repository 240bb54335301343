package io.ocopkit.channel.tiki;

import io.ocopkit.testkit.AdapterArchitecture;

class TikiArchitectureTest extends AdapterArchitecture {}
