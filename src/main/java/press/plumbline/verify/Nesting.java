package press.plumbline.verify;

import java.util.Optional;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;

/** Which place lies in which: the park in its city, the city in its province. */
record Nesting(Observations data) {
  private static final int DEPTH = 9;

  /** Whether a place is the other or lies in it. */
  boolean isWithin(String inner, String outer) {
    Optional<String> at = Optional.of(inner);
    for (int depth = 0; at.isPresent() && depth < DEPTH; depth++) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = Optional.ofNullable(data.places().get(at.get())).flatMap(Place::within);
    }
    return false;
  }

  /** Whether one place is named, then another that is or lies in it. */
  boolean narrows(NamedPlaces inner, NamedPlaces outer) {
    return inner.isOne() && outer.isOne() && isWithin(inner.first(), outer.first());
  }
}
