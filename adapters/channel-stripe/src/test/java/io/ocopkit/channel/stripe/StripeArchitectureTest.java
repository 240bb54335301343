package io.ocopkit.channel.stripe;

import io.ocopkit.testkit.AdapterArchitecture;

class StripeArchitectureTest extends AdapterArchitecture {}
