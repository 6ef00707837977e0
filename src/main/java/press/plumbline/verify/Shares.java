package press.plumbline.verify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * Shares that the data has under a name of their own: 进出口总额…，占全国的6.1% is 进出口占全国比重, 6.1 percent of
 * national trade the share of national trade.
 */
final class Shares {
  private static final Pattern CHINESE = Pattern.compile("^(.+)占(.+?)的?(比重|比例|份额)?$");
  private static final Pattern ENGLISH = Pattern.compile("(?i)^share (?:of|in) (?:the )?(.+)$");
  private static final Pattern SAID =
      Pattern.compile(
          "占(?:到|了|据)?([^，、]{1,12}?)(?:总量|总额|总数)?(?:的|比重|比例|的比重|份额)?(?:为|是|达到?|约为)?[约近超仅逾不到足将]*$");

  private final Observations data;

  Shares(Observations data) {
    this.data = data;
  }

  /** The claim on such a share that the words around a percentage make. */
  Optional<Claim> of(Figure figure, Words words) {
    if (!figure.unit().equals(Unit.PERCENT) || figure.kind() == Kind.CHANGE) {
      return Optional.empty();
    }
    return chinese(figure, words).or(() -> english(figure, words)).map(Claim::of);
  }

  private Optional<String> chinese(Figure figure, Words words) {
    Matcher said = SAID.matcher(words.scene().before(figure.outerStart()));
    if (!said.find()) {
      return Optional.empty();
    }
    List<Indicator> subjects = subjects(figure, words);
    return shares()
        .filter(
            share ->
                share
                    .names()
                    .map(CHINESE::matcher)
                    .filter(Matcher::matches)
                    .filter(name -> name.group(2).equals(said.group(1)))
                    .anyMatch(name -> subjects.stream().anyMatch(s -> isNamed(s, name.group(1)))))
        .map(Indicator::id)
        .findFirst();
  }

  private static boolean isNamed(Indicator subject, String name) {
    return subject.names().anyMatch(own -> own.equals(name) || own.startsWith(name));
  }

  /** What the clause, or those it continues, speak of. */
  private List<Indicator> subjects(Figure figure, Words words) {
    Scene scene = words.scene();
    for (int i = scene.clauseAt(figure.start()); i >= 0; i--) {
      List<IndicatorWord> own =
          words.subjects().in(scene.clause(i)).stream()
              .filter(word -> word.end() <= figure.start())
              .toList();
      if (!own.isEmpty()) {
        return own.get(own.size() - 1).ids().stream().map(data.indicators()::get).toList();
      }
    }
    return List.of();
  }

  private Optional<String> english(Figure figure, Words words) {
    String right =
        words
            .scene()
            .after(figure.start(), figure.outerEnd())
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^\\s*of (the |its |all )?", "of ");
    if (namesMore(words.scene(), figure)) {
      return Optional.empty();
    }
    return shares()
        .filter(
            share ->
                share
                    .names()
                    .map(ENGLISH::matcher)
                    .filter(Matcher::matches)
                    .anyMatch(
                        name -> right.startsWith("of " + name.group(1).toLowerCase(Locale.ROOT))))
        .map(Indicator::id)
        .findFirst();
  }

  /** 56 percent of wind generation speaks of wind generation, not of the share of wind. */
  private static boolean namesMore(Scene scene, Figure figure) {
    return scene.named().stream()
        .filter(name -> name.isIndicator() && name.start() >= figure.outerEnd())
        .anyMatch(
            name ->
                scene
                    .text()
                    .substring(figure.outerEnd(), name.start())
                    .matches("(?i)\\s*of (the |its |all )?"));
  }

  private Stream<Indicator> shares() {
    return data.indicators().values().stream()
        .filter(indicator -> indicator.unit().equals(Unit.PERCENT));
  }
}
