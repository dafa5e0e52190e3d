/** Constants of our vocabulary and the reused ones, and the minting of IRIs. */
@NullMarked
package org.sitrep.vocab;

import org.jspecify.annotations.NullMarked;
