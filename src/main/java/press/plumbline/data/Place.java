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
}
