package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Observation;

/**
 * What a figure is about, in full: {@code suzhou/gdp/2022}, {@code suzhou/gdp/2022@zzwb} or {@code
 * ratio(kunshan/gdp/2022,suzhou/gdp/2022)}.
 *
 * @param text the canonical form, without omitted parts
 * @param operation the name of the derivation, such as {@code ratio}; empty for a plain observation
 * @param observations the observation, or the inputs of the derivation in order
 * @param sourceId the source whose value is meant, if one is named
 * @param inputs what a derivation was applied to, in order; none for one that finds its own
 */
public record Reference(
    String text,
    Optional<String> operation,
    List<Observation> observations,
    Optional<String> sourceId,
    List<Reference> inputs) {
  private static final String CONVERSION = "convert";
  private static final Set<String> IN_ANY_ORDER = Set.of("sum", "average");

  public Reference {
    observations = List.copyOf(observations);
    inputs = List.copyOf(inputs);
  }

  public Reference(
      String text,
      Optional<String> operation,
      List<Observation> observations,
      Optional<String> sourceId) {
    this(text, operation, observations, sourceId, List.of());
  }

  public static Reference of(Observation observation) {
    return new Reference(
        observation.reference(), Optional.empty(), List.of(observation), Optional.empty());
  }

  public boolean isDerived() {
    return operation.isPresent();
  }

  /**
   * What a translation has to share of it: a conversion is what it converts, the followed value is
   * the same with its source and without, and a sum is one in any order.
   */
  public String shared() {
    if (inputs.isEmpty()) {
      return isFollowed() ? observations.get(0).reference() : text;
    }
    String operation = text.substring(0, text.indexOf('('));
    if (operation.equals(CONVERSION)) {
      return inputs.get(0).shared();
    }
    Stream<String> shared = inputs.stream().map(Reference::shared);
    return (IN_ANY_ORDER.contains(operation) ? shared.sorted() : shared)
        .collect(Collectors.joining(",", operation + "(", ")"));
  }

  /** Whether the source that is named is the one that would be followed without it. */
  private boolean isFollowed() {
    return !isDerived()
        && sourceId
            .flatMap(observations.get(0)::from)
            .filter(observations.get(0).followed().stream().toList()::contains)
            .isPresent();
  }

  /** Whether it is the one that is written, another source's value of it, or worked out from it. */
  public boolean uses(String reference) {
    return text.equals(reference)
        || observations.stream().anyMatch(one -> one.reference().equals(reference))
        || inputs.stream().anyMatch(input -> input.uses(reference));
  }
}
