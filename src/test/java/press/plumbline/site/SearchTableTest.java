package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTableTest {
  @Test
  void aKeyLeadsToEveryShelfThatHoldsItAndTellsTitlesFromTexts() {
    var table = table("苏州园区", "宁波港口", "园区与港口");
    assertThat(table.row("园区")).containsEntry(0, 0).containsEntry(2, 0);
    assertThat(table.row("港口")).containsKeys(1, 2);
    var titled = SearchTable.of(List.of(new SearchTable.Shelf("园区", "港口与园区")));
    assertThat(titled.row("园区")).containsEntry(0, 1);
  }

  @Test
  void rowsAreWrittenAsTheStepsBetweenShelves() {
    var texts = IntStream.range(0, 40).mapToObj(i -> i == 1 || i == 39 ? "a" : "");
    assertThat(table(texts.toArray(String[]::new)).written(100)).containsExactly("AaJ");
  }

  @Test
  void aLongTableIsWrittenInPartsOfAsManyRows() {
    var whole = table("苏州园区港口", "宁波大港的另一条腿").written(1_000);
    var parts = table("苏州园区港口", "宁波大港的另一条腿").written(8);
    assertThat(whole).hasSize(1);
    assertThat(parts.size()).isGreaterThan(1);
    assertThat(String.join(",", parts)).isEqualTo(whole.get(0));
    assertThat(parts).allMatch(part -> rows(part) == rows(whole.get(0)) / parts.size());
  }

  private static SearchTable table(String... texts) {
    return SearchTable.of(Stream.of(texts).map(text -> new SearchTable.Shelf("", text)).toList());
  }

  private static int rows(String written) {
    return written.split(",", -1).length;
  }

  @Test
  void aSeriesOfNothingHasATable() {
    assertThat(table().written(100)).containsExactly("");
  }
}
