package io.ocopkit.catalog.xlsx;

import io.ocopkit.testkit.AdapterArchitecture;

/** The adapter stays an adapter. */
class XlsxArchitectureTest extends AdapterArchitecture {}
