package press.plumbline.planted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.figure.Figure;
import press.plumbline.figure.HouseStyle;
import press.plumbline.figure.Value;
import press.plumbline.source.Prose;
import press.plumbline.verify.Finding;

/** Slips in the words that say when and where, and figures put for others. */
final class Contexts {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern LIST = Pattern.compile("\\s*(、|和|与|及|，|, and|,| and)\\s*");
  private static final List<List<String>> RELATIVE =
      List.of(
          List.of("去年", "前年"),
          List.of("前年", "去年"),
          List.of("last year", "the year before last"),
          List.of("Last year", "The year before last"));

  private Contexts() {}

  /** The year that the figure hangs on: the one of its sentence, else of its paragraph or head. */
  static Stream<Slip> year(Target target) {
    return moment(target).stream()
        .flatMap(
            word -> {
              Matcher year = YEAR.matcher(word.text());
              return year.find()
                  ? Stream.of(-1, 1)
                      .map(step -> Integer.parseInt(year.group(1)) + step)
                      .map(
                          other ->
                              otherYear(
                                  target,
                                  word.prose(),
                                  word.start() + year.start(),
                                  word.start() + year.end(),
                                  "" + other,
                                  other))
                      .flatMap(Optional::stream)
                  : Stream.empty();
            });
  }

  static Stream<Slip> lastYear(Target target) {
    Sentence sentence = target.sentence();
    for (List<String> pair : RELATIVE) {
      int at = sentence.text().indexOf(pair.get(0));
      if (at < 0 || YEAR.matcher(sentence.text()).find()) {
        continue;
      }
      int year = target.story().day().getYear() - (pair.get(0).equals("前年") ? 2 : 1);
      int other = target.story().day().getYear() - (pair.get(0).equals("前年") ? 1 : 2);
      int start = sentence.start() + at;
      return isOf(target, year) && sentence.start() + at < target.figure().start()
          ? otherYear(
              target, sentence.prose(), start, start + pair.get(0).length(), pair.get(1), other)
              .stream()
          : Stream.empty();
    }
    return Stream.empty();
  }

  private static Optional<Slip> otherYear(
      Target target, Prose prose, int start, int end, String text, int year) {
    List<Observation> inputs = target.reference().observations();
    if (inputs.stream().anyMatch(input -> input.period().iso().contains("" + year))
        || LocalDate.of(year, 1, 1).isAfter(target.story().day())) {
      return Optional.empty();
    }
    var at = prose.span(start, end);
    Optional<Fact> fact = single(target).flatMap(own -> inYear(target, own, year));
    return Optional.of(
        Slip.of(target, List.of(new Edit(at.start(), at.end(), text)), Set.of("period"))
            .about(fact));
  }

  private static Optional<Fact> inYear(Target target, Observation own, int year) {
    String iso = year + own.period().iso().substring(4);
    return target.data().find(own.place().id(), own.indicator().id(), iso).flatMap(Fact::of);
  }

  private static Optional<Observation> single(Target target) {
    return target.reference().isDerived()
        ? Optional.empty()
        : target.reference().observations().stream().findFirst();
  }

  private static boolean isOf(Target target, int year) {
    return !target.reference().observations().isEmpty()
        && target.reference().observations().stream()
            .anyMatch(input -> input.period().iso().matches(year + "(-.*)?"));
  }

