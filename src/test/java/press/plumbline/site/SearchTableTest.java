package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTableTest {
  @Test
  void aKeyLeadsToEveryShelfThatHoldsIt() {
    var table = SearchTable.of(List.of("苏州园区", "宁波港口", "园区与港口"));
    assertThat(table.row("园区")).contains(0, 2);
    assertThat(table.row("港口")).contains(1, 2);
  }

  @Test
  void rowsAreWrittenAsTheStepsBetweenShelves() {
    var texts = IntStream.range(0, 40).mapToObj(i -> i == 1 || i == 39 ? "a" : "").toList();
    assertThat(SearchTable.of(texts).written(100)).containsExactly("@`D");
  }

  @Test
  void aLongTableIsWrittenInPartsOfAsManyRows() {
    var texts = List.of("苏州园区港口", "宁波大港的另一条腿");
    var whole = SearchTable.of(texts).written(1_000);
    var parts = SearchTable.of(texts).written(8);
    assertThat(whole).hasSize(1);
    assertThat(parts.size()).isGreaterThan(1);
    assertThat(String.join(",", parts)).isEqualTo(whole.get(0));
    assertThat(parts).allMatch(part -> rows(part) == rows(whole.get(0)) / parts.size());
  }

  private static int rows(String written) {
    return written.split(",", -1).length;
  }

  @Test
  void aSeriesOfNothingHasATable() {
    assertThat(SearchTable.of(List.of()).written(100)).containsExactly("");
  }
}
