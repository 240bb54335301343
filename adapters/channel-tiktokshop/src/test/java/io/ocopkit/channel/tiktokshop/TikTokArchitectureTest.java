package io.ocopkit.channel.tiktokshop;

import io.ocopkit.testkit.AdapterArchitecture;

class TikTokArchitectureTest extends AdapterArchitecture {}
