/** Dates and times in text, and what days they mean. */
@NullMarked
package org.sitrep.extract.time;

import org.jspecify.annotations.NullMarked;
