package org.sitrep.text;

import java.util.EnumSet;
import java.util.Set;

/** What a mention speaks of. The names are those of the output contracts. */
public enum Kind {
    State,
    Government,
    GovernmentBody,
    ArmedForce,
    ArmedGroup,
    Organisation,
    MediaOutlet,
    Coalition,
    PopulationGroup,
    Person,
    Nationality,
    Place,
    Date,
    Quantity,
    Money,
    Equipment,
    Agreement,
    Post;

    private static final Set<Kind> ACTORS = EnumSet.range(State, Person);

    /** Whether it can act or speak. */
    public boolean isActor() {
        return ACTORS.contains(this);
    }
}
