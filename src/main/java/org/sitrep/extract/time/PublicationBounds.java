package org.sitrep.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.text.DateBounds;
import org.sitrep.text.Publication;
import org.sitrep.text.Sentence;
import org.sitrep.text.Token;
import org.sitrep.text.ZoneKind;

/**
 * When an article was published that does not say so.
 *
 * <p>Not before the latest day, month or year it tells of as past, and not after the first that it says will come. Where that is the day of a picture and the body names a
 * weekday, as news does for the days just gone, not before the first such weekday from the picture on. Pictures are often
 * old; only where the body also names a month without its year, and it is the picture's own or the one before, is the
 * article taken to be of those days: that weekday or the day after it.
 */
public final class PublicationBounds {
    private static final Set<String> AHEAD =
            Set.of("will", "shall", "would", "'ll", "scheduled", "planned", "expected");

    private static final Set<String> TO_COME = Set.of("will", "shall", "'ll", "scheduled", "upcoming");
    private static final int NEAR = 8;

    private final List<Dated> dated = new ArrayList<>();
    private final Map<DayOfWeek, Integer> weekdays = new EnumMap<>(DayOfWeek.class);
    private final Set<Month> bareMonths = EnumSet.noneOf(Month.class);
    private Optional<DayOfWeek> firstWeekday = Optional.empty();
    private Optional<LocalDate> notAfter = Optional.empty();

    private PublicationBounds() {}

    private record Dated(DateBounds time, boolean caption) {
        LocalDate start() {
            return time.earliest().orElseThrow();
        }
    }

    /** Bounds and their reason; UNKNOWN where no sentence has a date with its year. */
    public static Publication infer(List<Sentence> sentences) {
        PublicationBounds seen = new PublicationBounds();
        sentences.forEach(seen::read);
        return seen.publication();
    }

    private void read(Sentence sentence) {
        boolean ahead = sentence.tokens().stream()
                .map(Token::form)
                .anyMatch(form -> AHEAD.contains(form.toLowerCase(Locale.ROOT)));
        for (TimeMention mention : TimeExpressions.find(sentence)) {
            boolean caption = sentence.zone() == ZoneKind.CAPTION;
            if (mention.isAbsolute() && !ahead && isPast(mention.relation())) {
                DateBounds time = mention.resolve(TimeContext.published(DateBounds.UNKNOWN))
                        .bounds();
                if (time.earliest().isPresent()) {
                    dated.add(new Dated(time, caption));
                }
            }
            if (mention.isAbsolute() && !caption && isToCome(sentence, mention)) {
                DateBounds time = mention.resolve(TimeContext.published(DateBounds.UNKNOWN))
                        .bounds();
                time.latest().ifPresent(this::toCome);
            }
            if (!caption) {
                bareMonths.addAll(bareMonths(sentence, mention));
            }
            boolean bare = mention.expression() instanceof Weekday weekday && weekday.hint() == YearHint.NONE;
            if (bare && !caption && !ahead) {
                DayOfWeek day = ((Weekday) mention.expression()).day();
                weekdays.merge(day, 1, Integer::sum);
                firstWeekday = firstWeekday.or(() -> Optional.of(day));
            }
        }
    }

    private void toCome(LocalDate day) {
        notAfter = notAfter.filter(d -> d.isBefore(day)).or(() -> Optional.of(day));
    }

    /** "will be held on 3 June 2021": the verb of what is to come stands before the date. */
    private static boolean isToCome(Sentence sentence, TimeMention mention) {
        boolean known = mention.relation() == TimeRelation.ON || mention.relation() == TimeRelation.BY;
        return known
                && sentence.tokens().subList(Math.max(0, mention.first() - NEAR), mention.first()).stream()
                        .anyMatch(t -> TO_COME.contains(t.form().toLowerCase(Locale.ROOT)));
    }

    /** Months that the expression names and no year with them. */
    private static Set<Month> bareMonths(Sentence sentence, TimeMention mention) {
        Set<Month> months = EnumSet.noneOf(Month.class);
        for (int i = mention.first(); i < mention.end() && !mention.isAbsolute(); i++) {
            String form = sentence.tokens().get(i).form().toUpperCase(Locale.ROOT);
            boolean last = i > 0 && sentence.tokens().get(i - 1).lemma().equalsIgnoreCase("last");
            for (Month month : Month.values()) {
                if (month.name().equals(form) && !last) {
                    months.add(month);
                }
            }
        }
        return months;
    }

    private static boolean isPast(TimeRelation relation) {
        return relation == TimeRelation.ON || relation == TimeRelation.SINCE || relation == TimeRelation.AFTER;
    }

    private Publication publication() {
        Optional<Dated> latest = Optional.empty();
        for (Dated d : dated) {
            boolean later = latest.isEmpty() || d.start().isAfter(latest.get().start());
            boolean sameDayPictured = !later && d.start().equals(latest.get().start()) && d.caption();
            latest = later || sameDayPictured ? Optional.of(d) : latest;
        }
        return before(latest.map(this::from).orElse(Publication.UNKNOWN));
    }

    /** Not after the first day that it tells of as to come. */
    private Publication before(Publication published) {
        boolean bounded = published.bounds().latest().isPresent();
        boolean crossed = notAfter.isPresent()
                && published
                        .bounds()
                        .earliest()
                        .filter(notAfter.get()::isBefore)
                        .isPresent();
        if (bounded || crossed || notAfter.isEmpty()) {
            return published;
        }
        String reason = "not after " + notAfter.get() + ", which is to come";
        return new Publication(
                new DateBounds(published.bounds().earliest(), notAfter),
                published.bounds().isUnknown() ? reason : published.reason() + "; " + reason);
    }

    private Publication from(Dated latest) {
        LocalDate start = latest.start();
        Optional<DayOfWeek> told = toldWeekday();
        if (latest.caption() && latest.time().isDay() && told.isPresent()) {
            LocalDate day = start.with(TemporalAdjusters.nextOrSame(told.get()));
            String name = told.get().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            boolean fresh = bareMonths.contains(start.getMonth())
                    || bareMonths.contains(start.getMonth().minus(1));
            if (!fresh) {
                return new Publication(
                        new DateBounds(Optional.of(day), Optional.empty()),
                        "tells of " + name + ", not before the photograph of " + start);
            }
            return new Publication(
                    DateBounds.between(day, day.plusDays(1)),
                    "tells of " + name + ", the first one from the photograph of " + start + " on");
        }
        String what = latest.caption() ? "the photograph of " + start : notation(latest);
        return new Publication(new DateBounds(Optional.of(start), Optional.empty()), "not before " + what);
    }

    private static String notation(Dated latest) {
        return TimeValue.of(latest.time()).edtf().orElse("") + ", of which it tells";
    }

    /** The weekday named most often, the first one among equals. */
    private Optional<DayOfWeek> toldWeekday() {
        return firstWeekday.map(first -> {
            DayOfWeek most = first;
            for (Map.Entry<DayOfWeek, Integer> e : weekdays.entrySet()) {
                if (e.getValue() > weekdays.getOrDefault(most, 0)) {
                    most = e.getKey();
                }
            }
            return most;
        });
    }
}
