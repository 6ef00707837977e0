package press.plumbline.data;

import java.util.List;
import java.util.Optional;
import press.plumbline.figure.Unit;
import press.plumbline.source.Span;

/**
 * What is measured: gross domestic product, industrial companies.
 *
 * @param print the unit its values are shown in, by language; empty: as the source wrote it
 * @param growthOf the indicator whose growth this is
 * @param rankOf the indicator whose rank this is
 * @param among what the rank is among, such as 全国
 * @param stock whether it is taken at a date, not over a period
 * @param group under which heading the comparison lists it
 * @param about one sentence of definition
 */
public record Indicator(
    String id,
    LocalText name,
    List<String> also,
    Unit unit,
    Optional<LocalText> print,
    Optional<String> growthOf,
    Optional<String> rankOf,
    Optional<LocalText> among,
    boolean stock,
    Optional<LocalText> group,
    Optional<LocalText> about,
    Span source) {
  public Indicator {
    also = List.copyOf(also);
  }
}
