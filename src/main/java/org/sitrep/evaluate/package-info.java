/** Scores of brat folders. */
@NullMarked
package org.sitrep.evaluate;

import org.jspecify.annotations.NullMarked;
