package press.plumbline.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.figure.Unit;
import press.plumbline.source.Span;

/**
 * What is measured: gross domestic product, industrial companies.
 *
 * @param print the unit its values are shown in, by language; empty: as the source wrote it
 * @param growthOf the indicator whose growth this is
 * @param rankOf the indicator whose rank this is
 * @param sameAs the indicator that this states in another currency or unit, which no bar compares
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
    Optional<String> sameAs,
    Optional<LocalText> among,
    boolean stock,
    Optional<LocalText> group,
    Optional<LocalText> about,
    Span source) {
  public Indicator {
    also = List.copyOf(also);
  }

  /**
   * Whether a figure in a unit can be about it: a bare number, a unit that fits its own, or a count
   * whose English noun is a word of a name or of {@code print}.
   */
  public boolean fits(Unit given) {
    return given.equals(Unit.NONE)
        || given.fits(unit)
        || unit.isCount() && given.isCount() && counts(given.measure());
  }

  /** Whether an English noun is a word of its names or print: company, of industrial companies. */
  public boolean counts(String noun) {
    String singular = EnglishWords.singular(noun);
    return names().anyMatch(name -> EnglishWords.of(name).contains(singular))
        || print.stream()
            .flatMap(text -> text.texts().values().stream())
            .anyMatch(text -> EnglishWords.of(text).contains(singular));
  }

  /**
   * Whether an English noun phrase is one of its names, singular or plural: high-tech enterprises.
   */
  public boolean isNamed(String phrase) {
    List<String> words = EnglishWords.of(phrase);
    return !words.isEmpty() && names().anyMatch(name -> EnglishWords.of(name).equals(words));
  }

  /** Everything it is called, in all languages. */
  public Stream<String> names() {
    return Stream.concat(name.texts().values().stream(), also.stream());
  }
}
