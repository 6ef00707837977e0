package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several values of one observation: which is followed, and which may not stand together. */
class VintagesTest {
  private static List<String> problems(String... files) {
    return Data.of(files).problems();
  }

  @Test
  void aDisputedValueSaysWhy() {
    assertThat(problems(Data.NAMES, Data.observed("gdp: {value: 5, status: disputed}")))
        .containsExactly("b.yaml:2:59 disputed-without-note [gdp]");
    assertThat(problems(Data.NAMES, Data.observed("gdp: {value: 5, status: finale}")))
        .containsExactly("b.yaml:2:83 unknown-word [finale] final?");
  }

  @Test
  void theLatestVintageIsFollowedAndOfItTheMostExact() {
    var data =
        Data.of(
            Data.NAMES,
            Data.observed("gdp: {value: 9, status: target}"),
            Data.observed("gdp: {value: 7, status: disputed, note: 口径不同}"),
            Data.observed("gdp: {value: 5, status: preliminary}"),
            Data.observed("gdp: 5.2").replace("paper", "bureau"),
            Data.observed("gdp: 5.25"));
    assertThat(data.problems()).isEmpty();
    Observation gdp = data.observations().find("suzhou", "gdp", "2022").orElseThrow();
    assertThat(gdp.values())
        .extracting(value -> value.figure().text())
        .containsExactly("5.25", "5.2", "5", "9", "7");
    assertThat(gdp.from("bureau").orElseThrow().figure().text()).isEqualTo("5.2");
  }

  @Test
  void whereOnlyATargetIsKnownNothingIsFollowed() {
    var data = Data.of(Data.NAMES, Data.observed("gdp: {value: 9, status: target}"));
    assertThat(data.observations().find("suzhou", "gdp", "2022").orElseThrow().followed())
        .isEmpty();
  }

  @Test
  void finalValuesThatDisagreeAreWrongAtBothPlaces() {
    var data =
        Data.agreeing(
            (printed, observed) -> false,
            Data.NAMES,
            Data.observed("gdp: 5"),
            Data.observed("gdp: 6.1").replace("paper", "bureau"));
    assertThat(data.problems())
        .containsExactly(
            "b.yaml:2:64 sources-disagree [suzhou/gdp/2022, 5, paper, 6.1, bureau] see c.yaml:2:65",
            "c.yaml:2:65 sources-disagree [suzhou/gdp/2022, 6.1, bureau, 5, paper] see b.yaml:2:64");
  }

  @Test
  void aSourceSpeaksOnceOfAnObservation() {
    assertThat(problems(Data.NAMES, Data.observed("gdp: 5"), Data.observed("gdp: 5")))
        .containsExactly(
            "c.yaml:2:64 duplicate-observation [suzhou/gdp/2022, paper] see b.yaml:2:64");
  }
}
