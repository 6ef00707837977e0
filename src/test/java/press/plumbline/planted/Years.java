package press.plumbline.planted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;
import press.plumbline.source.Prose;
import press.plumbline.verify.Finding;

/** Slips in the words that say when: a year or a month off, 去年 for 前年. */
final class Years {
  private static final Set<String> PERIOD_ALONE = Set.of("period");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern PERIOD = Pattern.compile("(?m)^period: (\\d{4})$");
  private static final List<String> MONTHS =
      List.of(
          ("January February March April May June July August September October November"
                  + " December")
              .split(" "));
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![\\d月])(?:至|到)?(\\d{1,2})(?=月)(?!月\\d*日?至)|(?<=to |[Ii]n |by |of )([A-Z][a-z]+)(?= (?:\\d{1,2}, )?20\\d\\d)");
  private static final List<List<String>> RELATIVE =
      List.of(
          List.of("去年", "前年"),
          List.of("前年", "去年"),
          List.of("last year", "the year before last"),
          List.of("Last year", "The year before last"));

  /** How far a date goes on behind its month: " 31, 2023". */
  private static final int DATE = 9;

  private Years() {}

  /** The year that the figure hangs on: the one of its sentence, else of its paragraph or head. */
  static Stream<Slip> year(Target target) {
    Optional<Figure> moment = moment(target);
    if (moment.isEmpty()) {
      return Glyphs.none(target, "no year, or more than one, that it alone hangs on");
    }
    Figure word = moment.get();
    Optional<String> silent = Dating.silent(target, word);
    if (silent.isPresent()) {
      return Glyphs.none(target, silent.get());
    }
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
  }

  /** The period of the front matter, which holds where no words name another. */
  static Stream<Slip> articlePeriod(Target target) {
    Matcher period = PERIOD.matcher(target.source());
    boolean named = YEAR.matcher(target.prose().text()).find() || isSetAbove(target);
    if (named || target.isMarked() || !period.find()) {
      return Glyphs.none(target, "its block, or its table, names a year");
    }
    int year = Integer.parseInt(period.group(1));
    Edit edit = new Edit(period.start(1), period.end(1), "" + (year - 1));
    Slip slip = Slip.of(target, List.of(edit), Set.of("period"));
    boolean stock = target.reference().observations().stream().anyMatch(o -> o.indicator().stock());
    boolean relative =
        target.prose().text().matches("(?s).*(去年|前年|上年|当年|全年|年末|[Ll]ast year|the year).*");
    return target.isOf(year) && !target.isCounted() && !stock && !relative
        ? Stream.of(slip.about(target.single().flatMap(own -> inYear(target, own, year - 1))))
        : Glyphs.none(target, "a stock, or not of the period of the front matter");
  }

  private static boolean isSetAbove(Target target) {
    var setting = target.prose().setting();
    String around =
        String.join(" ", setting.headings())
            + setting.rowHead()
            + setting.columnHead()
            + setting.caption()
            + setting.lead();
    return target.isCell() || YEAR.matcher(around).find();
  }

  /** One month off: 2022年1月至9月 for 1月至10月. */
  static Stream<Slip> month(Target target) {
    boolean monthly =
        target.reference().observations().stream()
            .anyMatch(input -> input.period().iso().matches(".*\\d{4}-\\d{2}.*"));
    List<MatchResult> months =
        MONTH
            .matcher(target.sentence().text())
            .results()
            .filter(found -> isOfItsMonth(target, found))
            .toList();
    boolean named = MONTH.matcher(target.sentence().text()).find();
    if (!monthly || !named || target.isMarked()) {
      return Stream.empty();
    }
    if (months.size() != 1 || isRuledByAnother(target, months.get(0))) {
      return Glyphs.none(target, "no month, or more than one, that it alone hangs on");
    }
    int group = months.get(0).group(1) == null ? 2 : 1;
    String word = months.get(0).group(group);
    int at = target.sentence().start() + months.get(0).start(group);
    Edit edit = target.edit(at, at + word.length(), next(word, months.get(0), target));
    return Stream.of(
        Slip.of(target, List.of(edit), Set.of("period", "unsourced", "calendar"))
            .about(Optional.empty()));
  }

  private static boolean isRuledByAnother(Target target, MatchResult month) {
    int start = target.sentence().start();
    return Dating.isRuledByAnother(target, start + month.start(), start + month.end() + DATE);
  }

  /** Whether its month, and its year if that stands beside it, are those of the observation. */
  private static boolean isOfItsMonth(Target target, MatchResult found) {
    String word = found.group(1) == null ? found.group(2) : found.group(1);
    int month = found.group(1) == null ? MONTHS.indexOf(word) + 1 : Integer.parseInt(word);
    String text = target.sentence().text();
    String beside =
        text.substring(Math.max(0, found.start() - 5), Math.min(text.length(), found.end() + 9));
    Matcher year = YEAR.matcher(beside);
    String wanted = (year.find() ? year.group(1) : "\\d{4}") + "-" + "%02d".formatted(month);
    return target.reference().observations().stream()
        .anyMatch(input -> input.period().iso().matches(".*" + wanted + ".*"));
  }

  /** The one before, or behind January; before a last day the one before that has as many. */
  private static String next(String month, MatchResult found, Target target) {
    boolean digits = month.matches("\\d+");
    int index = digits ? Integer.parseInt(month) : MONTHS.indexOf(month) + 1;
    String rest = target.sentence().text().substring(found.end());
    int step = rest.matches("(?s)(月| )31\\b.*|月31日.*") ? 2 : 1;
    int other = index > step ? index - step : index + step;
    return digits ? "" + other : MONTHS.get(other - 1);
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
      return target.isOf(year) && !target.isMarked()
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
    Optional<Fact> fact = target.single().flatMap(own -> inYear(target, own, year));
    Set<String> classes = isWithout(target, year) ? Set.of("period", "unsourced") : PERIOD_ALONE;
    return Optional.of(
        Slip.of(target, List.of(new Edit(at.start(), at.end(), text)), classes).about(fact));
  }

  /** What is worked out cannot be of a year for which there is nothing to work it out from. */
  private static boolean isWithout(Target target, int year) {
    return target.reference().isDerived()
        && target.reference().observations().stream()
            .anyMatch(input -> inYear(target, input, year).isEmpty());
  }

  private static Optional<Fact> inYear(Target target, Observation own, int year) {
    String iso = year + own.period().iso().substring(4);
    return target.data().find(own.place().id(), own.indicator().id(), iso).flatMap(Fact::of);
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
    List<Figure> own = near.stream().filter(year -> target.isOf(yearOf(year))).toList();
    if (own.size() > 1 && !target.reference().isDerived() && !target.isCell()) {
      List<Figure> attached = own.stream().filter(it -> Dating.isAttached(target, it)).toList();
      if (attached.size() == 1) {
        return Optional.of(attached.get(0));
      }
      return own.stream()
          .filter(year -> year.end() <= target.figure().start())
          .max(Comparator.comparing(Figure::start));
    }
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
}
