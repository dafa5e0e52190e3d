package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.knowledge.NameCase;
import org.sitrep.knowledge.NameWords;
import org.sitrep.text.ZoneKind;

/**
 * Gives text in capitals the case it would have in running text, for the tools were trained on that: "TURKISH ARMY
 * SHELLS SDF NEAR AIN ISSA" becomes "Turkish army shells SDF near Ain Issa". Evidence, the strongest first: the same
 * word elsewhere in the article, known names of several words, the usual case of the word, known names of one word. What nobody knows is
 * most likely a name. In headlines "With Every Word Like This" the words that are usually small become so.
 *
 * <p>No character is added or taken away, so all offsets stay. Immutable; what an article shows is kept apart.
 */
final class Truecaser {
    private static final Pattern WORD = Pattern.compile(
            "'(?:S|RE|VE|LL|D|M|T)(?![\\p{L}])|[\\p{L}\\p{Nd}]+(?:'(?!(?:S|RE|VE|LL|D|M|T)(?![\\p{L}]))\\p{L}+)*"
                    + "|[^\\s\\p{L}\\p{Nd}]",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "an", "ar", "as", "ash", "at", "az", "ad", "ez", "ed");
    private static final Set<String> MONTHS_TOO = Set.of("march", "may", "august");
    private static final Set<String> UNITS =
            Set.of("km", "mm", "cm", "kg", "mph", "kph", "am", "pm", "th", "st", "nd", "rd", "m");
    private static final Set<String> BEFORE_US = Set.of("let", "gave", "give", "told", "tell", "help", "all", "join");
    private static final Set<String> BEFORE_VERB = Set.of("will", "would", "to", "must", "could", "should");
    private static final Pattern ROMAN = Pattern.compile("I{2,3}|IV|VI{1,3}|IX|X[IVX]+");
    private static final Pattern NO_VOWEL = Pattern.compile("[^AEIOUY]{2,5}");

    private final NameCase names;
    private final WordCase words;

    Truecaser(NameCase names, WordCase words) {
        this.names = names;
        this.words = words;
    }

    /** What an article shows of the case of its words; gathered when first asked for. Not thread-safe. */
    static final class Evidence {
        private final Map<String, Map<String, Integer>> forms = new HashMap<>();
        private List<String> texts;

        /** @param texts the paragraphs of the article */
        Evidence(List<String> texts) {
            this.texts = List.copyOf(texts);
        }

        private void add(String text) {
            if (isShouted(text, 3) || isTitled(text)) {
                return;
            }
            boolean opens = true;
            Matcher m = WORD.matcher(text);
            while (m.find()) {
                String word = m.group();
                if (Character.isLetter(word.charAt(0))) {
                    if (!opens) {
                        forms.computeIfAbsent(lower(word), k -> new HashMap<>(2))
                                .merge(word, 1, Integer::sum);
                    }
                    opens = false;
                } else {
                    opens = !word.equals(",") && !word.equals("-");
                }
            }
        }

        private Optional<String> mostly(String lower) {
            texts.forEach(this::add);
            texts = List.of();
            return forms.getOrDefault(lower, Map.of()).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
        }
    }

    /** Whether a text is in need of another case. */
    static boolean isStriking(String text, ZoneKind zone) {
        return isShouted(text, isHeading(zone) ? 2 : 3) || isHeading(zone) && isTitled(text);
    }

    /** The text with its usual case; the same text when it is not in capitals. */
    String restored(String text, ZoneKind zone, Evidence evidence) {
        if (!isStriking(text, zone)) {
            return text;
        }
        return new Line(text, isShouted(text, 2), evidence).restored();
    }

    private static boolean isHeading(ZoneKind zone) {
        return zone == ZoneKind.HEADLINE || zone == ZoneKind.CROSSHEAD;
    }

