/** Files to articles: metadata as written and zones, offsets exact. */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
