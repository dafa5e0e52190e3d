package org.sitrep.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A paragraph that belongs to the page and not to the article: "News / Africa / Sudan", "Share this on Facebook", "Sign up
 * for our newsletter", "© 2021 Example News". Long paragraphs are articles' own; only the beginning and end of one are
 * looked at.
 */
final class FurnitureLine {
    private static final int MOST_WORDS = 60;

    /** Words of which buttons and menus are made; a line of nothing else is one. */
    private static final Set<String> BUTTONS = Set.of(
            ("share|tweet|print|email|e-mail|mail|save|whatsapp|facebook|twitter|telegram|linkedin|reddit|pinterest|instagram|youtube|tumblr|viber|vk|messenger|copy|link|copied"
                            + "|comment|comments|like|likes|follow|listen|download|pdf|bookmark|menu|search|home|homepage|login|log|sign|in|up|register|subscribe|close|open|next|previous"
                            + "|prev|back|top|loading|advertisement|advertising|advert|ad|ads|sponsored|promoted|rss|feed|feeds|sitemap|play|video|audio|gallery|font|size|a+|a-|views|shares"
                            + "|this|on|via|by|to|the|story|article|page|post|and|or|with|friend|friends|your|a|x|more|less|show|hide|hits|read|us|contact|about|cart|account|english|flipboard"
                            + "|readers|reactions|icon|button|toggle|navigation|skip|content|main|jump|continue|reading|below|tags|topics|related|trending|live|share:|print:")
                    .split("\\|", -1));

    /** Small words of which a title might be made too: a line needs at least one other. */
    private static final Set<String> SMALL =
            Set.of("this", "on", "via", "by", "to", "the", "and", "or", "with", "your", "a", "in", "up", "about", "us");

    /** Notices: whole sentences that are the page's own. */
    private static final List<Pattern> NOTICES = patterns(
            // Accounts, newsletters, channels.
            "share (?:this|on|via)\\b.{0,40}$",
            "(?:join|sign up|signup|register|subscribe)\\b.{0,60}\\b(?:newsletters?|mailing list|channel|alerts?|inbox|updates|account|e-?mails?|telegram|whatsapp)\\b",
            "(?:subscribe|sign up|sign in|log in|login|register)(?: (?:now|today|here|to|for|with)\\b.{0,60})?[.!]?$",
            "(?:get|receive) (?:the|our|all|breaking|daily|more|every)\\b.{0,80}\\b(?:inbox|newsletters?|alerts|app)\\b",
            "(?:follow|like|find|watch|join) (?:us|@?[\\w .]{1,30}) on (?:our )?(?:twitter|facebook|x\\b|telegram|instagram|whatsapp|youtube|social|google|linkedin|threads|tiktok)",
            "(?:download|install|get) (?:the|our)\\b.{0,40}\\bapp\\b",
            "(?:support (?:our|us|quality|independent)|help us|become a|make a donation)\\b.{0,60}\\b(?:journalism|member|subscriber|supporter|patron|newsroom|donation)\\b",
            "(?:click|tap|press) (?:here|on the|to (?:read|watch|subscribe|share|expand|view))\\b",
            "please (?:enable|turn on|disable|log in|sign in|subscribe|install|upgrade|whitelist)\\b",
            "you (?:must|need to|have to) (?:be logged|log in|enable|register|sign in|subscribe)",
            "(?:your browser|javascript|this (?:video|content|feature|site) (?:is not|cannot|requires|isn))\\b.{0,80}\\b(?:support|browser|javascript|available|display|enable)",
            // Cookies and rights.
            "(?:this (?:web)?site|we|our (?:web)?site|by (?:continuing|using|clicking|browsing))\\b.{0,120}\\b(?:cookies|privacy policy|terms of (?:use|service))\\b",
            "(?:©|\\(c\\) ?\\d|copyright\\b)",
            "(?:the )?(?:content|views|opinions)(?: and \\w+)? (?:expressed|of external|of this)\\b.{0,120}\\b(?:do not|not necessarily|responsib|author)",
            "this (?:article|story|piece) (?:was|is|has been|first|originally|appeared|may)\\b.{0,100}\\b(?:published|appeared|updated|translated|edited|translation|syndicated|corrected|republished|reproduced)\\b",
            // Writers, desks and sources.
            "\\(?(?:additional |further )?(?:reporting|writing|editing|translation|photography|graphics?|edited|compiled|written|translated|reported|produced) (?:and \\w{4,12} )?by\\b",
            "\\(?(?:sources?|via|with|by) ?:? ?(?:news )?(?:agencies|agency|wires?)\\)?$",
            "\\(?sources? ?: .{1,80}$",
            "\\(?with (?:files?|inputs?|reporting|information|agencies|additional reporting)(?: (?:from|by)\\b.{0,60})?$",
            "our standards ?:",
            "(?:tel|telephone|phone|fax|e-?mail|mob|mobile|whatsapp|website)\\.? ?:",
            "(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|sections?|labels?|posted in|posted under)\\s?:",
            "(?:be the first to (?:comment|share)|your email address will not|required fields|log in to comment|no comments|comments are closed)");

