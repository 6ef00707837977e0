package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchKeysTest {
  @Test
  void chineseIsKnownByCharactersAndPairs() {
    assertThat(SearchKeys.of("港口，万吨")).containsExactlyInAnyOrder("港", "港口", "口", "万", "万吨", "吨");
  }

  @Test
  void pairsReachOverCharactersOfTwoUnits() {
    assertThat(SearchKeys.of("𠮷野家")).contains("𠮷野", "野家", "𠮷");
  }

  @Test
  void wordsAreKnownByTheirBeginnings() {
    assertThat(SearchKeys.of("Innovation"))
        .containsExactlyInAnyOrder("i", "in", "inn", "inno", "innov");
  }

  @Test
  void numbersKeepTheirPointAndLoseTheirCommas() {
    assertThat(SearchKeys.of("12,246万吨")).contains("12246", "万吨").doesNotContain("246");
    assertThat(SearchKeys.of("351.6 billion")).contains("351.6", "billi");
    assertThat(SearchKeys.of("第1,2345个")).contains("1", "2345").doesNotContain("12345");
  }

  @Test
  void lettersAndDigitsTogetherAreAWord() {
    assertThat(SearchKeys.of("沿G107国道，5G")).contains("g107", "5g").doesNotContain("107");
  }

  @Test
  void fullWidthIsFoldedButNoCommaOfASentence() {
    assertThat(SearchKeys.of("ＧＤＰ３５１．６")).contains("gdp35");
    assertThat(SearchKeys.of("３５１．６")).contains("351.6");
    assertThat(SearchKeys.of("1，234")).doesNotContain("1234");
  }
}
