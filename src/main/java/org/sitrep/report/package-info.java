/** brat standoff, explanations, run summaries. */
@NullMarked
package org.sitrep.report;

import org.jspecify.annotations.NullMarked;
