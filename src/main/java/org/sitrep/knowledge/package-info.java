/** Event types, stances, equipment, authority and gazetteer, loaded once from ontology/ and looked up fast. */
@NullMarked
package org.sitrep.knowledge;

import org.jspecify.annotations.NullMarked;
