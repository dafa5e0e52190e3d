package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A feast in the year that is said, or the one that is meant: "Ramadan", "Eid al-Adha 2019", "last Christmas". */
record Festival(Feast feast, Optional<Integer> year, YearHint hint) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        if (year.isPresent()) {
            return withoutAnchor(context);
        }
        int y = now.getYear();
        return switch (hint) {
            case LAST_YEAR -> in(y - 1);
            case NEXT_YEAR -> in(y + 1);
            case THIS, THIS_YEAR -> in(y);
            case NEXT -> next(now);
            case LAST -> latest(now, false);
            case NONE -> context.tense() == Tense.FUTURE ? coming(now) : latest(now, true);
        };
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return year.map(this::in).orElse(TimeValue.UNKNOWN);
    }

    private TimeValue in(int y) {
        List<TimeValue> values = feast.in(y);
        return values.isEmpty() ? TimeValue.UNKNOWN : values.get(0);
    }

    /** Those around a year, in order. */
    private List<TimeValue> around(LocalDate now) {
        List<TimeValue> values = new ArrayList<>(feast.in(now.getYear() - 1));
        values.addAll(feast.in(now.getYear()));
        values.addAll(feast.in(now.getYear() + 1));
        return values;
    }

    /** The latest one that has begun, or is over. */
    private TimeValue latest(LocalDate now, boolean running) {
        TimeValue latest = TimeValue.UNKNOWN;
        for (TimeValue value : around(now)) {
            LocalDate limit =
                    (running ? value.bounds().earliest() : value.bounds().latest()).orElse(now);
            latest = !limit.isAfter(now) && (running || limit.isBefore(now)) ? value : latest;
        }
        return latest;
    }

    private TimeValue next(LocalDate now) {
        return around(now).stream()
                .filter(v -> v.bounds().earliest().orElse(now).isAfter(now))
                .findFirst()
                .orElse(TimeValue.UNKNOWN);
    }

    /** The one that goes on, else the next. */
    private TimeValue coming(LocalDate now) {
        return around(now).stream()
                .filter(v -> !v.bounds().latest().orElse(now).isBefore(now))
                .findFirst()
                .orElse(TimeValue.UNKNOWN);
    }
}
