/**
 * The whole way in one program: lists of recognitions in, documents for buyers out, and down again when a certificate
 * ends. Start reading at {@link io.ocopkit.example.quickstart.Quickstart}.
 */
@NullMarked
package io.ocopkit.example.quickstart;

import org.jspecify.annotations.NullMarked;
