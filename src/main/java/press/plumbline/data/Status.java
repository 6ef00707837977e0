package press.plumbline.data;

/** How a source's value stands: a later vintage supersedes an earlier one. */
public enum Status {
  /** Not followed; cited only by naming its source. */
  DISPUTED,
  TARGET,
  PRELIMINARY,
  FINAL,
  REVISED;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static java.util.Optional<Status> of(String code) {
    return java.util.stream.Stream.of(values())
        .filter(status -> status.code().equals(code))
        .findFirst();
  }
}
