package press.plumbline.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.source.Language;

class UnitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CNY",
        "USD",
        "percent",
        "percentage-point",
        "count:家",
        "count:company",
        "TEU",
        "km2",
        "CNY/m2",
        "count:人/km2",
        "duration:year",
        "rank",
        "ratio",
        "age",
        "kWh",
        "km/h"
      })
  void aCodeOfTheManualIsAUnit(String code) {
    assertThat(Unit.parse(code)).contains(new Unit(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yuan", "count:", "CNY/", "/m2", "ABC", "duration:fortnight", "亿元"})
  void anythingElseIsNone(String code) {
    assertThat(Unit.parse(code)).isEmpty();
  }

  @Test
  void geCountsEverythingAndAnotherMeasureWordOnlyItsOwn() {
    assertThat(Unit.count("个").fits(Unit.count("家"))).isTrue();
    assertThat(Unit.count("家").fits(Unit.count("个"))).isTrue();
    assertThat(Unit.count("条").fits(Unit.count("家"))).isFalse();
    assertThat(Unit.count("名").fits(Unit.count("人"))).isTrue();
    assertThat(new Unit("CNY").fits(new Unit("USD"))).isFalse();
    assertThat(Unit.PERCENT.fits(Unit.RATIO)).isTrue();
    assertThat(Unit.PERCENT.fits(Unit.PERCENTAGE_POINT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "亿元, CNY, 100000000",
    "万亿元, CNY, 1000000000000",
    "万家, count:家, 10000",
    "亿美元, USD, 100000000",
    "万标箱, TEU, 10000",
    "平方公里, km2, 1",
    "元/平方米, CNY/m2, 1",
    "千瓦时, kWh, 1",
    "%, percent, 1"
  })
  void aPrintedUnitHasAUnitAndAScale(String words, String code, BigDecimal scale) {
    PrintUnit unit = PrintUnit.parse(words, Language.CHINESE).orElseThrow();
    assertThat(unit.unit()).isEqualTo(new Unit(code));
    assertThat(unit.scale()).isEqualByComparingTo(scale);
  }
}
