package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.plumbline.data.Indicator;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;

/** Whether a figure can be a value of an indicator, going by its unit: 14个 fits every count. */
final class Fit {
  private static final Set<String> SHARES = Set.of("percent", "permille", "ratio");
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("percent", "permille", "ratio", "percentage-point", "basis-point", "multiple"),
          Set.of("km", "m", "li", "mi", "nmi", "km2", "m2", "ha", "mu", "acre", "mi2", "m3"),
          Set.of("W", "kW", "MW", "GW", "Wh", "kWh", "MWh", "GWh", "TWh"),
          Set.of("t", "kg", "TEU", "dwt", "m3", "L"),
          Set.of("rank", "ordinal"));

  private static final Set<String> TIMES = Set.of("s", "min", "h");

  private static final Pattern UNSAID =
      Pattern.compile("[\\d.,]+(?: (?:thousand|million|billion|trillion)|[万亿])?");

  /** How far behind a number its noun may stand. */
  private static final int NOUN_AT = 48;

  private Fit() {}

  static boolean isOf(Figure figure, Indicator indicator) {
    Unit unit = figure.unit();
    Unit wanted = indicator.unit();
    if (figure.kind() == Kind.CHANGE || unit.equals(Unit.MULTIPLE)) {
      return unit.equals(wanted) && unit.equals(Unit.MULTIPLE);
    }
    if (unit.equals(Unit.NONE)) {
      return isBareFor(figure, wanted);
    }
    if (unit.isCount() && wanted.isCount()) {
      return unit.fits(wanted) && !wanted.measure().equals("个")
          || unit.equals(wanted)
          || isUnsaid(figure)
          || isNoun(unit) && indicator.counts(unit.measure());
    }
    if (SHARES.contains(unit.code()) && SHARES.contains(wanted.code())) {
      return true;
    }
    return unit.equals(wanted)
        || isUnsaid(figure) && wanted.isCount()
        || unit.factorTo(wanted).isPresent()
        || isRank(unit) && isRank(wanted);
  }

  /** 96,300 in Dunmore, 1.94 million: what is counted is not said but gathered. */
  static boolean isUnsaid(Figure figure) {
    return UNSAID.matcher(figure.text()).matches() && !isSaidBehind(figure);
  }

  /** In 1,200 small snack bars the noun stands apart. */
  private static boolean isSaidBehind(Figure figure) {
    String text = figure.prose().text();
    String behind = text.substring(figure.end(), Math.min(text.length(), figure.end() + NOUN_AT));
    return figure.unit().isCount()
        && !figure.unit().measure().equals("person")
        && behind.contains(figure.unit().measure());
  }

  private static boolean isRank(Unit unit) {
    return unit.equals(Unit.RANK) || unit.equals(Unit.ORDINAL);
  }

  /** A scale without a unit takes the one of its indicator: GDP破千亿. */
  private static boolean isBareFor(Figure figure, Unit wanted) {
    boolean scaled =
        figure.value() instanceof Value.Number number
            && number.scale().compareTo(BigDecimal.ONE) > 0;
    return wanted.equals(Unit.NONE)
        || wanted.equals(Unit.RATIO)
        || wanted.isCount()
        || wanted.code().contains("/")
        || scaled && (wanted.isCurrency() || wanted.code().equals("TEU"));
  }

  /** 36 bookshops are counted in bookshops, which nobody writes for companies. */
  private static boolean isNoun(Unit unit) {
    return unit.measure().chars().anyMatch(c -> c < 0x250);
  }

  /** 36 bookshops, of which bookshops is a part of the figure. */
  static boolean holdsNoun(Figure figure) {
    return figure.unit().isCount()
        && isNoun(figure.unit())
        && Character.isLetter(figure.text().charAt(figure.text().length() - 1))
        && !UNSAID.matcher(figure.text()).matches();
  }

  /** 142 yuan per MWh for 142 euros per MWh. */
  private static boolean areOfMoney(String[] unit, String[] wanted) {
    return unit.length == 2
        && wanted.length == 2
        && unit[1].equals(wanted[1])
        && new Unit(unit[0]).isCurrency()
        && new Unit(wanted[0]).isCurrency();
  }

  /** Feet per second or kilometres per hour for metres per second. */
  private static boolean areOfSpeed(String[] unit, String[] wanted) {
    return unit.length == 2
        && wanted.length == 2
        && TIMES.contains(unit[1])
        && TIMES.contains(wanted[1])
        && new Unit(unit[0]).factorTo(new Unit(wanted[0])).isPresent();
  }

  /** Whether a slip of the pen leads from one unit to the other: 亩 for 公顷, yuan for dollars. */
  static boolean isAkin(Figure figure, Indicator indicator) {
    Unit unit = figure.unit();
    Unit wanted = indicator.unit();
    return unit.isCurrency() && wanted.isCurrency()
        || areOfMoney(unit.code().split("/", 2), wanted.code().split("/", 2))
        || unit.isDuration() && wanted.isDuration()
        || areOfSpeed(unit.code().split("/", 2), wanted.code().split("/", 2))
        || unit.isCount() && wanted.isCount() && !isNoun(unit)
        || FAMILIES.stream().anyMatch(f -> f.contains(unit.code()) && f.contains(wanted.code()));
  }
}
