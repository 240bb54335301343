package io.ocopkit.catalog.csv;

import io.ocopkit.testkit.AdapterArchitecture;

/** The adapter stays an adapter. */
class CsvArchitectureTest extends AdapterArchitecture {}
