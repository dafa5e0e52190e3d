/** Rules to findings, each with its evidence and the name of the rule that made it. */
@NullMarked
package org.sitrep.extract;

import org.jspecify.annotations.NullMarked;
