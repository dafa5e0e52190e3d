package org.sitrep.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Kind;

/** The curated actors, offices and agreements, found by path and by name. Immutable and thread-safe. */
public final class Authority {
    private final Map<String, Entity> byPath = new HashMap<>();
    private final Map<String, List<Entity>> byKey = new HashMap<>();
    private final Map<String, Entity> byIso = new HashMap<>();
    private final Map<String, List<Office>> byPerson = new HashMap<>();
    private final Map<String, AgreementNote> agreements = new HashMap<>();
    private final List<Entity> entities;
    private final List<Office> offices;
    private final Map<String, List<String>> memberOf;
    private final Map<String, List<String>> subordinateTo;
    private final NameTrie<Entity> names;
    private final NameTrie<Entity> demonyms;
    private final NameTrie<Entity> capitals;

    Authority(
            List<Entity> entities,
            List<Office> offices,
            List<AgreementNote> agreements,
            Map<String, List<String>> memberOf,
            Map<String, List<String>> subordinateTo) {
        this.entities = List.copyOf(entities);
        this.offices = List.copyOf(offices);
        this.memberOf = Map.copyOf(memberOf);
        this.subordinateTo = Map.copyOf(subordinateTo);
        NameTrie.Builder<Entity> namesBuilder = NameTrie.builder();
        NameTrie.Builder<Entity> demonymsBuilder = NameTrie.builder();
        NameTrie.Builder<Entity> capitalsBuilder = NameTrie.builder();
        for (Entity entity : entities) {
            byPath.put(entity.path(), entity);
            if (entity.kind() == Kind.State) {
                entity.isoCode().ifPresent(code -> byIso.put(code, entity));
            }
            for (String name : entity.names()) {
                List<Entity> bearers = byKey.computeIfAbsent(key(name), k -> new ArrayList<>(1));
                if (!bearers.contains(entity)) {
                    bearers.add(entity);
                }
                namesBuilder.add(name, entity);
            }
            entity.demonyms().forEach(demonym -> demonymsBuilder.add(demonym, entity));
            entity.capitals().forEach(capital -> capitalsBuilder.add(capital, entity));
        }
        offices.forEach(o ->
                byPerson.computeIfAbsent(o.person(), p -> new ArrayList<>(1)).add(o));
        agreements.forEach(a -> this.agreements.put(a.path(), a));
        names = namesBuilder.build();
        demonyms = demonymsBuilder.build();
        capitals = capitalsBuilder.build();
    }

    /** All entities in the order of the files. */
    public Collection<Entity> entities() {
        return entities;
    }

    /** The entity of a path such as {@code actor/turkey}. */
    public Optional<Entity> byPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** All that bear a name, whatever its case; acronyms and words are not told apart here. */
    public List<Entity> byName(String name) {
        return List.copyOf(byKey.getOrDefault(key(name), List.of()));
    }

    private static String key(String name) {
        StringBuilder out = new StringBuilder();
        NameKey.words(name)
                .forEach(w -> out.append(out.length() == 0 ? "" : " ").append(Spelling.common(w)));
        return out.toString();
    }

    /** The state of an ISO 3166 alpha-2 code. */
    public Optional<Entity> stateOfIso(String isoCode) {
        return Optional.ofNullable(byIso.get(isoCode));
    }

    /** Names of actors and agreements, for finding them in text. */
    public NameTrie<Entity> names() {
        return names;
    }

    /** Demonyms ("Turkish", "Saudi Arabian"), for finding them in text. */
    public NameTrie<Entity> demonyms() {
        return demonyms;
    }

    /** Names of capitals with their states, for finding them in text. */
    public NameTrie<Entity> capitals() {
        return capitals;
    }

    /** The states a capitalised word is a demonym of. */
    public List<Entity> byDemonym(String form) {
        return whole(demonyms, form);
    }

    /** The states a name is the capital of. */
    public List<Entity> capitalOf(String form) {
        return whole(capitals, form);
    }

    private static List<Entity> whole(NameTrie<Entity> trie, String form) {
        return trie.longest(List.of(form), 0).map(NameMatch::values).orElse(List.of());
    }

    public List<Office> offices() {
        return offices;
    }

    /** The offices a person has held. */
    public List<Office> officesOf(String personPath) {
        return List.copyOf(byPerson.getOrDefault(personPath, List.of()));
    }

    /** The holdings of an office of a state that may have run at some time within the bounds. */
    public List<Office> offices(String statePath, String kind, DateBounds when) {
        return offices.stream()
                .filter(o -> o.state().equals(statePath) && o.kind().equals(kind))
                .filter(o -> o.held().overlaps(when))
                .toList();
    }

    /** The holdings of an office of a state on a day. */
    public List<Office> offices(String statePath, String kind, LocalDate day) {
        return offices(statePath, kind, DateBounds.day(day));
    }

    /** What is known of an agreement. */
    public Optional<AgreementNote> agreement(String path) {
        return Optional.ofNullable(agreements.get(path));
    }

    public Collection<AgreementNote> agreements() {
        return List.copyOf(agreements.values());
    }

    /** Paths of the coalitions and bodies an entity is a member of. */
    public List<String> memberOf(String path) {
        return memberOf.getOrDefault(path, List.of());
    }

    /** Paths of those an entity takes orders from. */
    public List<String> subordinateTo(String path) {
        return subordinateTo.getOrDefault(path, List.of());
    }
}
