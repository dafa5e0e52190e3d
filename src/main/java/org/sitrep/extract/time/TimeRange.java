package org.sitrep.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.sitrep.text.DateBounds;

/** From one time to another: "between 2011 and 2014", "from Monday to Thursday". */
record TimeRange(TimeExpression from, TimeExpression to) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate now, TimeContext context) {
        TimeValue last = to.on(now, context);
        TimeValue first = from.on(now, context);
        boolean reversed = first.bounds().earliest().isPresent()
                && last.bounds().latest().isPresent()
                && last.bounds()
                        .latest()
                        .get()
                        .isBefore(first.bounds().earliest().get());
        // "from Friday to Monday" said on a Saturday: the Friday is the one before that Monday.
        return reversed
                ? join(from.on(last.bounds().latest().orElseThrow(), context.withTense(Tense.PAST)), last)
                : join(first, last);
    }

    @Override
    public TimeValue withoutAnchor(TimeContext context) {
        return join(from.withoutAnchor(context), to.withoutAnchor(context));
    }

    private static TimeValue join(TimeValue a, TimeValue b) {
        DateBounds from = a.bounds();
        DateBounds to = b.bounds();
        boolean known = from.earliest().isPresent() && to.latest().isPresent();
        if (!known || to.latest().get().isBefore(from.earliest().get())) {
            return TimeValue.UNKNOWN;
        }
        TimeValue both = TimeValue.between(from.earliest().get(), to.latest().get());
        // Years and months keep their own notation: 2011/2014.
        return a.edtf()
                .flatMap(x -> b.edtf().map(y -> x + "/" + y))
                .filter(text -> text.indexOf('/') == text.lastIndexOf('/'))
                .map(text -> new TimeValue(both.bounds(), Optional.of(text)))
                .orElse(both);
    }
}
