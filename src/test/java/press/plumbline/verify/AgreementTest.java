package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.report.Message;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;

/** FIGURES.md, section 4, row by row. */
class AgreementTest {
  private static final Prose PROSE = Prose.of("", Language.CHINESE);

  @ParameterizedTest(name = "{0} {1}×{2} for {3}: {4}")
  @CsvSource({
    // The worked example of the section: d = 5 917 648.
    "EXACT,     592,   1E4, 5917648, AGREES",
    "NEARLY,    600,   1E4, 5917648, AGREES",
    "MORE_THAN, 590,   1E4, 5917648, AGREES",
    "MORE_THAN, 5.9,   1E6, 5917648, AGREES",
    "EXACT,     5.918, 1E6, 5917648, AGREES",
    "EXACT,     591,   1E4, 5917648, DISAGREES",
    "MORE_THAN, 592,   1E4, 5917648, DISAGREES",
    "EXACT,     5.917, 1E6, 5917648, DISAGREES",
    "EXACT,     6,     1E9, 5917648, DISAGREES",
    // A tie goes to even or away from zero.
    "EXACT,     22,    1,   22.5,    AGREES",
    "EXACT,     23,    1,   22.5,    AGREES",
    "EXACT,     12.4,  1,   12.45,   AGREES",
    "EXACT,     12.5,  1,   12.45,   AGREES",
    "EXACT,     12.3,  1,   12.35,   DISAGREES",
    // One digit and no point: a rounding, and no more than a twentieth.
    "EXACT,     2,     1E12, 2080000000000, AGREES",
    "EXACT,     2,     1E12, 2110000000000, DISAGREES",
    "EXACT,     3,     1,    3.16,    DISAGREES",
    "EXACT,     3,     1E3,  3600,    DISAGREES",
    "ABOUT,     11.0,  1,   11.02,   AGREES",
    "ABOUT,     11.0,  1,   11.06,   DISAGREES",
    "ABOUT,     120,   1E4, 1230000, AGREES",
    "ABOUT,     120,   1E4, 1270000, DISAGREES",
    "MORE_THAN, 16,    1E4, 160001,  AGREES",
    "MORE_THAN, 16,    1E4, 160000,  DISAGREES",
    "MORE_THAN, 16,    1E4, 170000,  DISAGREES",
    "AT_LEAST,  16,    1E4, 160000,  AGREES",
    "NEARLY,    6000,  1E8, 591100000000, AGREES",
    "NEARLY,    600,   1E4, 5400000, LOOSE",
    "NEARLY,    2,     1,   1.5,     DISAGREES",
    "LESS_THAN, 13,    1E8, 1290000000, AGREES",
    "LESS_THAN, 10,    1,   4,       LOOSE",
    "AT_MOST,   300,   1,   300,     AGREES",
    "AT_MOST,   300,   1,   301,     DISAGREES",
  })
  void aFigureIsRightForAPoint(
      Approximation approximation, String digits, String scale, String d, Agreement.Result result) {
    assertThat(Agreement.judge(figure(digits, scale, approximation), point(d))).isEqualTo(result);
  }

  @Test
  void tenthsAreGoodToOnePercentWhenExactAndToTenWhenNot() {
    assertThat(tenths("6", Approximation.EXACT, "60.4")).isTrue();
    assertThat(tenths("6", Approximation.EXACT, "63.4")).isFalse();
    assertThat(tenths("6", Approximation.NEARLY, "55.5")).isTrue();
    assertThat(tenths("6", Approximation.NEARLY, "60.5")).isFalse();
    assertThat(tenths("3", Approximation.MORE_THAN, "32.2")).isTrue();
  }

  @Test
  void aFractionIsComparedWithPercentAsHundredths() {
    assertThat(fraction(2, 3, Approximation.EXACT, "66.6")).isTrue();
    assertThat(fraction(2, 3, Approximation.EXACT, "64")).isFalse();
    assertThat(fraction(1, 3, Approximation.ABOUT, "37")).isFalse();
    assertThat(fraction(1, 3, Approximation.ABOUT, "34")).isTrue();
  }

  @Test
  void anApproximateSourceBearsOutTheSameBoundOrACoarserOneAndNothingElse() {
    Known over16 = Known.of(figure("16", "1E4", Approximation.MORE_THAN));
    assertThat(right("16", "1E4", Approximation.MORE_THAN, over16)).isTrue();
    assertThat(right("160000", "1", Approximation.MORE_THAN, over16)).isTrue();
    assertThat(right("16", "1E4", Approximation.EXACT, over16)).isFalse();
    assertThat(right("17", "1E4", Approximation.NEARLY, over16)).isFalse();
    assertThat(right("15", "1E4", Approximation.MORE_THAN, over16)).isFalse();
    Known over134 = Known.of(figure("1.34", "1E4", Approximation.MORE_THAN));
    assertThat(right("1.3", "1E4", Approximation.MORE_THAN, over134)).isTrue();
    assertThat(right("1.35", "1E4", Approximation.MORE_THAN, over134)).isFalse();
  }

  @Test
  void theSignsOfAChangeMustAgree() {
    assertThat(right("-4", "1", Approximation.EXACT, point("-4.0"))).isTrue();
    assertThat(right("4", "1", Approximation.EXACT, point("-4.0"))).isFalse();
  }

