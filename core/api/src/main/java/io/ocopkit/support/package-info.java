/**
 * Support policies for producers as data: what is granted, to whom, where, when, and by which paragraph. The library
 * brings no policy along; a province's or a programme's own table is read with
 * {@link io.ocopkit.support.SupportPolicyTable#read}.
 */
@NullMarked
package io.ocopkit.support;

import org.jspecify.annotations.NullMarked;
