/** One article through all stages; many at once. */
@NullMarked
package org.sitrep.pipeline;

import org.jspecify.annotations.NullMarked;
