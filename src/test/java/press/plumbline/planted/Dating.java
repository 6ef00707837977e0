package press.plumbline.planted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Value;
import press.plumbline.verify.Finding;

/** Which time word a figure hangs on: of 2023 in "In 2023 … last year 38 km" not on the year. */
final class Dating {
  private static final Set<String> TIMES =
      Set.of("year", "date", "quarter", "half", "month", "year-relative");
  private static final Pattern RELATIVE =
      Pattern.compile(
          "去年|前年|上年|(?i:\\b(?:last|this) year\\b|\\bthe (?:year before|previous year)\\b"
              + "|\\ba year (?:earlier|ago|before)\\b)");
  private static final Pattern BREAK = Pattern.compile("[，；：。？！（）—]|[,;:.?!()](?=\\s|$)");
  private static final Pattern OTHER_SIDE =
      Pattern.compile(
          "(?i)\\b(?:than|compared with|from|against|after|that of|those of)\\b|[比较与由从]");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A time word at its offsets in the prose. */
  private record Word(int start, int end) {}

  private Dating() {}

  /** Why the figure does not hang on the year, if it does not (FIGURES.md, section 3). */
  static Optional<String> silent(Target target, Figure year) {
    if (target.isCell()) {
      return Optional.empty();
    }
    if (isDayOfItsOwn(target, year)) {
      return Optional.of("a day, which sets nothing");
    }
    boolean behind = year.start() >= target.figure().end();
    boolean apart = !isOneClause(target, year.start(), target.figure().start());
    if (behind && apart && target.isMarked()) {
      return Optional.of("marked, and the year stands in a later clause");
    }
    if (behind && apart && isStock(target)) {
      return Optional.of("a stock, in a clause before the one that names the year");
    }
    if (!behind && apart && isOtherSide(target, year.start())) {
      return Optional.of("the year is of the other side of a comparison, and sets nothing");
    }
    return isRuledByAnother(target, year.start(), year.end())
        ? Optional.of("another time word rules it")
        : Optional.empty();
  }

  /** Whether a time word stands nearer to the figure than the one from start to end. */
  static boolean isRuledByAnother(Target target, int start, int end) {
    boolean apart = !isOneClause(target, start, target.figure().start());
    return words(target)
        .filter(word -> word.end() <= start || end <= word.start())
        .filter(word -> !isOtherSide(target, word.start()))
        .anyMatch(
            word ->
                end <= word.start() && word.end() <= target.figure().start()
                    || apart && isAttached(target, word));
  }

  /** Before it in its clause, or right behind it. */
  static boolean isAttached(Target target, Figure word) {
    return isAttached(target, new Word(word.start(), word.end()));
  }

  private static boolean isAttached(Target target, Word word) {
    int start = target.figure().start();
    int end = target.figure().end();
    boolean parted =
        figures(target)
            .filter(other -> !TIMES.contains(other.unit().code()))
            .anyMatch(other -> end <= other.start() && other.end() <= word.start());
    return isOneClause(target, word.start(), start) && (word.end() <= start || !parted);
  }

  private static boolean isStock(Target target) {
    return target.reference().observations().stream().allMatch(it -> it.indicator().stock());
  }

  /** No last day of a month, which answers to the month, and none of its observations. */
  private static boolean isDayOfItsOwn(Target target, Figure word) {
    String iso = word.value() instanceof Value.Moment moment ? moment.iso() : "";
    Matcher day = DAY.matcher(iso);
    if (!day.find()) {
      return false;
    }
    LocalDate date = LocalDate.parse(day.group());
    return date.getDayOfMonth() < date.lengthOfMonth()
        && target.reference().observations().stream()
            .noneMatch(input -> input.period().iso().contains(day.group()));
  }

  private static boolean isOtherSide(Target target, int at) {
    String text = target.prose().text();
    Matcher breaks = BREAK.matcher(text).region(0, at);
    int clause = 0;
    while (breaks.find()) {
      clause = breaks.end();
    }
    return OTHER_SIDE.matcher(text.substring(clause, at)).find();
  }

  private static boolean isOneClause(Target target, int one, int other) {
    String between = target.prose().text().substring(Math.min(one, other), Math.max(one, other));
    return !BREAK.matcher(between).find();
  }

  private static Stream<Word> words(Target target) {
    Stream<Word> read =
        figures(target)
            .filter(figure -> TIMES.contains(figure.unit().code()))
            .map(figure -> new Word(figure.start(), figure.end()));
    List<Word> relative =
        RELATIVE
            .matcher(target.prose().text())
            .results()
            .map(found -> new Word(found.start(), found.end()))
            .toList();
    return Stream.concat(read, relative.stream());
  }

  private static Stream<Figure> figures(Target target) {
    return target.story().findings().stream()
        .map(Finding::reading)
        .flatMap(reading -> reading instanceof Figure figure ? Stream.of(figure) : Stream.of())
        .filter(figure -> figure.prose() == target.prose());
  }
}
