/** OpenNLP behind one adapter: sentences, tokens, tags, chunks, parses, names. */
@NullMarked
package org.sitrep.annotate;

import org.jspecify.annotations.NullMarked;
