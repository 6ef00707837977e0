package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static press.plumbline.verify.DigitSlip.Pair;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DigitSlipTest {
  @Test
  void neighboursThatChangedPlacesAreKnownAlsoAcrossThePoint() {
    assertThat(slip("3561", "3516")).contains(DigitSlip.SWAPPED);
    assertThat(slip("46.8", "48.6")).contains(DigitSlip.SWAPPED);
  }

  @Test
  void aSingleDigitIsWrongDroppedDoubledOrTooMany() {
    assertThat(slip("3517", "3516")).contains(DigitSlip.WRONG);
    assertThat(slip("356", "3516")).contains(DigitSlip.DROPPED);
    assertThat(slip("35516", "3516")).contains(DigitSlip.DOUBLED);
    assertThat(slip("35176", "3516")).contains(DigitSlip.ADDED);
  }

  @Test
  void theNeighbourOnTheWrongSideIsARoundingAndNoTypingError() {
    assertThat(slip("23959", "23958.3")).contains(DigitSlip.ROUNDED);
    assertThat(slip("2.39", "2.39583")).contains(DigitSlip.ROUNDED);
  }

  @Test
  void aPointMayMoveInWhatWasRounded() {
    assertThat(slip("3.516", "351.624")).contains(DigitSlip.POINT);
    assertThat(slip("35160", "3516")).contains(DigitSlip.POINT);
    assertThat(DigitSlip.POINT.right(pair("3.516", "351.624"))).isEqualTo("351.6");
  }

  @Test
  void digitsBeyondThoseOfTheDataAreTooFine() {
    assertThat(slip("61.73", "61.7")).contains(DigitSlip.FINER);
    assertThat(DigitSlip.FINER.right(pair("61.73", "61.7"))).isEqualTo("61.7");
  }

  @Test
  void aNumberWithOtherDigitsIsNoSlip() {
    assertThat(slip("7204", "3516")).isEmpty();
  }

  private static java.util.Optional<DigitSlip> slip(String printed, String data) {
    return DigitSlip.of(pair(printed, data));
  }

  private static Pair pair(String printed, String data) {
    return new Pair(new BigDecimal(printed), new BigDecimal(data));
  }
}
