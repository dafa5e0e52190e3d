package org.sitrep.extract.time;

import java.time.LocalDate;

/**
 * A numbered part of a year that is not named by its number: "the third quarter", "the third quarter of last year".
 *
 * @param n which one, from 1
 * @param months how many months it has
 */
record PartOfYear(int n, int months, YearHint hint) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        int year =
                switch (hint) {
                    case LAST_YEAR -> now.getYear() - 1;
                    case NEXT_YEAR -> now.getYear() + 1;
                    case THIS_YEAR -> now.getYear();
                    case LAST, NEXT, THIS, NONE -> {
                        boolean begun = !first(now.getYear()).isAfter(now) || context.tense() == Tense.FUTURE;
                        yield begun ? now.getYear() : now.getYear() - 1;
                    }
                };
        return TimeValue.between(first(year), first(year).plusMonths(months).minusDays(1));
    }

    private LocalDate first(int year) {
        return LocalDate.of(year, (n - 1) * months + 1, 1);
    }
}
