package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Everything that a card can have to say of a figure, each in a figure of its own. */
class CardStatesTest {
  private static final Document ARTICLE = Built.of("series/cards").page("alder/index.html");

  @Test
  void anExactValueIsSealedAndSetBesideItsPeers() {
    var card = card("alder-area-2023");
    assertThat(card.select(".fact__where").text()).isEqualTo("Alder");
    assertThat(card.select(".fact__val .n").text()).isEqualTo("40 square kilometers");
    assertThat(card.select(".seal:not(.seal--calc)")).hasSize(1);
    assertThat(term(card, "Period")).isEqualTo("2023");
    assertThat(term(card, "Precision")).isEqualTo("As published");
    assertThat(card.select(".bars li > span:first-child").eachText())
        .containsExactly("Alder", "Base");
    assertThat(card.select(".fact__none")).isEmpty();
  }

  @Test
  void aLowerBoundKeepsItsWordAndSaysWhoseItIs() {
    var card = card("alder-visitors-2023");
    assertThat(card.select(".fact__val .n").text()).isEqualTo("more than 160,000 visitors");
    assertThat(term(card, "Precision")).startsWith("Lower bound");
  }

  @Test
  void aDerivedValueHasADashedSealAndItsFormula() {
    var card = card("ratio-alder-area-2023-base-area-2023");
    assertThat(card.select(".seal--calc")).hasSize(1);
    assertThat(term(card, "Method"))
        .isEqualTo(
            "Alder, Surface area (2023) 40 square kilometers"
                + " ÷ Base, Surface area (2023) 10 square kilometers");
    assertThat(card.select(".formula a")).hasSize(2);
    assertThat(card.select(".fact__none").text()).startsWith("Worked out");
  }

  @Test
  void aValueOfNoPeriodSaysSo() {
    assertThat(term(card("alder-depth-always"), "Period")).isEqualTo("not dated");
  }

  @Test
  void aValueNobodyElseHasSaysSo() {
    var card = card("alder-swimmers-2023");
    assertThat(card.select(".bars")).isEmpty();
    assertThat(card.select(".fact__none").text())
        .isEqualTo("No comparable figure for other places.");
  }

  @Test
  void aValueInAnotherCurrencyIsNamedAndNotDrawn() {
    var card = card("alder-fees-2023");
    assertThat(card.select(".bars")).isEmpty();
    assertThat(card.select(".fact__none").text())
        .isEqualTo(
            "Base has a figure in another currency (Dollar fees): US$3 million (2023),"
                + " which is not compared.");
    assertThat(card.select(".fact__none a").attr("href"))
        .endsWith("indicators/fees-usd/#n-base-fees-usd-2023");
  }

  @Test
  void aValueOfAnotherPeriodIsNamedAndNotDrawn() {
    assertThat(card("alder-boats-2023").select(".fact__none").text())
        .isEqualTo(
            "Birch has a figure for another period only: 30 boats (2022),"
                + " which is not compared.");
  }

  @Test
  void aCorrectedValueShowsTheOldOneStruckOutAndLeadsToTheCorrection() {
    var corrected = card("alder-boats-2023").selectFirst("dd:has(del)");
    assertThat(corrected.select("del").text()).isEqualTo("21 boats");
    assertThat(corrected.select("a").attr("href")).endsWith("corrections/#alder-2024-04-03");
    assertThat(corrected.select("a").text()).isEqualTo("April 3, 2024");
  }

  @Test
  void aRoundedFigureHasTheValueInFullAndAsItIsWritten() {
    var card = card("alder-swimmers-2023");
    assertThat(card.select(".fact__val .n").text()).isEqualTo("91,764 swimmers");
    assertThat(term(card, "In the text")).isEqualTo("about 92,000 swimmers");
  }

  @Test
  void aDisputedValueNamesTheOtherSourceAndWhyItIsNotFollowed() {
    assertThat(card("alder-fish-2023").select(".fact__other").text())
        .contains("Gazette")
        .contains("80 tonnes")
        .contains("The Gazette counts the river as well.");
  }

  private static Element card(String id) {
    return ARTICLE.expectFirst("#n-" + id + " .fact");
  }

  private static String term(Element card, String term) {
    return card.select("dl > div").stream()
        .filter(line -> line.expectFirst("dt").text().equals(term))
        .map(line -> line.expectFirst("dd").text())
        .findFirst()
        .orElse("");
  }
}