  /** The one date whose year is that of the observation. */
  private static Optional<Figure> moment(Target target) {
    List<Figure> years =
        target.story().findings().stream()
            .map(Finding::reading)
            .flatMap(reading -> reading instanceof Figure figure ? Stream.of(figure) : Stream.of())
            .filter(figure -> figure.value() instanceof Value.Moment)
            .filter(figure -> YEAR.matcher(figure.text()).find())
            .toList();
    List<Figure> near =
        target.isCell()
            ? years.stream().filter(year -> isHead(year, target)).toList()
            : years.stream()
                .filter(year -> year.prose() == target.prose())
                .filter(year -> target.sentence().holds(year.start()))
                .toList();
    if (near.isEmpty() && !target.isCell() && !target.isMarked()) {
      near =
          years.stream()
              .filter(year -> year.prose() == target.prose())
              .filter(year -> year.end() <= target.figure().start())
              .max(Comparator.comparing(Figure::start))
              .stream()
              .toList();
    }
    List<Figure> own = near.stream().filter(year -> isOf(target, yearOf(year))).toList();
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  private static int yearOf(Figure figure) {
    Matcher year = YEAR.matcher(figure.text());
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  private static boolean isHead(Figure year, Target target) {
    String text = year.prose().text();
    var setting = target.prose().setting();
    boolean heads = text.equals(setting.columnHead()) || text.equals(setting.rowHead());
    return heads
        && year.prose().block() == target.prose().block()
        && year.at().start() < target.start()
        && !target.source().substring(year.at().start(), target.start()).contains("\n\n");
  }

  /** The place that the figure hangs on is put for another one. */
  static Stream<Slip> place(Target target) {
    Sentence sentence = target.sentence();
    List<Naming> namings = Naming.in(sentence, target.data());
    return target.reference().observations().stream()
        .map(Observation::place)
        .distinct()
        .flatMap(
            own -> {
              List<Naming> words =
                  namings.stream().filter(naming -> naming.place().equals(own)).toList();
              return words.size() == 1
                      && words.get(0).end() <= target.figure().start()
                      && (!target.isMarked() || namings.size() == 1)
                  ? others(target, own, namings).map(other -> moved(target, words.get(0), other))
                  : Stream.empty();
            });
  }

  /** Places of the same sort that the sentence does not name. */
  private static Stream<Place> others(Target target, Place own, List<Naming> namings) {
    return target.data().places().values().stream()
        .filter(place -> !place.id().equals(Place.SERIES) && !place.equals(own))
        .filter(place -> place.within().isPresent() == own.within().isPresent())
        .filter(place -> namings.stream().noneMatch(naming -> naming.place().equals(place)))
        .filter(
            place ->
                target.reference().observations().stream()
                    .noneMatch(input -> input.place().equals(place)))
        .limit(2);
  }

  private static Slip moved(Target target, Naming word, Place other) {
    var at = target.prose().span(word.start(), word.end());
    Optional<Fact> fact =
        single(target)
            .flatMap(
                own ->
                    target
                        .data()
                        .find(other.id(), own.indicator().id(), own.period().iso())
                        .flatMap(Fact::of));
    String name = other.name().in(target.language());
    return Slip.of(target, List.of(new Edit(at.start(), at.end(), name)), Set.of("place"))
        .about(fact);
  }

  /** Two figures of a list change places. */
  static Stream<Slip> swapped(Target target) {
    Sentence sentence = target.sentence();
    return target.all().stream()
        .filter(other -> other.prose() == target.prose())
        .filter(other -> sentence.holds(other.figure().start()))
        .filter(other -> other.figure().unit().equals(target.figure().unit()))
        .filter(other -> !other.text().equals(target.text()))
        .filter(other -> isBeside(target, other))
        .map(
            other ->
                Slip.of(
                    target,
                    List.of(
                        new Edit(target.start(), target.end(), other.text()),
                        new Edit(other.start(), other.end(), target.text())),
                    exchanged(target, other)));
  }

  private static boolean isBeside(Target one, Target other) {
    Figure a = one.figure().start() < other.figure().start() ? one.figure() : other.figure();
    Figure b = a == one.figure() ? other.figure() : one.figure();
    return a.outerEnd() <= b.outerStart()
        && LIST.matcher(one.prose().text().substring(a.outerEnd(), b.outerStart())).matches();
  }

  private static Set<String> exchanged(Target one, Target other) {
    Optional<Observation> a = single(one);
    Optional<Observation> b = single(other);
    if (a.isEmpty() || b.isEmpty() || !a.get().indicator().equals(b.get().indicator())) {
      return one.wrongValue();
    }
    return Set.of(a.get().place().equals(b.get().place()) ? "period" : "place");
  }

  /** The value of the growth where the level is meant, and the reverse. */
  static Stream<Slip> levelAndGrowth(Target target) {
    boolean counts = target.figure().unit().isCount() && !target.isChinese();
    return target.isCell() || target.isApproximate() || counts
        ? Stream.empty()
        : single(target).stream()
            .flatMap(own -> counterparts(target, own))
            .filter(other -> Fact.of(other).filter(Fact::isPositive).isPresent())
            .map(other -> Slip.of(target, printed(target, other), "level-growth"));
  }

  private static Stream<Observation> counterparts(Target target, Observation own) {
    return target.data().all().stream()
        .filter(other -> other.place().equals(own.place()) && other.followed().isPresent())
        .filter(other -> other.period().equals(own.period()))
        .filter(
            other ->
                isGrowthOf(other.indicator(), own.indicator())
                    || isGrowthOf(own.indicator(), other.indicator()));
  }

  private static boolean isGrowthOf(Indicator growth, Indicator level) {
    return growth.growthOf().filter(level.id()::equals).isPresent();
  }

  private static String printed(Target target, Observation other) {
    String unit = other.indicator().print().map(it -> it.in(target.language())).orElse("");
    return HouseStyle.print(other.followed().orElseThrow().figure(), unit, target.language());
  }
}
