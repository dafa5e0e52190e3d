/** Fuseki over the current generation. */
@NullMarked
package org.sitrep.serve;

import org.jspecify.annotations.NullMarked;
