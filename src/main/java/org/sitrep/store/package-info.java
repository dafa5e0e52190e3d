/** The dataset folder: article files, generations, text index, shapes, dumps. */
@NullMarked
package org.sitrep.store;

import org.jspecify.annotations.NullMarked;
