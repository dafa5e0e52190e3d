package org.sitrep.map;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.sitrep.resolve.Role;
import org.sitrep.text.Kind;
import org.sitrep.vocab.Iris;
import org.sitrep.vocab.Sr;

/** The classes, properties and concepts that stand for the fixed words of the facts. */
final class Concepts {
    private static final Map<Role, Node> ROLES = new EnumMap<>(Map.ofEntries(
            Map.entry(Role.INITIATOR, Sr.initiator),
            Map.entry(Role.TARGET, Sr.target),
            Map.entry(Role.ACCUSED, Sr.accused),
            Map.entry(Role.DEMANDED_OF, Sr.demandedOf),
            Map.entry(Role.PLACE, Sr.place),
            Map.entry(Role.FROM_PLACE, Sr.fromPlace),
            Map.entry(Role.TO_PLACE, Sr.toPlace),
            Map.entry(Role.BREACH_OF, Sr.breachOf),
            Map.entry(Role.GROUND, Sr.ground),
            Map.entry(Role.PARTY, Sr.party),
            Map.entry(Role.MEDIATOR, Sr.mediator),
            Map.entry(Role.GUARANTOR, Sr.guarantor),
            Map.entry(Role.SIGNED_AT, Sr.signedAt),
            Map.entry(Role.SETS_UP, Sr.setsUp),
            Map.entry(Role.OPERATOR, Sr.operator),
            Map.entry(Role.UNDER, Sr.under)));

    private Concepts() {}

    static Node role(Role role) {
        Node property = ROLES.get(role);
        if (property == null) {
            throw new IllegalArgumentException("a role without a property: " + role);
        }
        return property;
    }

    /** The class of things of a kind; a nationality is a group of people. */
    static Node classOf(Kind kind) {
        return switch (kind) {
            case Nationality -> Sr.PopulationGroup;
            case Date, Quantity, Money -> throw new IllegalArgumentException("a value is no thing: " + kind);
            default -> NodeFactory.createURI(Sr.NS + kind.name());
        };
    }

    static Node eventType(String name) {
        return concept("type/", name);
    }

    static Node stance(String name) {
        return concept("stance/", name);
    }

    static Node modality(String name) {
        return concept("modality/", name);
    }

    static Node effect(String name) {
        return concept("effect/", name);
    }

    static Node equipment(String name) {
        return concept("equipment/", name);
    }

    private static Node concept(String folder, String name) {
        return NodeFactory.createURI(Iris.DEFAULT_BASE + "id/" + folder + name);
    }
}
