package org.sitrep.knowledge;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form in which British and American spellings of a word meet: defence and defense, armoured and armored,
 * organisation, centre, programme, manoeuvres. It need not be a spelling anybody uses ("exercize"): both sides of a
 * comparison go through it.
 */
public final class Spelling {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("plough", "plow"),
            Map.entry("tyre", "tire"),
            Map.entry("tyres", "tires"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("aeroplanes", "airplanes"),
            Map.entry("enquiry", "inquiry"),
            Map.entry("enquiries", "inquiries"),
            Map.entry("judgement", "judgment"),
            Map.entry("gaol", "jail"),
            Map.entry("practise", "practice"),
            Map.entry("towards", "toward"),
            Map.entry("jewellery", "jewelry"));

    private record Change(String hint, Pattern from, String to) {}

    private static final List<Change> CHANGES = List.of(
            change("our", "([aeiouy]\\w*[bmnvdlpgst]|[aeiou]vi)our", "$1or"),
            change("is", "(?<=..)is(e[sdr]?|ers|ing|ation|ations|ational)$", "iz$1"),
            change("ys", "ys(e[sdr]?|ers|ing)$", "yz$1"),
            change("tre", "(?<=[eaint])tre(s|d)?$", "ter$1"),
            change("bre", "(?<=[aei])bre(s|d)?$", "ber$1"),
            change("enc", "(?<=def|off|lic|pret)enc", "ens"),
            change("programme", "programme", "program"),
            change("oeuv", "oeuvre", "euver"),
            change("oeuv", "oeuvr", "euver"),
            change("aedi", "paed", "ped"),
            change("logue", "logue", "log"),
            change("mould", "mould", "mold"),
            change(
                    "ll",
                    "(?<=av[ei]|nce|abe|gna|ode|hal|sha|nse|nci|rve|fue|due|rre|ote|we)ll(?=(ed|ing|ors?|ers?)$)",
                    "l"));

    private Spelling() {}

    private static Change change(String hint, String from, String to) {
        return new Change(hint, Pattern.compile(from), to);
    }

    /** The common form of a word in lower case. */
    public static String common(String word) {
        if (word.length() < 4) {
            return word;
        }
        String known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        String out = word;
        for (Change c : CHANGES) {
            if (out.contains(c.hint)) {
                out = c.from.matcher(out).replaceAll(c.to);
            }
        }
        return out;
    }
}
