/** What was read and how it divides: immutable records shared by every stage. Knows no library. */
@NullMarked
package org.sitrep.text;

import org.jspecify.annotations.NullMarked;
