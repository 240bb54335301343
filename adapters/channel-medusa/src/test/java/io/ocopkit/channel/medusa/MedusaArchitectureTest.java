package io.ocopkit.channel.medusa;

import io.ocopkit.testkit.AdapterArchitecture;

class MedusaArchitectureTest extends AdapterArchitecture {}
