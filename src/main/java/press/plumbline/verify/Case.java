package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;

/**
 * A printed figure that does not agree, and what it was held against: 3516万元 where the data has
 * 3516亿元.
 *
 * @param printed in the unit that it is read in
 * @param data where the value may be right for something else
 */
record Case(Figure printed, Meant meant, Observations data) {
  /** Words of a pace that moved, of which a percentage is always one of points. */
  private static final List<String> PACE =
      List.of(
          "加快",
          "放缓",
          "回落",
          "提速",
          "减速",
          "加快了",
          "放缓了",
          "回落了",
          "accelerated by ",
          "slowed by ",
          "quickened by ");

  private static final Set<Unit> PERCENTS = Set.of(Unit.PERCENT, Unit.PERMILLE, Unit.RATIO);

  Known known() {
    return meant.known();
  }

  /** The observation, unless the claim is derived. */
  Optional<Observation> about() {
    return meant.observation();
  }

  boolean derived() {
    return meant.isDerived();
  }

  Language language() {
    return printed.prose().language();
  }

  boolean isRight(Figure instead) {
    return Agreement.judge(instead, known()).isRight();
  }

  /** Right but for the sign. */
  boolean isRightTurned() {
    return isRight(turned(printed));
  }

  private boolean isRightAs(SourcedValue value) {
    return Agreement.agrees(printed, value.figure());
  }

  boolean isRightAs(Unit unit) {
    return isRight(printed.in(unit));
  }

  /** Rose 2.3 percent, of a rate that rose by 2.3 points; only where the words say it moved. */
  boolean isRightInPoints() {
    boolean moved = derived() ? printed.kind() == Kind.CHANGE || isComputedGrowth() : isPace();
    if (!moved) {
      return false;
    }
    List<Known> inputs =
        (derived() ? meant.reference().observations().stream() : withYearBefore())
            .flatMap(input -> Meant.of(input).stream())
            .map(Meant::known)
            .toList();
    return inputs.size() == 2
        && inputs.stream().allMatch(input -> isPercent(input.unit()))
        && Derivation.DIFFERENCE
            .apply(inputs)
            .known()
            .filter(points -> Agreement.judge(printed.in(Unit.PERCENTAGE_POINT), points).isRight())
            .isPresent();
  }

  private boolean isPace() {
    String before = printed.prose().text().substring(0, printed.start());
    return PACE.stream().anyMatch(before::endsWith);
  }

  /** 增速加快1.5%: the rate itself, and that of a year before. */
  private Stream<Observation> withYearBefore() {
    Observation own = first();
    Optional<Observation> before =
        Period.parse(Lookup.shifted(own.period().iso()))
            .flatMap(period -> data.find(own.place().id(), own.indicator().id(), period.iso()));
    return Stream.concat(Stream.of(own), before.stream());
  }

  /** 公顷 for 亩, MWh for GWh: another unit of the same quantity. */
  boolean isOtherSize() {
    return Amounts.factor(known().unit(), printed.unit())
        .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
        .isPresent();
  }

  boolean isRightFor(Stream<Observation> others) {
    return rightFor(others).findAny().isPresent();
  }

  /** Those of other observations whose value it is. */
  Stream<Observation> rightFor(Stream<Observation> others) {
    return others
        .filter(other -> !about().filter(other::equals).isPresent())
        .filter(other -> other.followed().filter(this::isRightAs).isPresent());
  }

  Optional<Approximation> rightApproximation() {
    return Stream.of(Approximation.values())
        .filter(other -> Agreement.judge(printed, other, known()).isRight())
        .findFirst();
  }

  /** Of the same indicator; of a growth worked out here, one that is observed elsewhere. */
  Stream<Observation> alike() {
    if (about().isPresent()) {
      return data.of(about().get().indicator().id()).stream();
    }
    return isComputedGrowth() ? growthsOf(first()) : Stream.empty();
  }

  private Stream<Observation> growthsOf(Observation level) {
    return data.growthsOf(level.indicator().id()).stream()
        .flatMap(growth -> data.of(growth.id()).stream());
  }

  boolean isOfThePlace(Observation other) {
    return other.place().equals(first().place());
  }

  private boolean isComputedGrowth() {
    return meant.reference().operation().filter("growth"::equals).isPresent();
  }

  private Observation first() {
    return meant.reference().observations().get(0);
  }

  /** 增长3516亿元, where that is all there is: the level put for the change. */
  boolean isLevelForChange() {
    return printed.kind() == Kind.CHANGE
        && meant.reference().observations().stream()
            .limit(1)
            .filter(level -> !isPercent(level.indicator().unit()))
            .flatMap(level -> level.followed().stream())
            .map(SourcedValue::figure)
            .anyMatch(
                level ->
                    Agreement.agrees(printed, level) || Agreement.agrees(turned(printed), level));
  }

  /** The growth of the same thing, or the level that this is the growth of. */
  Stream<Observation> counterparts() {
    Observation own = about().orElseThrow();
    return Stream.concat(
            data.growthsOf(own.indicator().id()).stream().map(Indicator::id),
            own.indicator().growthOf().stream())
        .flatMap(other -> data.periods(own.place().id(), other).stream())
        .filter(other -> other.period().last().equals(own.period().last()));
  }

  /** Those of them whose value it is, whatever the sign and the words of approximation say. */
  Stream<Observation> rightCounterparts() {
    return counterparts().filter(other -> other.followed().filter(this::isSizeOf).isPresent());
  }

  private boolean isSizeOf(SourcedValue value) {
    Known size = Known.of(value.figure());
    return Stream.of(printed, turned(printed))
        .anyMatch(
            either ->
                Stream.of(printed.approximation(), Approximation.EXACT, size.approximation())
                    .anyMatch(as -> Agreement.judge(either, as, size).isRight()));
  }

  /** A change in percent said of a level, or an amount said of a growth. */
  boolean isGrowthForLevel() {
    return about().isPresent() && rightCounterparts().findAny().isPresent();
  }

  static boolean isPercent(Unit unit) {
    return PERCENTS.contains(unit);
  }

  static boolean isPoint(Unit unit) {
    return unit.equals(Unit.PERCENTAGE_POINT) || unit.equals(Unit.BASIS_POINT);
  }

  private static Figure turned(Figure figure) {
    return figure.value() instanceof Value.Number number
        ? figure.with(Value.Number.of(number.digits().negate(), number.scale()))
        : figure;
  }
}
