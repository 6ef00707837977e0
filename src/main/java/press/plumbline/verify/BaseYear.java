package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * The year that a growth is said to start from, where it is another than the year before:
 * 比2019年增长12%, 18 percent more than in 2019, up 21 percent since 2021.
 */
final class BaseYear {
  private static final Pattern THAN =
      Pattern.compile(
          "(?i)^[^,;.]{0,24}?\\b(?:than(?: in)?|over|on|compared with|from|since)\\s+((?:19|20)\\d\\d)\\b");
  private static final Pattern SINCE =
      Pattern.compile("(?i)(?:\\bsince\\s+|[比较自])((?:19|20)\\d\\d)(?:年)?(?:以来|相比|起)?[^，；]{0,16}$");
  private static final Pattern SINCE_BEFORE =
      Pattern.compile("(?i)^\\s*since\\s+((?:19|20)\\d\\d)");

  private BaseYear() {}

  /** Empty where the words name none, or the one that a growth starts from anyway. */
  static Optional<Period> of(Figure figure, Words words, List<Meant> observed) {
    boolean growth =
        figure.kind() == Kind.CHANGE
            && Stream.of(Unit.PERCENT, Unit.MULTIPLE, Unit.RATIO).anyMatch(figure.unit()::equals);
    if (!growth) {
      return Optional.empty();
    }
    Optional<Integer> year = said(words.scene(), figure);
    Optional<Integer> own =
        words
            .period(figure)
            .filter(held -> held.value().size() == 1)
            .map(held -> held.value().get(0).last().getYear())
            .or(
                () ->
                    observed.stream()
                        .findFirst()
                        .flatMap(Meant::observation)
                        .map(BaseYear::yearOf));
    return year.isPresent() && own.isPresent() && year.get() != own.get() - 1
        ? Optional.of(Period.year(year.get()))
        : Optional.empty();
  }

  private static int yearOf(Observation observation) {
    return observation.period().last().getYear();
  }

  private static Optional<Integer> said(Scene scene, Figure figure) {
    Clause clause = scene.clauseOf(figure);
    return first(THAN, scene.after(figure.start(), figure.outerEnd()))
        .or(() -> first(SINCE, scene.before(figure.outerStart())))
        .or(
            () ->
                first(
                    SINCE_BEFORE,
                    scene.text().substring(scene.sentenceStart(clause), clause.end())));
  }

  private static Optional<Integer> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
  }
}
