package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;

/** What a figure turned out to be about, and what the data knows of it. */
record Meant(Reference reference, Known known) {

  static Optional<Meant> of(Observation observation) {
    return observation
        .followed()
        .map(value -> new Meant(Reference.of(observation), Known.of(value.figure())));
  }

  /** One source's value, the only way to cite a disputed or superseded one. */
  static Optional<Meant> of(Observation observation, String sourceId) {
    return observation
        .from(sourceId)
        .map(SourcedValue::figure)
        .map(
            figure ->
                new Meant(
                    new Reference(
                        observation.reference() + "@" + sourceId,
                        Optional.empty(),
                        List.of(observation),
                        Optional.of(sourceId)),
                    Known.of(figure)));
  }

  boolean isDerived() {
    return reference.isDerived();
  }

  /** The one observation, unless it is worked out. */
  Optional<Observation> observation() {
    return isDerived() ? Optional.empty() : reference.observations().stream().findFirst();
  }

  /** A rank that another place shares. */
  boolean isTied() {
    return reference.operation().filter(Workings.TIED::equals).isPresent();
  }
}