    /** Titles and buttons: never whole sentences. */
    private static final List<Pattern> TITLES = patterns(
            "(?:accept|reject|manage|allow)(?: all| our| my)? (?:cookies|preferences|consent)",
            "(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement)|cookie (?:policy|notice|settings)|legal notice|disclaimer)\\b.{0,60}$",
            "(?:tags|topics|keywords|categories|filed under|sections|labels)$",
            "(?:leave|post|write|add|submit|join)\\b.{0,20}\\b(?:comment|reply|conversation|discussion|feedback)\\b.{0,30}$",
            "by (?:(?-i:\\p{Lu})[\\w.'’-]{0,20}|the|our|staff|and|with|in|,)(?: (?:(?-i:\\p{Lu})[\\w.'’-]{0,20}|staff|writers?|reporters?|correspondents?|and|in|&|the|for)){0,7}$",
            "(?:about the authors?|the author$|authors?:|reporter:|editor:|contributors?:|correspondent:)",
            "(?:for immediate release|notes? to (?:the )?editors?|media (?:contacts?|enquiries|inquiries)|press (?:contacts?|enquiries|office:)|for (?:more|further) information\\b|contact (?:us|details|information)\\b|ends?$)",
            "(?:reading time|time to read|estimated|word count|views?|hits|shares?|likes?|visits) ?:? ?[\\d.,k]{1,9}\\b.{0,20}$",
            "[\\d.,]{1,9}k? ?(?:min(?:ute)?s?(?: read)?|views?|shares?|likes?|reads?|hits|words?|comments?|retweets?|followers)(?: read(?:ing)?)?$",
            "(?:advertisement|advertorial|sponsored|promoted|paid content|(?:story|article) continues|continue reading|scroll down)\\b.{0,60}$",
            "(?:skip to|jump to|back to|return to|go to) (?:the )?(?:main|content|navigation|top|home|article|search|footer|page)\\b.{0,40}$",
            "(?:image|video|picture|photo) (?:gallery|player|slideshow)$",
            "get short url\\b.{0,20}$",
            "(?:print|e-?mail|share|listen to|save) (?:this )?(?:article|story|page|report)\\b.{0,30}$",
            "(?:read|see|watch|listen|view|also)(?:: ?| also:? | more: ?).{1,140}$",
            "(?:related|recommended|suggested|similar)(?: ?: ?).{1,140}$");

    /** Headings of what follows an article, or interrupts it: roads to other articles. */
    private static final List<Pattern> CLOSINGS = patterns(
            "(?:read|see|watch|listen|learn|view|show|load)(?: more| also| next| full| all| related)(?: (?:stories|news|articles|headlines|videos|on this|from|about this)\\b.{0,60})?:?$",
            "more (?:stories|news|articles|headlines|videos|reports|from)\\b.{0,40}$",
            "(?:related|recommended|suggested|similar|popular|trending|latest|top|most|also|editors?['’]?s?)(?: (?:articles?|stories|story|news|topics?|content|posts?|coverage|read|viewed|popular|shared|links?|picks?|videos?|headlines|today|now|reports?)){1,3}:?$",
            "(?:related|trending|recommended):?$",
            "(?:you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|in (?:pictures|photos|pics)$|what to read next|up next|next article|previous article)",
            "share this (?:article|story|page|post|report)\\b.{0,30}$");

    /** Headings of what never goes back to the article: comments, notes to a press release. */
    private static final List<Pattern> COMMENTS = patterns(
            "(?:\\d{1,5} )?comments?(?: ?\\(\\d{1,5}\\)| ?: ?\\d{0,5})?$",
            "(?:leave|post|write|add|submit|join) (?:a |your |the )?(?:comment|reply|conversation|discussion)\\b.{0,30}$",
            "notes? to (?:the )?editors?:?$");

    private static final String CALL =
            "(?:join|sign up|subscribe|register|apply|donate|shop|buy|order|download|log ?in|click|book|get it|watch)";

