/** What a star stands on: decisions, certificates and their life, who may decide, and the gate nothing uncertified passes. */
@NullMarked
package io.ocopkit.certification;

import org.jspecify.annotations.NullMarked;
