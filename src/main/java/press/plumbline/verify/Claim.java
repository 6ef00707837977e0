package press.plumbline.verify;

/** What a figure may be said of: an indicator, the growth of one, its rank. */
record Claim(String indicator, Form form) {
  /** How the figure hangs on the indicator. */
  enum Form {
    OBSERVED,
    /** Worked out, since the data has no indicator for it. */
    GROWTH,
    RANK
  }

  static Claim of(String indicator) {
    return new Claim(indicator, Form.OBSERVED);
  }

  boolean isObserved() {
    return form == Form.OBSERVED;
  }
}
