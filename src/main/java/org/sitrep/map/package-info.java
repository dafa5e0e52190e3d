/** Facts to quads, and article graphs back to facts. */
@NullMarked
package org.sitrep.map;

import org.jspecify.annotations.NullMarked;
