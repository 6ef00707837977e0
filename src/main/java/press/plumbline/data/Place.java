package press.plumbline.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.source.Span;

/**
 * Whatever has figures: a city, a park, a port, a lake.
 *
 * @param also other names that mean it anywhere
 * @param shortNames names that mean it only where it, or a place within it, is in force: 园区
 * @param within the id of the place it lies in
 * @param about what it is, in a sentence; written as {@code about:}, optional
 */
public record Place(
    String id,
    LocalText name,
    List<String> also,
    List<String> shortNames,
    Optional<Coordinates> at,
    Optional<String> within,
    Optional<LocalText> about,
    Span source) {
  /** The tour itself: its indicators need no place. */
  public static final String SERIES = "series";

  public Place {
    also = List.copyOf(also);
    shortNames = List.copyOf(shortNames);
  }

  /** Everything it is called anywhere, in all languages. */
  public Stream<String> names() {
    return Stream.concat(name.texts().values().stream(), also.stream());
  }

  /**
   * Whether an English noun is a word of one of its names: counties, of a place called the county.
   */
  public boolean isCalled(String noun) {
    String singular = EnglishWords.singular(noun);
    return Stream.concat(names(), shortNames.stream())
        .anyMatch(name -> EnglishWords.of(name).contains(singular));
  }
}
