package org.sitrep.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.sitrep.text.DateBounds;

/** Dates of the data files: a day, a month or a year. */
final class PartialDate {
    private PartialDate() {}

    /**
     * The days the date stands for.
     *
     * @throws KnowledgeException where it is none of the three
     */
    static DateBounds bounds(Subject subject, String date) {
        try {
            if (date.length() == 4) {
                Year year = Year.parse(date);
                return DateBounds.between(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (date.length() == 7) {
                YearMonth month = YearMonth.parse(date);
                return DateBounds.between(month.atDay(1), month.atEndOfMonth());
            }
            return DateBounds.day(LocalDate.parse(date));
        } catch (DateTimeException e) {
            throw subject.wrong("not a date, month or year: " + date);
        }
    }
}
