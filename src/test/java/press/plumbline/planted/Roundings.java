package press.plumbline.planted;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.figure.Value;

/** An exact figure said more roughly, truly or on the wrong side: 3516亿元 is 超3500亿元. */
final class Roundings {
  private static final Set<String> WRONG = Set.of("value", "approximation", "derivation", "scale");

  /** A way to be less exact: the words before and behind, and which side they are true on. */
  private record Way(Side side, String before, String behind) {}

  private enum Side {
    ABOUT,
    MORE,
    AT_LEAST,
    NEARLY,
    LESS,
    AT_MOST
  }

  private static final List<Way> CHINESE =
      List.of(
          new Way(Side.ABOUT, "约", ""),
          new Way(Side.MORE, "超", ""),
          new Way(Side.NEARLY, "近", ""),
          new Way(Side.ABOUT, "", "左右"),
          new Way(Side.AT_LEAST, "", "以上"),
          new Way(Side.LESS, "不足", ""),
          new Way(Side.ABOUT, "大约", ""),
          new Way(Side.MORE, "逾", ""),
          new Way(Side.NEARLY, "接近", ""),
          new Way(Side.MORE, "超过", ""),
          new Way(Side.AT_LEAST, "至少", ""),
          new Way(Side.AT_MOST, "不超过", ""),
          new Way(Side.LESS, "不到", ""));
  private static final List<Way> ENGLISH =
      List.of(
          new Way(Side.ABOUT, "about ", ""),
          new Way(Side.MORE, "more than ", ""),
          new Way(Side.NEARLY, "nearly ", ""),
          new Way(Side.ABOUT, "roughly ", ""),
          new Way(Side.AT_LEAST, "at least ", ""),
          new Way(Side.LESS, "less than ", ""),
          new Way(Side.ABOUT, "around ", ""),
          new Way(Side.MORE, "over ", ""),
          new Way(Side.NEARLY, "almost ", ""),
          new Way(Side.AT_MOST, "no more than ", ""),
          new Way(Side.NEARLY, "just under ", ""));

  private Roundings() {}

  /** Three of the ways, in turn, to one place less and to two. */
  static Stream<Slip> truly(Target target) {
    if (!isExact(target)) {
      return Glyphs.none(target, "a cell, a rank, a count, or known only roughly");
    }
    return ways(target)
        .flatMap(way -> said(target, way, true).stream())
        .map(form -> Slip.harmless(target, form));
  }

  /** The same on the wrong side: 超3600亿元 of 3516亿元. */
  static Stream<Slip> falsely(Target target) {
    if (!isExact(target)) {
      return Glyphs.none(target, "a cell, a rank, a count, or known only roughly");
    }
    return ways(target)
        .flatMap(way -> said(target, way, false).stream())
        .map(form -> Slip.of(target, form, WRONG));
  }

  /** To fewer places, and still exact. */
  static Stream<Slip> shorter(Target target) {
    Optional<Printed> printed = Printed.of(target);
    if (printed.isEmpty() || printed.get().isWhole() || !isExact(target)) {
      return Glyphs.none(target, "has no decimals");
    }
    BigDecimal x = number(target);
    return Stream.of(1, 2)
        .map(fewer -> printed.get().number().scale() - fewer)
        .filter(places -> places >= 0)
        .map(places -> x.setScale(places, RoundingMode.HALF_UP))
        .filter(v -> v.signum() > 0 && (v.precision() > 1 || v.scale() > 0 || isNear(v, x, 20)))
        .map(v -> printed.get().withDigits(digits(printed.get(), v)).text())
        .map(form -> Slip.harmless(target, form));
  }

  private static boolean isExact(Target target) {
    return !target.isCell()
        && !target.isRank()
        && !target.isCounted()
        && !target.isApproximate()
        && target.figure().value() instanceof Value.Number
        && target
            .fact()
            .filter(
                fact ->
                    fact.unit().equals(target.figure().unit())
                        || fact.unit().isCount() && target.figure().unit().isCount())
            .isPresent();
  }

  private static Stream<Way> ways(Target target) {
    List<Way> all = target.isChinese() ? CHINESE : ENGLISH;
    int turn = Math.floorMod(target.start(), all.size());
    return Stream.of(0, 1, 2).map(step -> all.get((turn + step) % all.size()));
  }

  private static List<String> said(Target target, Way way, boolean truly) {
    List<String> forms = new ArrayList<>();
    Optional<Printed> printed = Printed.of(target);
    if (printed.isEmpty()) {
      return forms;
    }
    BigDecimal x = number(target);
    for (int coarser = 1; coarser <= 2; coarser++) {
      int places = printed.get().number().scale() - coarser;
      BigDecimal v = plain(x.setScale(places, mode(way.side(), truly)));
      if (v.signum() > 0 && isTrue(way.side(), v, x) == truly) {
        String text = printed.get().withDigits(digits(printed.get(), v)).text();
        forms.add(way.before() + text + way.behind());
      }
    }
    return forms;
  }

  private static RoundingMode mode(Side side, boolean truly) {
    return switch (side) {
      case ABOUT -> truly ? RoundingMode.HALF_UP : RoundingMode.UP;
      case MORE, AT_LEAST -> truly ? RoundingMode.DOWN : RoundingMode.UP;
      case NEARLY, LESS, AT_MOST -> truly ? RoundingMode.UP : RoundingMode.DOWN;
    };
  }

  /** FIGURES.md, section 4, of a point x. */
  private static boolean isTrue(Side side, BigDecimal v, BigDecimal x) {
    BigDecimal shown = v.scale() > 0 ? v : v.stripTrailingZeros();
    BigDecimal u = shown.ulp();
    return switch (side) {
      case ABOUT ->
          v.subtract(x).abs().multiply(BigDecimal.valueOf(2)).compareTo(u) <= 0 && isNear(v, x, 10);
      case MORE -> v.compareTo(x) < 0 && x.compareTo(v.add(u)) < 0;
      case AT_LEAST -> v.compareTo(x) <= 0 && x.compareTo(v.add(u)) < 0;
      case NEARLY ->
          v.subtract(u).compareTo(x) < 0
              && x.compareTo(v) < 0
              && x.multiply(BigDecimal.valueOf(5)).compareTo(v.multiply(BigDecimal.valueOf(4))) > 0;
      case LESS -> v.subtract(u).compareTo(x) <= 0 && x.compareTo(v) < 0;
      case AT_MOST -> v.subtract(u).compareTo(x) < 0 && x.compareTo(v) <= 0;
    };
  }

  private static boolean isNear(BigDecimal v, BigDecimal x, int nth) {
    return v.subtract(x).abs().multiply(BigDecimal.valueOf(nth)).compareTo(v) <= 0;
  }

  /** What is true, in the scale that the figure is printed in. */
  private static BigDecimal number(Target target) {
    BigDecimal scale = ((Value.Number) target.figure().value()).scale();
    return target.fact().orElseThrow().amount().abs().divide(scale, MathContext.DECIMAL128);
  }

  private static BigDecimal plain(BigDecimal v) {
    return v.scale() < 0 ? v.setScale(0) : v;
  }

  private static String digits(Printed printed, BigDecimal v) {
    return printed.digits().contains(",") ? Printed.grouped(v) : v.toPlainString();
  }
}