    /** Nearly all words longer than two letters are in capitals. */
    private static boolean isShouted(String text, int least) {
        if (text.chars().filter(Character::isLowerCase).count() * 2 > text.length()) {
            return false;
        }
        int all = 0;
        int upper = 0;
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group();
            if (word.length() > 2 && Character.isLetter(word.charAt(0))) {
                all++;
                upper += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        return all >= least && upper * 10 > all * 8;
    }

    /** Nearly all words longer than three letters begin with a capital, as in many headlines. */
    private static boolean isTitled(String text) {
        int all = 0;
        int capitals = 0;
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group();
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                all++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return all > 3 && capitals * 10 >= all * 9;
    }

    private static String lower(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            out.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return out.toString();
    }

    private static String capitalised(String word) {
        boolean inner = word.length() > 2 && word.charAt(1) == '\'';
        String rest = inner
                ? "'" + Character.toUpperCase(word.charAt(2)) + lower(word.substring(3))
                : lower(word.substring(1));
        return Character.toUpperCase(word.charAt(0)) + rest;
    }

    /** One text at work. */
    private final class Line {
        private final boolean shouted;
        private final Evidence evidence;
        private final List<String> forms = new ArrayList<>();
        private final List<Integer> begins = new ArrayList<>();
        private final NameWords nameWords;
        private final StringBuilder out;

        Line(String text, boolean shouted, Evidence evidence) {
            this.shouted = shouted;
            this.evidence = evidence;
            Matcher m = WORD.matcher(text);
            while (m.find()) {
                forms.add(m.group().startsWith("'") ? lower(m.group()) : m.group());
                begins.add(m.start());
            }
            nameWords = NameWords.of(forms);
            out = new StringBuilder(text);
        }

        String restored() {
            boolean opens = true;
            int i = 0;
            while (i < forms.size()) {
                Optional<NameCase.Written> name = name(i);
                int end = name.map(NameCase.Written::end).orElse(i + 1);
                List<String> written = name.map(NameCase.Written::forms).orElseGet(List::of);
                for (int k = i; k < end; k++) {
                    String form = written.isEmpty() ? word(k) : written.get(k - i);
                    put(k, opens && k == i ? first(form) : form);
                }
                String last = forms.get(end - 1);
                opens = isStop(end - 1, last) || opens && !Character.isLetterOrDigit(last.charAt(0));
                i = end;
            }
            return out.toString();
        }

        private boolean isStop(int i, String form) {
            boolean initial = i > 0 && forms.get(i - 1).length() == 1;
            return (form.equals(".") || form.equals("!") || form.equals("?")) && !initial;
        }

        private String first(String form) {
            return Character.toUpperCase(form.charAt(0)) + form.substring(1);
        }

        private void put(int i, String form) {
            int begin = begins.get(i);
            out.replace(begin, begin + form.length(), form);
        }

        /** A known name of several words, or of one that is no usual word. */
        private Optional<NameCase.Written> name(int i) {
            if (!Character.isLetterOrDigit(forms.get(i).charAt(0))) {
                return Optional.empty();
            }
            Optional<NameCase.Written> actor =
                    shouted || forms.get(i).length() > 1 ? names.actor(nameWords, forms, i) : Optional.empty();
            Optional<NameCase.Written> place = names.place(nameWords, forms, i)
                    .filter(w -> w.end() > i + 1 && !allSmall(i, w.end()))
                    .filter(w -> w.end() > actor.map(NameCase.Written::end).orElse(i));
            return (place.isPresent() ? place : actor).filter(w -> w.end() > i + 1 || !isSmallHere(i));
        }

        private boolean allSmall(int from, int end) {
            for (int i = from; i < end; i++) {
                if (Character.isLetter(forms.get(i).charAt(0)) && !words.isSmall(lower(forms.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSmallHere(int i) {
            String lower = lower(forms.get(i));
            return evidence.mostly(lower).map(lower::equals).orElseGet(() -> words.isSmall(lower));
        }

        private String word(int i) {
            String form = forms.get(i);
            if (!Character.isLetterOrDigit(form.charAt(0))) {
                return form;
            }
            return shouted ? whispered(i, form) : untitled(i, form);
        }

        /** Of a headline in title case: what is usually small. */
        private String untitled(int i, String form) {
            boolean title =
                    Character.isUpperCase(form.charAt(0)) && form.substring(1).equals(lower(form.substring(1)));
            return title && form.length() > 1 && isSmallHere(i) && !isMonth(i) ? lower(form) : form;
        }

        private String whispered(int i, String form) {
            String lower = lower(form);
            Optional<String> mixed = mixed(i, form, lower);
            if (mixed.isPresent()) {
                return mixed.get();
            }
            Optional<String> seen = evidence.mostly(lower).or(() -> words.usual(lower));
            if (seen.isPresent() && seen.get().length() == form.length()) {
                return seen.get();
            }
            return isAcronym(i, form) ? form : capitalised(form);
        }

        /** Words whose case hangs on their neighbours. */
        private Optional<String> mixed(int i, String form, String lower) {
            if (form.length() == 1) {
                return Optional.of(form.equals("A") && !next(i).equals(".") ? lower : form);
            }
            if (Character.isDigit(form.charAt(0))) {
                String tail = form.replaceFirst("^\\d+", "");
                return Optional.of(UNITS.contains(lower(tail)) ? lower : form);
            }
            if (form.chars().anyMatch(Character::isDigit) || ROMAN.matcher(form).matches()) {
                return Optional.of(form);
            }
            if (ARTICLES.contains(lower) && next(i).equals("-")) {
                return Optional.of(lower);
            }
            if (isMonth(i)) {
                return Optional.of(capitalised(form));
            }
            boolean acts = i > 0 && BEFORE_VERB.contains(lower(forms.get(i - 1))) && MONTHS_TOO.contains(lower);
            if (acts || next(i).equals("'t")) {
                return Optional.of(lower);
            }
            if (lower.equals("us")) {
                return Optional.of(i > 0 && BEFORE_US.contains(lower(forms.get(i - 1))) ? lower : form);
            }
            return UNITS.contains(lower)
                            && i > 0
                            && Character.isDigit(forms.get(i - 1).charAt(0))
                    ? Optional.of(lower)
                    : Optional.empty();
        }

        /** "MAY 5", "5 MARCH". */
        private boolean isMonth(int i) {
            boolean number = Character.isDigit(next(i).charAt(0))
                    || i > 0 && Character.isDigit(forms.get(i - 1).charAt(0));
            return number && MONTHS_TOO.contains(lower(forms.get(i)));
        }

        private String next(int i) {
            return i + 1 < forms.size() ? forms.get(i + 1) : " ";
        }

        private boolean isAcronym(int i, String form) {
            boolean alone = i > 0 && forms.get(i - 1).equals("(") && next(i).equals(")");
            return NO_VOWEL.matcher(form).matches() || alone && form.length() < 8;
        }
    }
}
