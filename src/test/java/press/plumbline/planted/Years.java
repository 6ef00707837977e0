package press.plumbline.planted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
  private static final Pattern PERIOD = Pattern.compile("(?m)^period: (\\d{4})$");
  private static final List<String> MONTHS =
      List.of(
          ("January February March April May June July August September October November"
                  + " December")
              .split(" "));
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![\\d月])(?:至|到)?(\\d{1,2})(?=月)(?!月\\d*日?至)|(?<=to |In |by |of )([A-Z][a-z]+)(?= (?:\\d{1,2}, )?20\\d\\d)");
  private static final List<List<String>> RELATIVE =
      List.of(
          List.of("去年", "前年"),
          List.of("前年", "去年"),
          List.of("last year", "the year before last"),
          List.of("Last year", "The year before last"));

  private Years() {}

  /** The year that the figure hangs on: the one of its sentence, else of its paragraph or head. */
  static Stream<Slip> year(Target target) {
    Optional<Figure> moment = moment(target);
    if (moment.isEmpty()) {
      return Glyphs.none(target, "no year, or more than one, that it alone hangs on");
    }
    Figure word = moment.get();
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
    Matcher month = MONTH.matcher(target.sentence().text());
    if (!monthly || !month.find() || target.isMarked()) {
      return Stream.empty();
    }
    int group = month.group(1) == null ? 2 : 1;
    String other = next(month.group(group));
    int at = target.sentence().start() + month.start(group);
    Edit edit = target.edit(at, at + month.group(group).length(), other);
    return Stream.of(
        Slip.of(target, List.of(edit), Set.of("period", "unsourced", "calendar"))
            .about(Optional.empty()));
  }

  private static String next(String month) {
    int index = MONTHS.indexOf(month);
    return !month.matches("\\d+")
        ? MONTHS.get(Math.max(0, index - 1))
        : "" + (Integer.parseInt(month) > 1 ? Integer.parseInt(month) - 1 : 2);
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
    return Optional.of(
        Slip.of(target, List.of(new Edit(at.start(), at.end(), text)), Set.of("period"))
            .about(fact));
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
