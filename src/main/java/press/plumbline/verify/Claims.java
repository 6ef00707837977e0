package press.plumbline.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.verify.IndicatorWord.Tail;

/** What a figure says of the indicator that a word names: its value, its growth, its rank. */
final class Claims {
  private static final Set<Unit> GROWTHS =
      Set.of(Unit.PERCENT, Unit.PERMILLE, Unit.MULTIPLE, Unit.RATIO);
  private static final Pattern INCREASE =
      Pattern.compile(
          "(?i)增量|净增|新增|增加(?!值)|\\b(increase|gain|(?<!value )added|additional|additions)\\b");
  private static final Pattern GROWTH = Pattern.compile("(?i)增速|增长|增幅|\\bgrowth\\b");

  private static final Pattern OF_GROWTH =
      Pattern.compile("(?i)^的(同比)?(增速|增幅|增长|涨幅|速度)|^ (?:\\p{L}+ )?(growth|increase|rise)\\b");

  /**
   * 22.8 percent, when growth had reached it: the word alone means the growth of what is spoken of.
   */
  private static final Pattern GROWTH_SAID =
      Pattern.compile(
          "(?i)(增速|增幅|涨幅|增长率)(为|是|达到?|约为)?$|\\b(growth|increase|rise)( rate)?( had)?( been| was| of| reached| at| stood at| came to)+ (about |nearly )?$");

  /** How far a rank reaches, by the words of the languages. */
  private static final List<Pattern> SCOPES =
      List.of(
          Pattern.compile("(?i)全国|国内|\\b(nationwide|national|nationally|country|china)\\b"),
          Pattern.compile("(?i)全球|世界|\\b(worldwide|world|global|globally)\\b"),
          Pattern.compile("(?i)全省|省内|\\b(province|provincial|provincially)\\b"));

  /** 三城中, among the three counties: a rank among places that the text names. */
  private static final Pattern AMONG_PLACES =
      Pattern.compile(
          "[两二三四五六七八九十](?:座城市|个城市|市|地|城|县|港|湖|校|院|场|区|岛|省)(?:之?中|里|之间|内|的?(?=首位|末位|之首|第[一二两三四五六七八九十\\d]))"
              + "|(?i)\\b(?:among|of) (?:the |all )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b");

  private final Observations data;

  Claims(Observations data) {
    this.data = data;
  }

  List<Claim> fitting(Figure figure, IndicatorWord word, Scene scene) {
    if (word.tail() == Tail.OTHER) {
      return List.of();
    }
    return word.ids().stream()
        .map(id -> data.indicators().get(id))
        .flatMap(indicator -> of(figure, word.tail(), indicator, scene).stream())
        .distinct()
        .toList();
  }

  /** The only indicator that is counted in the noun within a figure; empty if there are more. */
  List<Claim> countedIn(Figure figure) {
    if (figure.kind() != Kind.QUANTITY || !Fit.holdsNoun(figure)) {
      return List.of();
    }
    List<Indicator> counted =
        data.indicators().values().stream()
            .filter(indicator -> indicator.unit().equals(figure.unit()))
            .toList();
    return counted.size() == 1 ? List.of(Claim.of(counted.get(0).id())) : List.of();
  }

  private List<Claim> of(Figure figure, Tail tail, Indicator indicator, Scene scene) {
    boolean growth = GROWTHS.contains(figure.unit());
    if (figure.kind() == Kind.ORDINAL || tail == Tail.RANK) {
      return figure.kind() == Kind.ORDINAL ? ranks(indicator, scope(figure, scene)) : List.of();
    }
    boolean said =
        figure.kind() == Kind.CHANGE
            || tail == Tail.GROWTH
            || GROWTH_SAID.matcher(scene.before(figure.outerStart())).find()
            || Joiners.TO_AMOUNT.matcher(scene.after(figure.start(), figure.outerEnd())).find()
            || OF_GROWTH.matcher(scene.after(figure.start(), figure.end())).find();
    if (growth && said) {
      return growths(indicator, tail);
    }
    if (figure.kind() == Kind.CHANGE) {
      return figure.unit().equals(indicator.unit()) && names(indicator, INCREASE)
          ? List.of(Claim.of(indicator.id()))
          : List.of();
    }
    return tail == Tail.LEVEL && Fit.isOf(figure, indicator)
        ? List.of(Claim.of(indicator.id()))
        : List.of();
  }

  private List<Claim> growths(Indicator indicator, Tail tail) {
    boolean itself =
        indicator.growthOf().isPresent() || isPercentage(indicator) && names(indicator, GROWTH);
    if (itself) {
      return List.of(Claim.of(indicator.id()));
    }
    List<Claim> observed =
        data.growthsOf(indicator.id()).stream().map(other -> Claim.of(other.id())).toList();
    return observed.isEmpty()
        ? List.of(new Claim(indicator.id(), Claim.Form.GROWTH))
        : Stream.concat(observed.stream(), Stream.of(new Claim(indicator.id(), Claim.Form.GROWTH)))
            .toList();
  }

