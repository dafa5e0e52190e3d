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
        for (Span s : detector.sentPosDetect(paragraph)) {
            cut(paragraph, s.getStart(), s.getEnd(), out);
        }
        return out;
    }

    private static void cut(String text, int begin, int end, List<int[]> out) {
        int from = begin;
        while (end - from > LONGEST) {
            int at = text.lastIndexOf(' ', from + LONGEST);
            at = at <= from ? from + LONGEST : at;
            out.add(new int[] {from, at});
            from = at;
        }
        out.add(new int[] {from, end});
    }
}
