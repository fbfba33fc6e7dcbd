/**
 * Allocation: few places, many people. Proposes who gets which place; people decide.
 *
 * <p>Two methods. {@linkplain org.immerse.api.allocation.StableProposal Stable}: nobody prefers a place that prefers them to
 * somebody it took. {@linkplain org.immerse.api.allocation.OptimalProposal Optimal}: as many people placed as possible, and
 * among all such answers the least (or greatest) total. People and places are numbers from 0; whoever asks keeps the names.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.immerse.api.allocation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