  private List<Claim> ranks(Indicator indicator, String clause) {
    if (indicator.unit().equals(Unit.RANK)) {
      return List.of(Claim.of(indicator.id()));
    }
    if (AMONG_PLACES.matcher(clause).find()) {
      return List.of(new Claim(indicator.id(), Claim.Form.RANK));
    }
    List<Indicator> observed = data.ranksOf(indicator.id());
    List<Indicator> named = observed.stream().filter(i -> isAmong(i, clause)).toList();
    List<Indicator> open =
        named.isEmpty() ? observed.stream().filter(i -> !reachesElse(i, clause)).toList() : named;
    if (open.isEmpty() && SCOPES.stream().noneMatch(scope -> scope.matcher(clause).find())) {
      return List.of(new Claim(indicator.id(), Claim.Form.RANK));
    }
    return open.stream().map(other -> Claim.of(other.id())).toList();
  }

  /** The indicator itself if it is a rank, else the ranks by it. */
  List<String> ranksOf(String id) {
    return data.indicators().get(id).unit().equals(Unit.RANK)
        ? List.of(id)
        : data.ranksOf(id).stream().map(Indicator::id).toList();
  }

  /** The indicator itself if it is a share or growth, else the growth of it. */
  List<String> growthOf(String id) {
    Indicator indicator = data.indicators().get(id);
    if (isPercentage(indicator)) {
      return List.of(id);
    }
    return data.growthsOf(id).stream().map(Indicator::id).toList();
  }

  private static boolean isPercentage(Indicator indicator) {
    return indicator.unit().equals(Unit.PERCENT) || indicator.unit().equals(Unit.PERMILLE);
  }

  /** The words that may say among whom a figure ranks, those of an opening clause included. */
  private static String scope(Figure figure, Scene scene) {
    int index = scene.clauseAt(figure.start());
    Clause own = scene.clause(index);
    boolean led = index > 0 && scene.clause(index - 1).sentence() == own.sentence();
    String before =
        led
            ? scene.text().substring(scene.clause(index - 1).start(), scene.clause(index - 1).end())
            : "";
    return (AMONG_PLACES.matcher(before).find() ? before + " " : "")
        + scene.before(figure.start())
        + " "
        + scene.after(figure.start(), figure.end());
  }

  private static boolean isAmong(Indicator rank, String clause) {
    return rank.among().stream()
        .flatMap(among -> among.texts().values().stream())
        .anyMatch(
            text ->
                clause.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))
                    || SCOPES.stream()
                        .anyMatch(s -> s.matcher(text).matches() && s.matcher(clause).find()));
  }

  /** Whether the clause says of another scope than this rank's that it is meant. */
  private static boolean reachesElse(Indicator rank, String clause) {
    return rank.among().isPresent()
        && SCOPES.stream().anyMatch(scope -> scope.matcher(clause).find());
  }

  List<Claim> akin(Figure figure, IndicatorWord word) {
    if (word.tail() == Tail.OTHER) {
      return List.of();
    }
    List<Claim> computed =
        isPoint(figure) && figure.kind() == Kind.CHANGE
            ? word.ids().stream()
                .filter(id -> growthOf(id).isEmpty())
                .map(id -> new Claim(id, Claim.Form.GROWTH))
                .toList()
            : List.of();
    if (!computed.isEmpty()) {
      return computed;
    }
    return word.ids().stream()
        .map(id -> data.indicators().get(id))
        .flatMap(indicator -> isPoint(figure) ? growing(indicator) : Stream.of(indicator))
        .filter(
            indicator ->
                Fit.isAkin(figure, indicator)
                    || isLevelOrGrowth(figure, indicator)
                    || isChangeOf(figure, indicator))
        .map(indicator -> Claim.of(indicator.id()))
        .toList();
  }

  private static boolean isPoint(Figure figure) {
    return figure.unit().equals(Unit.PERCENTAGE_POINT) || figure.unit().equals(Unit.BASIS_POINT);
  }

  /** Points said of an amount are said of its growth. */
  private Stream<Indicator> growing(Indicator indicator) {
    List<String> growths = growthOf(indicator.id());
    return growths.stream().map(id -> data.indicators().get(id));
  }

  /** A percentage said of an amount, or an amount of a growth: one may be put for the other. */
  private static boolean isLevelOrGrowth(Figure figure, Indicator indicator) {
    boolean percent = figure.unit().equals(Unit.PERCENT);
    return indicator.growthOf().isPresent() != percent
        && figure.kind().isStatistic()
        && (percent || indicator.unit().equals(Unit.PERCENT));
  }

  /** 增长3335万标箱, said of what is counted in boxes: a level may be put for its change. */
  private static boolean isChangeOf(Figure figure, Indicator indicator) {
    return figure.kind() == Kind.CHANGE && indicator.fits(figure.unit());
  }

  private static boolean names(Indicator indicator, Pattern pattern) {
    return Stream.concat(indicator.name().texts().values().stream(), indicator.also().stream())
        .anyMatch(name -> pattern.matcher(name).find());
  }
}
