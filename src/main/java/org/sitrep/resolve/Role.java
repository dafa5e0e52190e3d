package org.sitrep.resolve;

/** What part a thing has in an account. */
public enum Role {
    INITIATOR,
    TARGET,
    ACCUSED,
    DEMANDED_OF,
    PLACE,
    FROM_PLACE,
    TO_PLACE,
    BREACH_OF,
    GROUND,
    PARTY,
    MEDIATOR,
    GUARANTOR,
    SIGNED_AT,
    SETS_UP,
    OPERATOR,
    UNDER
}
