package org.sitrep.knowledge;

import java.util.List;

/**
 * One place to fill in a frame.
 *
 * @param name subject, object, iobject, a preposition, premod, possessive, to-inf or that
 * @param required whether the frame applies only where this is filled as its constraint says
 * @param roles the roles in order of preference; the first that the filler's kind fits
 * @param constraints mention kinds, "Actor", or "equipment/x"; none: anything fits
 */
public record Slot(String name, boolean required, List<String> roles, List<String> constraints) {
    public Slot {
        roles = List.copyOf(roles);
        constraints = List.copyOf(constraints);
    }
}
