package org.sitrep.read;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text under a picture, known by its credit or by its opening: "... on 3 March 2021. (Photo by Example)", "FILE PHOTO:
 * Soldiers ...", "This picture taken on ... shows ...", "... [Example/AFP]".
 */
final class CaptionLine {
    private static final int MOST_WORDS = 110;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\(?(?:file|archive|handout|stock|ap|afp|reuters|illustrative)[ -](?:photo|image|picture|pic|footage)\\b"
                    + "|(?:photo|image|picture|pic|caption|photograph|figure|map|video) ?(?:\\d{1,3} ?)?(?:by|credit|courtesy|caption|:|/|©)"
                    + "|(?:this|the|an?|in this|in the|undated|file) (?:\\S{1,30} ){0,4}?(?:picture|photo|photograph|image|screen ?grab|screen ?shot|video ?grab|frame grab|still|still image|handout|map)"
                    + "(?: \\S{1,30}){0,12}? (?:shows?|taken|released|provided|depicts?|obtained|captures?|posted|published|made available)\\b"
                    + "|(?:a|an) (?:general |aerial |file )?(?:view|photo|picture|image|photograph) (?:of|shows?|taken)\\b.{0,200}$"
                    + "|(?:screen ?grab|screen ?shot|video ?grab|frame grab|satellite image) (?:from|of|shows?|taken|provided)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A credit in brackets at the end that says what it is. */
    private static final Pattern CREDIT = Pattern.compile(
            "[(\\[](?:(?:file |stock |archive |handout |screen)?(?:photos?|images?|pictures?|pics?|file|archive|handout|courtesy|credits?|via|by|©|grab|screenshot|illustration)\\b[^()\\[\\]]{0,80}"
                    + "|[^()\\[\\]]{0,60}(?:[ /](?:file|photo|handout(?: via [^()\\[\\]]{2,40})?|via reuters|via afp|via ap|getty images|getty|images?|pool|anadolu|epa|efe|screengrab|courtesy)|/(?:afp|ap|reuters|epa|aa)))\\.?[)\\]]\\.?$",
            Pattern.CASE_INSENSITIVE);

    /** The same without brackets: "... in the town. REUTERS/Jane Doe", "... | Photo: Example". */
    private static final Pattern BARE_CREDIT = Pattern.compile(
            "(?:\\b(?:AFP|AP|REUTERS|Reuters|EPA|Getty)(?: Photo)? ?/ ?[\\p{Lu}][\\w .'-]{1,60}(?:/File Photo)?"
                    + "|\\b(?:Photo|Image|Picture|Photograph|Credit|PHOTO|CREDIT) ?(?::|credit:|by|courtesy of|©) ?[^:.!?]{2,60}"
                    + "|©[^©.]{2,60})$");

    /** A bare name in brackets: a credit only where a picture stands. */
    private static final Pattern NAME_IN_BRACKETS =
            Pattern.compile("[.!?”\"] ?[(\\[](?:AP|AFP|EPA|[\\p{Lu}][\\p{L}.'& -]{2,40})[)\\]]$");

    private CaptionLine() {}

    /**
     * @param beforeBody whether it stands above the article's first sentence, where a name in brackets is a picture's credit
     */
    static boolean is(Paragraph paragraph, boolean beforeBody, Predicate<String> isOutletName) {
        if (paragraph.words() > MOST_WORDS) {
            return false;
        }
        String tail = paragraph.tail();
        if (OPENING.matcher(paragraph.head()).find() || CREDIT.matcher(tail).find()) {
            return true;
        }
        if (BARE_CREDIT.matcher(tail).find() && !tail.startsWith("©")) {
            return true;
        }
        Matcher name = NAME_IN_BRACKETS.matcher(tail);
        if (!beforeBody || !name.find()) {
            return false;
        }
        String inner = name.group().replaceAll("^[^(\\[]*[(\\[]|[)\\]]$", "");
        return isOutletName.test(inner) || inner.equals(inner.toUpperCase(java.util.Locale.ROOT));
    }
}
