package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "占(?:到|了|据)?([^，、]{1,12}?)(?:总量|总额|总数)?(?:的|比重|比例|的比重|份额)?(?:为|是|达到?|约为)?"
              + Roughly.CHINESE);

  private static final Pattern PART = Pattern.compile("^\\s*of (?:the |its |all )?");
  private static final Pattern OF = Pattern.compile("(?i)\\s*of (?:the |its |all )?");

  /** 进出口占全国比重 is the share of 进出口 in 全国; an English name has only the whole. */
  private record Name(String share, String part, String whole) {}

  private final Observations data;
  private final List<Name> chinese = new ArrayList<>();
  private final List<Name> english = new ArrayList<>();

  Shares(Observations data) {
    this.data = data;
    data.indicators().values().stream()
        .filter(indicator -> indicator.unit().equals(Unit.PERCENT))
        .forEach(share -> share.names().forEach(name -> add(share.id(), name)));
  }

  private void add(String share, String name) {
    Matcher han = CHINESE.matcher(name);
    if (han.matches()) {
      chinese.add(new Name(share, han.group(1), han.group(2)));
    }
    Matcher latin = ENGLISH.matcher(name);
    if (latin.matches()) {
      english.add(new Name(share, "", latin.group(1).toLowerCase(Locale.ROOT)));
    }
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
    return chinese.stream()
        .filter(name -> name.whole().equals(said.group(1)))
        .filter(name -> subjects.stream().anyMatch(subject -> isNamed(subject, name.part())))
        .map(Name::share)
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
    String right = words.scene().after(figure.start(), figure.outerEnd()).toLowerCase(Locale.ROOT);
    Matcher part = PART.matcher(right);
    return part.find() && !namesMore(words.scene(), figure)
        ? english.stream()
            .filter(name -> right.startsWith(name.whole(), part.end()))
            .map(Name::share)
            .findFirst()
        : Optional.empty();
  }

  /** 56 percent of wind generation speaks of wind generation, not of the share of wind. */
  private static boolean namesMore(Scene scene, Figure figure) {
    return scene.named().stream()
        .filter(name -> name.isIndicator() && name.start() >= figure.outerEnd())
        .anyMatch(name -> OF.matcher(scene.between(figure.outerEnd(), name.start())).matches());
  }
}
