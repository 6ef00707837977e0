package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.plumbline.data.Event;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.figure.Unit;
import press.plumbline.report.Message;

/** Claims worked out: from observations, from the route of the series, from its events. */
final class Workings {
  private final Observations data;
  private final Series series;
  private final Lookup lookup;

  Workings(Observations data, Series series, Lookup lookup) {
    this.data = data;
    this.series = series;
    this.lookup = lookup;
  }

  /** A result, or the message that says why there is none. */
  record Result(Optional<Meant> meant, Optional<Message> refusal) {
    static Result of(Meant meant) {
      return new Result(Optional.of(meant), Optional.empty());
    }

    static Result refused(String code, Object... arguments) {
      return new Result(Optional.empty(), Optional.of(Message.of(code, arguments)));
    }

    private static Result of(Derivation.Outcome outcome, Reference reference) {
      return new Result(
          outcome.known().map(known -> new Meant(reference, known)), outcome.refusal());
    }
  }

  /** {@code ratio(a,b)} and its like over inputs that are found already. */
  Result apply(Derivation derivation, List<Meant> inputs) {
    List<String> names = inputs.stream().map(input -> input.reference().text()).toList();
    return Result.of(
        derivation.apply(inputs.stream().map(Meant::known).toList(), names),
        reference(derivation.code(), inputs));
  }

  private static Reference reference(String operation, List<Meant> inputs) {
    String text =
        inputs.stream()
            .map(input -> input.reference().text())
            .collect(Collectors.joining(",", operation + "(", ")"));
    List<Observation> observations =
        inputs.stream().flatMap(input -> input.reference().observations().stream()).toList();
    return new Reference(
        text,
        Optional.of(operation),
        observations,
        Optional.empty(),
        inputs.stream().map(Meant::reference).toList());
  }

  /** The growth of an observation over the year before; observed growth comes before computed. */
  Result growth(Observation now) {
    Optional<Observation> before = lookup.yearBefore(now);
    Optional<Meant> a = Meant.of(now);
    Optional<Meant> b = before.flatMap(Meant::of);
    if (a.isEmpty() || b.isEmpty()) {
      return Result.refused(
          "growth-needs-two-years",
          now.reference(),
          before.map(Observation::reference).orElseGet(() -> Lookup.shifted(now.period().iso())));
    }
    return Result.of(
        Derivation.GROWTH.apply(
            List.of(a.get().known(), b.get().known()),
            List.of(now.reference(), before.get().reference())),
        new Reference(
            "growth(" + now.reference() + ")",
            Optional.of("growth"),
            List.of(now, before.get()),
            Optional.empty()));
  }

  /**
   * The place of an observation among those of other places, which are those that the sentence
   * names, or the stops and home.
   */
  Result rank(Observation subject, List<String> named) {
    Set<String> among = new LinkedHashSet<>(named);
    if (among.size() < 2) {
      among.addAll(series.stops());
      series.home().ifPresent(among::add);
      among.removeIf(place -> lookup.of(place, subject.indicator().id()).isEmpty());
    }
    among.remove(subject.place().id());
    List<Observation> all = new ArrayList<>(List.of(subject));
    List<Known> others = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    for (String place : among) {
      Optional<Observation> other =
          lookup.answering(lookup.of(place, subject.indicator().id()), subject.period()).stream()
              .findFirst();
      Optional<Meant> value = other.flatMap(Meant::of);
      if (value.isEmpty()) {
        lacking.add(place + "/" + subject.indicator().id() + "/" + subject.period());
      } else {
        all.add(other.get());
        others.add(value.get().known());
      }
    }
    if (!lacking.isEmpty()) {
      return Result.refused("rank-needs-all", String.join(", ", lacking));
    }
    return Meant.of(subject)
        .flatMap(own -> Standing.of(own.known(), others))
        .map(
            standing ->
                Result.of(
                    new Meant(
                        new Reference(
                            "rank(" + subject.reference() + ")",
                            Optional.of(standing.tied() ? TIED : "rank"),
                            all,
                            Optional.empty()),
                        Known.exactly(BigDecimal.valueOf(standing.place()), Unit.RANK))))
        .orElseGet(() -> Result.refused("rank-of-bounds", subject.reference()));
  }

  /** The operation of a rank that others share. */
  static final String TIED = "joint-rank";

  /** How many stops the tour has. */
  Result countStops() {
    return Result.of(
        new Meant(
            new Reference("count(stops)", Optional.of("count"), List.of(), Optional.empty()),
            Known.exactly(BigDecimal.valueOf(series.stops().size()), Unit.count("个"))));
  }

  /** How many members a list in the text has. */
  static Meant countList(int members) {
    return new Meant(
        new Reference("count(list)", Optional.of("count"), List.of(), Optional.empty()),
        Known.exactly(BigDecimal.valueOf(members), Unit.count("个")));
  }

  /** How many days an event takes, the first and the last included. */
  Result days(String eventId) {
    return event(eventId)
        .map(
            event ->
                Result.of(
                    new Meant(
                        new Reference(
                            "days(" + eventId + ")",
                            Optional.of("days"),
                            List.of(),
                            Optional.empty()),
                        Known.exactly(
                            BigDecimal.valueOf(
                                event.date().last().toEpochDay()
                                    - event.date().first().toEpochDay()
                                    + 1),
                            new Unit("duration:day")))))
        .orElseGet(() -> Result.refused("no-such-event", eventId));
  }

  Optional<Event> event(String id) {
    return data.events().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /** The turn of a place in the stops, from 1. */
  Result turn(String place) {
    int index = series.stops().indexOf(place);
    return index < 0
        ? Result.refused("no-such-stop", place)
        : Result.of(
            new Meant(
                new Reference(
                    "turn(" + place + ")", Optional.of("turn"), List.of(), Optional.empty()),
                Known.exactly(BigDecimal.valueOf(index + 1), Unit.ORDINAL)));
  }
}
