package org.sitrep.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A month, or days of one, without a year: "January 9", "5-6 April", "in December", "last August", "August last year".
 *
 * @param firstDay 0 where the month is meant
 * @param lastDay equal to firstDay for a single day
 */
record MonthDay(int month, int firstDay, int lastDay, YearHint hint) implements TimeExpression {
    /** News tells of the near future too, but less far than of the past. */
    private static final int DAYS_AHEAD = 60;

    static MonthDay month(int month, YearHint hint) {
        return new MonthDay(month, 0, 0, hint);
    }

    MonthDay with(YearHint other) {
        return new MonthDay(month, firstDay, lastDay, other);
    }

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        int year = now.getYear();
        return switch (hint) {
            case LAST_YEAR -> in(year - 1).orElse(TimeValue.UNKNOWN);
            case THIS_YEAR, THIS -> in(year).orElse(TimeValue.UNKNOWN);
            case NEXT_YEAR -> in(year + 1).orElse(TimeValue.UNKNOWN);
            case LAST -> latestBefore(now, firstDay == 0 ? now.withDayOfMonth(1).minusDays(1) : now.minusDays(1));
            case NEXT -> earliestFrom(now, firstDay == 0 ? now.withDayOfMonth(1).plusMonths(1) : now.plusDays(1));
            case NONE -> nearest(now, context.tense());
        };
    }

    private TimeValue nearest(LocalDate now, Tense tense) {
        TimeValue past = latestBefore(now, firstDay == 0 ? YearMonth.from(now).atEndOfMonth() : now);
        TimeValue ahead = earliestFrom(now, now);
        return switch (tense) {
            case PAST -> past;
            case FUTURE -> ahead;
            case PRESENT, UNKNOWN -> {
                boolean near = days(now, ahead) <= DAYS_AHEAD && -days(now, past) > 365 - DAYS_AHEAD;
                yield near ? ahead : past;
            }
        };
    }

    private static long days(LocalDate now, TimeValue value) {
        return value.bounds()
                .earliest()
                .map(d -> ChronoUnit.DAYS.between(now, d))
                .orElse(Long.MAX_VALUE);
    }

    private TimeValue latestBefore(LocalDate now, LocalDate limit) {
        for (int year = now.getYear() + 1; year > now.getYear() - 9; year--) {
            Optional<TimeValue> value =
                    in(year).filter(v -> !v.bounds().latest().orElseThrow().isAfter(limit));
            if (value.isPresent()) {
                return value.get();
            }
        }
        return TimeValue.UNKNOWN;
    }

    private TimeValue earliestFrom(LocalDate now, LocalDate limit) {
        for (int year = now.getYear() - 1; year < now.getYear() + 9; year++) {
            LocalDate from = firstDay == 0 ? limit.withDayOfMonth(1) : limit;
            Optional<TimeValue> value =
                    in(year).filter(v -> !v.bounds().earliest().orElseThrow().isBefore(from));
            if (value.isPresent()) {
                return value.get();
            }
        }
        return TimeValue.UNKNOWN;
    }

    /** The value in a year; none for 29 February in most years. */
    Optional<TimeValue> in(int year) {
        try {
            if (firstDay == 0) {
                return Optional.of(TimeValue.month(YearMonth.of(year, month)));
            }
            LocalDate first = LocalDate.of(year, month, firstDay);
            return Optional.of(TimeValue.between(first, LocalDate.of(year, month, lastDay)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
