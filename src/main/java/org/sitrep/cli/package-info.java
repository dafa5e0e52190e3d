/** The commands: wiring and printing. */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
