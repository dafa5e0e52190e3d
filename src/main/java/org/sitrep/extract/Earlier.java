package org.sitrep.extract;

import java.util.Optional;

/**
 * Who spoke in the sentences just before.
 *
 * @param speaker who spoke last: "it added" goes on with him
 * @param document whose statement was last spoken of, else who spoke last: "the statement added" goes on with it
 */
record Earlier(Optional<Mention> speaker, Optional<Mention> document) {}
