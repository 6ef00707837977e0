package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observation;

/**
 * What a figure is about, in full: {@code suzhou/gdp/2022}, {@code suzhou/gdp/2022@zzwb} or {@code
 * ratio(kunshan/gdp/2022,suzhou/gdp/2022)}.
 *
 * @param text the canonical form, without omitted parts
 * @param operation the name of the derivation, such as {@code ratio}; empty for a plain observation
 * @param observations the observation, or the inputs of the derivation in order
 * @param sourceId the source whose value is meant, if one is named
 */
public record Reference(
    String text,
    Optional<String> operation,
    List<Observation> observations,
    Optional<String> sourceId) {
  public Reference {
    observations = List.copyOf(observations);
  }

  public static Reference of(Observation observation) {
    return new Reference(
        observation.reference(), Optional.empty(), List.of(observation), Optional.empty());
  }

  public boolean isDerived() {
    return operation.isPresent();
  }
}
