package org.sitrep.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** A part of a month, year or week: "early 2017", "mid-February", "the end of this month", "the last two weeks of January". */
record PartOfTime(Part part, long count, TimeUnit unit, TimeExpression whole) implements TimeExpression {
    /** Which part; FIRST and LAST are counted in units. */
    enum Part {
        EARLY,
        MIDDLE,
        LATE,
        START,
        END,
        FIRST,
        LAST,
        /** The second, the third: counted from 1 in units. */
        NTH,
        FIRST_HALF,
        SECOND_HALF
    }

    static PartOfTime of(Part part, TimeExpression whole) {
        return new PartOfTime(part, 0, TimeUnit.DAY, whole);
    }

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        return part(whole.on(now, context));
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return part(whole.withoutAnchor(context));
    }

    private TimeValue part(TimeValue value) {
        DateBounds all = value.bounds();
        if (all.earliest().isEmpty() || all.latest().isEmpty()) {
            return TimeValue.UNKNOWN;
        }
        LocalDate first = all.earliest().get();
        LocalDate last = all.latest().get();
        if (first.equals(last)) {
            return value;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return switch (part) {
            case EARLY -> TimeValue.between(first, third(first, last, days, 1));
            case MIDDLE -> TimeValue.between(third(first, last, days, 1).plusDays(1), third(first, last, days, 2));
            case LATE -> TimeValue.between(third(first, last, days, 2).plusDays(1), last);
            case START -> edge(first, edgeOfStart(first, days), first, days);
            case END -> edge(edgeOfEnd(last, days), last, last, days);
            case FIRST ->
                TimeValue.between(
                        first, earlier(unit.plus(first, count).minusDays(1).plusDays(slack()), last));
            case NTH -> nth(first, last);
            case FIRST_HALF -> TimeValue.between(first, middle(first, days).minusDays(1));
            case SECOND_HALF -> TimeValue.between(middle(first, days), last);
            case LAST -> TimeValue.between(laterOf(unit.plus(last.plusDays(1), -count), first), last);
        };
    }

    /** A feast may begin so much later than its first bound. */
    private int slack() {
        return whole instanceof Festival festival ? 2 * festival.feast().slack() : 0;
    }

    private TimeValue nth(LocalDate first, LocalDate last) {
        LocalDate start = unit.plus(first, count - 1);
        return start.isAfter(last)
                ? TimeValue.UNKNOWN
                : TimeValue.between(start, earlier(unit.plus(first, count).minusDays(1), last));
    }

    /** The first day of the second half. */
    private static LocalDate middle(LocalDate first, long days) {
        if (days > 360 && days < 370) {
            return first.plusMonths(6);
        }
        return days >= 28 && days <= 31 ? first.plusDays(15) : first.plusDays(days / 2);
    }

    /** The last day of the first or second third: of a year whole months, of a month ten days. */
    private static LocalDate third(LocalDate first, LocalDate last, long days, int n) {
        if (days > 360 && days < 370) {
            return first.plusMonths(4L * n).minusDays(1);
        }
        if (days >= 28 && days <= 31) {
            return first.plusDays(10L * n - 1);
        }
        if (days > 3600 && days < 3700) {
            return first.plusYears(n == 1 ? 4 : 7).minusDays(1);
        }
        return earlier(first.plusDays(Math.max(1, days * n / 3) - 1), last);
    }

    private static LocalDate edgeOfStart(LocalDate first, long days) {
        return days > 300 ? first.plusMonths(1).minusDays(1) : first.plusDays(Math.max(1, days / 6));
    }

    private static LocalDate edgeOfEnd(LocalDate last, long days) {
        return days > 300 ? last.withDayOfMonth(1) : last.minusDays(Math.max(1, days / 6));
    }

    /** The end of a month is written as its last day, that of a year as its last month. */
    private static TimeValue edge(LocalDate from, LocalDate to, LocalDate named, long days) {
        String edtf = days > 300 ? named.toString().substring(0, 7) : named.toString();
        return new TimeValue(DateBounds.between(from, to), Optional.of(edtf));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate laterOf(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
