/** What the library costs, measured against what one would write without it. */
@NullMarked
package io.ocopkit.benchmark;

import org.jspecify.annotations.NullMarked;
