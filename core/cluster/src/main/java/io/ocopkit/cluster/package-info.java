/**
 * The shops of a publisher, shared by any number of processes on one PostgreSQL.
 * {@link io.ocopkit.cluster.OcopCluster} is the way in.
 */
@NullMarked
package io.ocopkit.cluster;

import org.jspecify.annotations.NullMarked;
