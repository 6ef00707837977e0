package press.plumbline.data;

import java.util.List;
import java.util.Optional;

/**
 * A place, an indicator and a period, and what sources say of them, the value the series follows
 * first.
 */
public record Observation(
    Place place, Indicator indicator, Period period, List<SourcedValue> values) {
  public Observation {
    values = List.copyOf(values);
  }

  /**
   * The value the series follows: the latest vintage, of it the most exact; none if all are
   * disputed.
   */
  public Optional<SourcedValue> followed() {
    return values.stream()
        .findFirst()
        .filter(value -> value.status() != Status.DISPUTED && value.status() != Status.TARGET);
  }

  public Optional<SourcedValue> from(String sourceId) {
    return values.stream().filter(value -> value.source().id().equals(sourceId)).findFirst();
  }

  /** Such as {@code suzhou/gdp/2022}. */
  public String reference() {
    return place.id() + "/" + indicator.id() + "/" + period;
  }

  /** The value that is followed; where none is, the first there is. */
  public SourcedValue told() {
    return followed().orElseGet(() -> values().get(0));
  }

  /** Whether its reference is this one or has it as a part: {@code suzhou/gdp}, {@code gdp}. */
  public boolean isOf(String part) {
    return ("/" + reference() + "/").contains("/" + part + "/");
  }

  /** A data set has one observation of a reference; its sources need not be gone through. */
  @Override
  public int hashCode() {
    return 31 * place.id().hashCode() + indicator.id().hashCode() + period.iso().hashCode();
  }
}
