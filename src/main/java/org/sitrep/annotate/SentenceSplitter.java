package org.sitrep.annotate;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringList;

/** Sentences of a paragraph. The abbreviations keep "Lt. Col. ..." and "Jan. 12" whole. */
final class SentenceSplitter {
    /** Longer than any sentence: text without a full stop is cut here, at a space. */
    private static final int LONGEST = 2_000;

    /** The detector looks through all it is given for each full stop, so a long paragraph comes to it in pieces. */
    private static final int WINDOW = 2 * LONGEST;

    private static final String ABBREVIATIONS =
            "Mr. Mrs. Ms. Dr. Prof. Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Cpl. Sgt. Brig. Adm. Cmdr. Pvt. Rev. Hon. "
                    + "St. Jr. Sr. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. "
                    + "Thurs. Fri. Sat. Sun. No. vs. etc. e.g. i.e. Inc. Ltd. Co. Corp. U.S. U.K. U.N. E.U. a.m. p.m. govt. "
                    + "dept. approx. Ft. Mt. km. mi. A. B. C. D. E. F. G. H. J. K. L. M. N. O. P. Q. R. S. T. U. V. W. X. Y. Z.";

    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceModel model) {
        Dictionary abbreviations = new Dictionary(true);
        for (String a : ABBREVIATIONS.split(" ")) {
            abbreviations.put(new StringList(a));
        }
        detector = new SentenceDetectorME(model, abbreviations);
    }

    /** Begin and end of each sentence in the paragraph, trimmed. */
    List<int[]> split(String paragraph) {
        List<int[]> out = new ArrayList<>();
        int from = 0;
        while (paragraph.length() - from > WINDOW) {
            from = window(paragraph, from, out);
        }
        for (Span s : detector.sentPosDetect(paragraph.substring(from))) {
            cut(paragraph, from + s.getStart(), from + s.getEnd(), out);
        }
        return out;
    }

    /** The sentences that end inside a window, but for the last one, which may go on behind it; where to go on. */
    private int window(String paragraph, int from, List<int[]> out) {
        Span[] spans = detector.sentPosDetect(paragraph.substring(from, from + WINDOW));
        if (spans.length == 0) {
            return from + WINDOW;
        }
        if (spans.length == 1) {
            int begin = from + spans[0].getStart();
            int at = place(paragraph, begin);
            out.add(new int[] {begin, at});
            return at;
        }
        for (int i = 0; i < spans.length - 1; i++) {
            cut(paragraph, from + spans[i].getStart(), from + spans[i].getEnd(), out);
        }
        return from + spans[spans.length - 2].getEnd();
    }

    private static void cut(String text, int begin, int end, List<int[]> out) {
        int from = begin;
        while (end - from > LONGEST) {
            int at = place(text, from);
            out.add(new int[] {from, at});
            from = at;
        }
        out.add(new int[] {from, end});
    }

    /** Where to cut what is too long: at the last space, else between two whole characters. */
    private static int place(String text, int from) {
        int most = Math.min(text.length(), from + LONGEST);
        for (int at = most; at > from; at--) {
            if (at < text.length() && text.charAt(at) == ' ') {
                return at;
            }
        }
        boolean pair = most < text.length() && Character.isLowSurrogate(text.charAt(most));
        return pair ? most - 1 : most;
    }
}
