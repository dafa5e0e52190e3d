package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** Ramadan and the two Eids, whose days move through the year. Bounds hold a day more, since countries differ by one. */
record Festival(Kind kind, Optional<Integer> year, YearHint hint) implements TimeExpression {
    /** Which. */
    enum Kind {
        RAMADAN,
        EID_AL_FITR,
        EID_AL_ADHA
    }

    /** First day of Ramadan. */
    private static final Map<Integer, String> RAMADAN = Map.ofEntries(
            Map.entry(2013, "07-09"),
            Map.entry(2014, "06-28"),
            Map.entry(2015, "06-18"),
            Map.entry(2016, "06-06"),
            Map.entry(2017, "05-27"),
            Map.entry(2018, "05-16"),
            Map.entry(2019, "05-06"),
            Map.entry(2020, "04-24"),
            Map.entry(2021, "04-13"),
            Map.entry(2022, "04-02"),
            Map.entry(2023, "03-23"),
            Map.entry(2024, "03-11"),
            Map.entry(2025, "03-01"));

    /** First day of the Feast of Sacrifice. */
    private static final Map<Integer, String> SACRIFICE = Map.ofEntries(
            Map.entry(2013, "10-15"),
            Map.entry(2014, "10-04"),
            Map.entry(2015, "09-24"),
            Map.entry(2016, "09-12"),
            Map.entry(2017, "09-01"),
            Map.entry(2018, "08-21"),
            Map.entry(2019, "08-11"),
            Map.entry(2020, "07-31"),
            Map.entry(2021, "07-20"),
            Map.entry(2022, "07-09"),
            Map.entry(2023, "06-28"),
            Map.entry(2024, "06-16"),
            Map.entry(2025, "06-06"));

    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        if (year.isPresent()) {
            return in(year.get());
        }
        int y = now.getYear();
        TimeValue thisYear = in(y);
        boolean begun =
                thisYear.bounds().earliest().filter(d -> !d.isAfter(now)).isPresent();
        return switch (hint) {
            case LAST_YEAR -> in(y - 1);
            case NEXT_YEAR -> in(y + 1);
            case THIS, THIS_YEAR -> thisYear;
            case NEXT -> begun ? in(y + 1) : thisYear;
            case LAST, NONE -> begun || context.tense() == Tense.FUTURE ? thisYear : in(y - 1);
        };
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return year.map(this::in).orElse(TimeValue.UNKNOWN);
    }

    private TimeValue in(int y) {
        String day = (kind == Kind.EID_AL_ADHA ? SACRIFICE : RAMADAN).get(y);
        if (day == null) {
            return TimeValue.UNKNOWN;
        }
        LocalDate first = LocalDate.parse(y + "-" + day);
        DateBounds bounds =
                switch (kind) {
                    case RAMADAN -> DateBounds.between(first.minusDays(1), first.plusDays(30));
                    case EID_AL_FITR -> DateBounds.between(first.plusDays(28), first.plusDays(33));
                    case EID_AL_ADHA -> DateBounds.between(first.minusDays(1), first.plusDays(4));
                };
        return TimeValue.of(bounds);
    }
}
