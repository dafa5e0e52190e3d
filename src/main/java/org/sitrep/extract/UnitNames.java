package org.sitrep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.text.Kind;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;

/** Military units by number: "the 72nd Mechanised Brigade", "155th Artillery Regiment", "33rd Front". */
final class UnitNames {
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(?:st|nd|rd|th|d)|[IVX]{1,5}");
    private static final Set<String> SPELT = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Set<String> UNITS = Set.of(
            "brigade",
            "division",
            "battalion",
            "regiment",
            "corps",
            "army",
            "squadron",
            "fleet",
            "flotilla",
            "company",
            "platoon",
            "legion",
            "command",
            "team",
            "group",
            "wing",
            "front",
            "column",
            "bloc");
    /** Only what comes behind another unit, an arm or a number makes these units: "Brigade Combat Team", "8th Group". */
    private static final Set<String> ARMS = Set.of(
            "infantry",
            "armored",
            "armoured",
            "mechanized",
            "mechanised",
            "motorized",
            "motorised",
            "artillery",
            "tank",
            "airborne",
            "mountain",
            "marine",
            "rifle",
            "guards",
            "airmobile",
            "assault",
            "commando",
            "parachute",
            "special",
            "forces",
            "combat",
            "base",
            "naval",
            "air",
            "reserve",
            "territorial",
            "defense",
            "defence",
            "separate",
            "light",
            "border",
            "engineer",
            "cavalry",
            "brigade",
            "jungle",
            "field",
            "army");

    private UnitNames() {}

    static List<Draft> find(Sentence s) {
        List<Draft> out = new ArrayList<>();
        int i = 0;
        while (i < s.tokens().size()) {
            int end = isOrdinal(s, i) ? unitEnd(s, i) : i;
            if (end > i) {
                String unit = Grammar.lower(s, end - 1);
                boolean insurgent = unit.equals("front") || unit.equals("column") || unit.equals("bloc");
                out.add(new Draft(
                        i, end, insurgent ? Kind.ArmedGroup : Kind.ArmedForce, Level.NAME, 91, "unit by its number"));
            }
            i = Math.max(end, i + 1);
        }
        return out;
    }

    private static boolean isOrdinal(Sentence s, int i) {
        String form = s.tokens().get(i).form();
        return ORDINAL.matcher(form).matches()
                || Character.isUpperCase(form.charAt(0)) && SPELT.contains(Grammar.lower(s, i));
    }

    /** After the last unit word of the run of capitals behind the number. */
    private static int unitEnd(Sentence s, int ordinal) {
        int end = ordinal;
        for (int i = ordinal + 1; i < Math.min(s.tokens().size(), ordinal + 7); i++) {
            Token t = s.tokens().get(i);
            String word = Grammar.lower(s, i);
            boolean unit = UNITS.contains(word);
            if (!Character.isUpperCase(t.form().charAt(0))
                    && !(unit && ARMS.contains(Grammar.lower(s, i - 1)))
                    && !ARMS.contains(word)) {
                break;
            }
            boolean capital = Character.isUpperCase(t.form().charAt(0));
            if (unit && (capital || ARMS.contains(Grammar.lower(s, i - 1)))) {
                end = i + 1;
            }
        }
        return end;
    }
}
