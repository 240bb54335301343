/** The application file as data: forms, evidence, and whether it is complete for a filing or for a buyer. */
@NullMarked
package io.ocopkit.dossier;

import org.jspecify.annotations.NullMarked;
