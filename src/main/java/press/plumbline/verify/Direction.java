package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Value;

/**
 * Which way a difference is told: 园区比昆山多44.3亿美元 and 昆山少44.3亿美元 are one difference, and 昆山多44.3亿美元
 * is wrong but for the sign.
 */
final class Direction {
  private static final Pattern LESS_BEFORE =
      Pattern.compile("((?<![至不])少|低|慢|小|减|降|回落|收窄|缩小|落后)[^多高快大增升]{0,6}$");
  private static final Pattern MORE_BEFORE =
      Pattern.compile("(多|高|快|大|增|升|提高|扩大|领先)[^少低慢小减降]{0,6}$");
  private static final Pattern LESS_AFTER =
      Pattern.compile("(?i)^[^,;.]{0,24}?\\b(less|fewer|lower|smaller|slower|below|behind)\\b");
  private static final Pattern MORE_AFTER =
      Pattern.compile(
          "(?i)^[^,;.]{0,24}?\\b(more|higher|larger|greater|faster|bigger|above|ahead)\\b");

  private static final Pattern EXCEEDED =
      Pattern.compile(
          "(?i)\\b(exceed\\w*|outnumber\\w*|surpass\\w*|outstrip\\w*|top(?:s|ped)|beats?)\\b[^,;.]* by (about |nearly |more than |at least )?$");
  private static final Pattern SHORT_OF =
      Pattern.compile(
          "(?i)\\b(f[ae]lls? short of|trail\\w*|lag\\w*)\\b[^,;.]* by (about |nearly |more than |at least )?$");

  private Direction() {}

  /** The figure with the sign that the difference must have for its words to be true. */
  static Figure told(Figure figure, Meant meant, Words words) {
    boolean difference =
        meant.reference().operation().filter(Derivation.DIFFERENCE.code()::equals).isPresent();
    Optional<BigDecimal> amount = Amounts.of(meant.known().value());
    if (!difference && isElliptic(figure, meant, words)) {
      return turned(figure, words);
    }
    if (!difference || amount.isEmpty() || !(figure.value() instanceof Value.Number number)) {
      return figure;
    }
    int said = said(figure, words.scene());
    int order = order(figure, meant, words);
    int sign = said == 0 ? amount.get().signum() : said * order;
    Value value = sign == 0 || number.digits().signum() * sign >= 0 ? number : number.negate();
    return new Figure(
        figure.prose(),
        figure.start(),
        figure.end(),
        figure.outerStart(),
        figure.outerEnd(),
        figure.kind(),
        value,
        figure.unit(),
        figure.approximation());
  }

  /** Slipped 1.4 percent to A, emergency visits 1.8 percent to B: a growth without its verb. */
  private static boolean isElliptic(Figure figure, Meant meant, Words words) {
    boolean growth =
        meant.reference().operation().filter(Derivation.GROWTH.code()::equals).isPresent()
            || meant.observation().flatMap(o -> o.indicator().growthOf()).isPresent();
    return growth
        && figure.kind() != Kind.CHANGE
        && Joiners.TO_AMOUNT.matcher(words.scene().after(figure.start(), figure.outerEnd())).find();
  }

  /** With the sign of the change before it in the sentence. */
  private static Figure turned(Figure figure, Words words) {
    Scene scene = words.scene();
    int sentence = scene.clauseOf(figure).sentence();
    boolean falls =
        scene.statistics().stream()
            .filter(other -> other.end() <= figure.start() && other.kind() == Kind.CHANGE)
            .filter(other -> scene.sentenceAt(other.start()) == sentence)
            .filter(other -> other.unit().equals(figure.unit()))
            .reduce((a, b) -> b)
            .map(Figure::value)
            .filter(value -> value instanceof Value.Number n && n.digits().signum() < 0)
            .isPresent();
    return falls && figure.value() instanceof Value.Number number && number.digits().signum() > 0
        ? figure.with(number.negate())
        : figure;
  }

  /** 比户籍人口多: whether the first input is named as what the other is held against. */
  private static boolean isOtherSide(Observation a, Figure figure, Words words) {
    Scene scene = words.scene();
    Clause clause = scene.clauseOf(figure);
    return words.subjects().in(clause).stream()
        .filter(word -> word.ids().contains(a.indicator().id()))
        .anyMatch(
            word ->
                Role.isOtherSide(scene.before(word.start()))
                    || EXCEEDED.matcher(scene.before(word.start()) + " by ").find());
  }

  /** Whether the words say more (1), less (-1) or neither (0). */
  private static int said(Figure figure, Scene scene) {
    if (figure.kind() == Kind.CHANGE && figure.value() instanceof Value.Number number) {
      return number.digits().signum();
    }
    String left = scene.before(figure.outerStart());
    String right = scene.after(figure.start(), figure.end());
    int less = at(LESS_AFTER, right);
    int more = at(MORE_AFTER, right);
    if (LESS_BEFORE.matcher(left).find() || SHORT_OF.matcher(left).find() || less < more) {
      return -1;
    }
    return MORE_BEFORE.matcher(left).find() || EXCEEDED.matcher(left).find() || more < less ? 1 : 0;
  }

  /**
   * Where the word of a pattern begins, so that the nearest decides; far off if it is not there.
   */
  private static int at(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.start(1) : Integer.MAX_VALUE;
  }

  /**
   * Whether the subject of the sentence comes first in the difference (1), as it does where the
   * words leave that open, or second (-1).
   */
  private static int order(Figure figure, Meant meant, Words words) {
    List<Observation> inputs = meant.reference().observations();
    if (inputs.size() != 2) {
      return 1;
    }
    Observation a = inputs.get(0);
    Observation b = inputs.get(1);
    if (!a.place().equals(b.place())) {
      List<String> set = words.place(figure).map(Held::value).orElse(List.of());
      return set.size() == 1 && set.get(0).equals(b.place().id()) ? -1 : 1;
    }
    if (!a.indicator().equals(b.indicator())) {
      return isOtherSide(a, figure, words) ? -1 : 1;
    }
    return a.period().last().isAfter(b.period().last()) ? 1 : -1;
  }
}