    private static final List<Pattern> ANYWHERE = patterns(
            ".*\\b(?:web)?site (?:\\w{1,12} ){0,3}(?:accessed|reached|available|visited|viewed) (?:\\w{1,12} ){0,6}(?:address|addresses|domains?|mirrors?|links?|urls?)\\b.*",
            ".*\\b(?:alternat(?:e|ive)|mirror) (?:web ?)?(?:addresses|address|sites?|domains?|links?)\\b.{0,3}$",
            ".*\\ball rights reserved\\b",
            ".*(?: [-–—|]|[:!?.]) (?:" + CALL
                    + " (?:now|here|today)|read more|learn more|find out more|sign up)[!.»>→ ]{0,4}$",
            ".*\\b(?:reproduction|redistribution|republication|reproduced|redistributed)\\b.{0,80}\\b(?:permission|prohibited|consent|forbidden)\\b");

    /** "The writer is a correspondent who covers ...", below an article. */
    private static final Pattern AUTHOR = Pattern.compile(
            "^(?:\\p{Lu}\\S{0,20} ){1,4}is (?:an? |the )?(?:\\S{1,20} ){0,6}?(?:correspondent|reporter|journalist|columnist|editor|writer|fellow|analyst|researcher|professor|bureau chief)\\b.{0,60}\\b(?:based in|covers|covering|writes|focus|specialis|specializ|at the|reports? (?:on|from))");

    private static final Pattern SEPARATOR = Pattern.compile(" ?[/|>»›·•→] ?|(?: ?:: ?)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:(?:source|link|url|website|web|visit|via) ?:? )?<?(?:https?://\\S{1,2000}|www\\.\\S{1,500}|[\\w.+-]{1,64}@[\\w.-]{3,100}|@\\w{1,30}|(?:[a-z0-9-]{1,60}\\.){1,4}[a-z]{2,10}(?:/\\S{0,500})?)>?\\.?$");

    private FurnitureLine() {}

    static boolean is(Paragraph paragraph) {
        String head = paragraph.head();
        if (head.codePoints().noneMatch(Character::isLetter)) {
            return true;
        }
        if (paragraph.words() > MOST_WORDS) {
            return false;
        }
        return ADDRESS.matcher(head).matches()
                || isMenu(head)
                || isButtons(head)
                || any(NOTICES, head)
                || any(ANYWHERE, head)
                || (!isSentence(paragraph) && (any(TITLES, head) || any(CLOSINGS, head) || any(COMMENTS, head)));
    }

    /** Whether other articles are offered from this line on: "Related articles", "Read more". */
    static boolean closesArticle(Paragraph paragraph) {
        return !isSentence(paragraph) && any(CLOSINGS, paragraph.head());
    }

    /** Whether readers or notes have the word from this line on: "Comments (3)", "Notes to editors". */
    static boolean opensComments(Paragraph paragraph) {
        return !isSentence(paragraph) && any(COMMENTS, paragraph.head());
    }

    /** Whether it tells who wrote the article; only to be asked of the last paragraph, for articles write of writers too. */
    static boolean describesAuthor(Paragraph paragraph) {
        return paragraph.words() <= MOST_WORDS
                && AUTHOR.matcher(paragraph.head()).find();
    }

    private static boolean isSentence(Paragraph paragraph) {
        return paragraph.words() > 5 && paragraph.plain().endsWith(".");
    }

    private static boolean any(List<Pattern> patterns, String head) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(head).lookingAt());
    }

    /** "News / Africa / Sudan": parts of a few words each. */
    private static boolean isMenu(String line) {
        String[] parts = SEPARATOR.split(line, -1);
        if (parts.length < 2) {
            return false;
        }
        int spaced = 0;
        for (String part : parts) {
            if (part.strip().split(" +", -1).length > 3 || part.endsWith(".")) {
                return false;
            }
            spaced += part.isBlank() ? 0 : 1;
        }
        boolean standsApart = line.contains(" / ")
                || line.contains("|")
                || line.contains(">")
                || line.contains("»")
                || line.contains("›")
                || line.contains("::");
        return spaced >= 2 && (standsApart || parts.length >= 3);
    }

    private static boolean isButtons(String line) {
        int telling = 0;
        int words = 0;
        for (String word : line.toLowerCase(Locale.ROOT).split("[\\s,.:;!|/()+]+", -1)) {
            if (word.isEmpty() || word.chars().allMatch(Character::isDigit)) {
                continue;
            }
            if (!BUTTONS.contains(word)) {
                return false;
            }
            words++;
            telling += SMALL.contains(word) ? 0 : 1;
        }
        return telling > 0 && words <= 30;
    }

    private static List<Pattern> patterns(String... regexes) {
        return Arrays.stream(regexes)
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
