/** Identities and publication bounds inside an article; things, copies and disagreements across articles. */
@NullMarked
package org.sitrep.resolve;

import org.jspecify.annotations.NullMarked;
