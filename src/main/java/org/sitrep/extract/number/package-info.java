/** Numbers in text: how many, how much, how far. */
@NullMarked
package org.sitrep.extract.number;

import org.jspecify.annotations.NullMarked;
