package press.plumbline.verify;

import press.plumbline.data.Observations;

/** Which of two places says more closely where: the park in its city, the city in its province. */
record Nesting(Observations data) {
  /** Whether a place is the other or lies in it. */
  boolean isWithin(String inner, String outer) {
    return inner.equals(outer) || data.isWithin(inner, outer);
  }

  /** Whether each is one place, and the inner one is the outer or lies in it. */
  boolean narrows(NamedPlaces inner, NamedPlaces outer) {
    return inner.isOne() && outer.isOne() && isWithin(inner.first(), outer.first());
  }
}
