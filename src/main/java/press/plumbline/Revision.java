package press.plumbline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.SourcedValue;

/**
 * An observation of which two data sets say different things: {@code suzhou/gdp/2022} was 2.40万亿元
 * and is 2.39万亿元.
 *
 * @param steps the followed value first, if it is another one; then those of other sources
 */
public record Revision(String reference, List<Step> steps) {
  public Revision {
    steps = List.copyOf(steps);
  }

  /** A value as it was and as it is; one of them is missing where it came or went. */
  public record Step(Optional<SourcedValue> before, Optional<SourcedValue> after) {
    /** The newer of the two. */
    public SourcedValue latest() {
      return after.or(this::before).orElseThrow();
    }
  }

  /** By reference: in the order of the new data, what is gone at the end. */
  static Map<String, Revision> between(Observations before, Observations after) {
    Set<String> references = new LinkedHashSet<>(after.observations().keySet());
    references.addAll(before.observations().keySet());
    var revisions = new LinkedHashMap<String, Revision>();
    for (String reference : references) {
      List<Step> steps = steps(find(before, reference), find(after, reference));
      if (!steps.isEmpty()) {
        revisions.put(reference, new Revision(reference, steps));
      }
    }
    return revisions;
  }

  private static Optional<Observation> find(Observations data, String reference) {
    return Optional.ofNullable(data.observations().get(reference));
  }

  private static List<Step> steps(Optional<Observation> before, Optional<Observation> after) {
    var steps = new ArrayList<Step>();
    var followed =
        new Step(before.flatMap(Observation::followed), after.flatMap(Observation::followed));
    if (isChange(followed)) {
      steps.add(followed);
    }
    List<SourcedValue> told =
        Stream.concat(followed.before().stream(), followed.after().stream()).toList();
    for (String source : sources(before, after)) {
      var step =
          new Step(before.flatMap(one -> one.from(source)), after.flatMap(one -> one.from(source)));
      boolean isTold =
          Stream.concat(step.before().stream(), step.after().stream()).anyMatch(told::contains);
      if (isChange(step) && !isTold) {
        steps.add(step);
      }
    }
    return steps;
  }

  private static Set<String> sources(Optional<Observation> before, Optional<Observation> after) {
    var sources = new LinkedHashSet<String>();
    Stream.concat(before.stream(), after.stream())
        .flatMap(observation -> observation.values().stream())
        .forEach(value -> sources.add(value.source().id()));
    return sources;
  }

  private static boolean isChange(Step step) {
    return step.before().isPresent() != step.after().isPresent()
        || step.before().isPresent() && !isSame(step.before().get(), step.after().get());
  }

  /** Where it stands, and what a note says of it, changes no sentence. */
  private static boolean isSame(SourcedValue a, SourcedValue b) {
    return a.figure().value().equals(b.figure().value())
        && a.figure().unit().equals(b.figure().unit())
        && a.figure().approximation() == b.figure().approximation()
        && a.status() == b.status()
        && a.source().id().equals(b.source().id());
  }
}