  @Test
  void aWrittenRangeIsTheLeastAndTheGreatestOfWhatIsNamed() {
    Figure range =
        new Figure(
            PROSE,
            0,
            0,
            Kind.QUANTITY,
            new Value.Range(Value.Number.of("2.0"), Value.Number.of("3.5"), true),
            Unit.PERCENT,
            Approximation.EXACT);
    assertThat(Agreement.spans(range, List.of(percent("3.5"), percent("2.0"), percent("2.8"))))
        .isTrue();
    assertThat(Agreement.spans(range, List.of(percent("3.5"), percent("1.0")))).isFalse();
  }

  @Test
  void aResultIsNotPrintedFinerThanItsInputsBear() {
    Known difference = derived(Derivation.DIFFERENCE, "1077.4", "1E8", "1033.1", "1E8");
    assertThat(right("44.3", "1E8", Approximation.EXACT, difference)).isTrue();
    assertThat(right("44.30", "1E8", Approximation.EXACT, difference)).isFalse();
    Known sum = derived(Derivation.SUM, "44888.3", "1E8", "1.57", "1E12");
    assertThat(right("60588.3", "1E8", Approximation.EXACT, sum)).isFalse();
    assertThat(right("6.06", "1E12", Approximation.EXACT, sum)).isTrue();
  }

  @Test
  void boundsGiveABoundOrNothing() {
    Known over16 = Known.of(figure("16", "1E4", Approximation.MORE_THAN));
    Known over1 = Known.of(figure("1.25", "1E4", Approximation.MORE_THAN));
    assertThat(Derivation.SHARE.apply(List.of(over1, over16)).refusal())
        .contains(Message.of("derivation-bounds", "1, 2"));
    assertThat(Derivation.SUM.apply(List.of(over1, over16)).known().orElseThrow().approximation())
        .isEqualTo(Approximation.MORE_THAN);
    assertThat(
            Derivation.SHARE
                .apply(List.of(point("100"), over16))
                .known()
                .orElseThrow()
                .approximation())
        .isEqualTo(Approximation.LESS_THAN);
  }

  @Test
  void aRateConvertsBothWays() {
    Known rate =
        new Known(
            Value.Number.of("6.7261"), new Unit("CNY/USD"), Approximation.EXACT, BigDecimal.ZERO);
    Known dollars =
        new Known(Value.Number.of("100"), new Unit("USD"), Approximation.EXACT, BigDecimal.ZERO);
    Known yuan = Derivation.CONVERT.apply(List.of(dollars, rate)).known().orElseThrow();
    assertThat(yuan.unit()).isEqualTo(new Unit("CNY"));
    Known back = Derivation.CONVERT.apply(List.of(yuan, rate)).known().orElseThrow();
    assertThat(back.unit()).isEqualTo(new Unit("USD"));
    assertThat(Amounts.of(back.value()).orElseThrow()).isCloseTo(new BigDecimal("100"), within());
  }

  @Test
  void tiesShareTheBetterPlace() {
    assertThat(Standing.of(point("5"), List.of(point("7"), point("5"), point("3"))))
        .contains(new Standing(2, true));
    Known over5 = Known.of(figure("5", "1", Approximation.MORE_THAN));
    assertThat(Standing.of(point("6"), List.of(over5))).isEmpty();
    assertThat(Standing.of(point("4"), List.of(over5))).contains(new Standing(2, false));
  }

  private static org.assertj.core.data.Offset<BigDecimal> within() {
    return org.assertj.core.data.Offset.offset(new BigDecimal("1E-20"));
  }

  private static Known derived(Derivation how, String a, String scaleA, String b, String scaleB) {
    return how.apply(
            List.of(
                Known.of(figure(a, scaleA, Approximation.EXACT)),
                Known.of(figure(b, scaleB, Approximation.EXACT))))
        .known()
        .orElseThrow();
  }

  private static boolean right(String digits, String scale, Approximation how, Known known) {
    return Agreement.judge(figure(digits, scale, how), known).isRight();
  }

  private static boolean tenths(String digits, Approximation how, String percent) {
    Figure figure =
        new Figure(
            PROSE,
            0,
            0,
            Kind.QUANTITY,
            Value.Number.of(new BigDecimal(digits), BigDecimal.TEN),
            Unit.PERCENT,
            how);
    return Agreement.judge(figure, percent(percent)).isRight();
  }

  private static boolean fraction(int a, int b, Approximation how, String percent) {
    Figure figure =
        new Figure(PROSE, 0, 0, Kind.QUANTITY, Value.Fraction.of(a, b), Unit.RATIO, how);
    return Agreement.judge(figure, percent(percent)).isRight();
  }

  private static Known percent(String amount) {
    return Known.exactly(new BigDecimal(amount), Unit.PERCENT);
  }

  private static Known point(String amount) {
    return Known.exactly(new BigDecimal(amount), Unit.NONE);
  }

  private static Figure figure(String digits, String scale, Approximation how) {
    return new Figure(
        PROSE,
        0,
        0,
        Kind.QUANTITY,
        Value.Number.of(new BigDecimal(digits), new BigDecimal(scale)),
        Unit.NONE,
        how);
  }
}
