package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Event;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;
import press.plumbline.report.Message;

/** Finds what a reference in a mark means; parts left out are what the words say. */
final class Bindings {
  private static final Pattern COUNTED = Pattern.compile("(count|days|turn)\\(([^(),/@]+)\\)");

  private static final List<String> NAMES =
      Stream.concat(
              Stream.of(Derivation.values()).map(Derivation::code),
              Stream.of("rank", "count", "days", "turn"))
          .toList();

  private final Observations data;
  private final Lookup lookup;
  private final Workings workings;

  Bindings(Observations data, Lookup lookup, Workings workings) {
    this.data = data;
    this.lookup = lookup;
    this.workings = workings;
  }

  /**
   * What a reference leads to.
   *
   * @param refusal why it leads nowhere, if there is more to say than that the data lacks it
   * @param near what the data has of the same place and indicator, where it leads nowhere
   * @param broken whether the reference itself is at fault, not the data
   */
  record Resolution(
      List<Meant> candidates,
      Optional<Message> refusal,
      List<Message> help,
      List<Observation> near,
      boolean broken) {
    static Resolution of(List<Meant> candidates) {
      return new Resolution(List.copyOf(candidates), Optional.empty(), List.of(), List.of(), false);
    }

    static Resolution of(Workings.Result result) {
      return new Resolution(
          result.meant().stream().toList(), result.refusal(), List.of(), List.of(), false);
    }

    static Resolution near(List<Observation> near) {
      return new Resolution(List.of(), Optional.empty(), List.of(), near, false);
    }

    static Resolution refused(String code, Object... arguments) {
      return new Resolution(
          List.of(), Optional.of(Message.of(code, arguments)), List.of(), List.of(), false);
    }

    static Resolution broken(Binding.Broken broken) {
      return new Resolution(
          List.of(),
          Optional.of(broken.message()),
          broken.help().stream().toList(),
          List.of(),
          true);
    }
  }

  Resolution resolve(String reference, Figure figure, Words words) {
    Matcher counted = COUNTED.matcher(reference);
    return counted.matches()
        ? counted(counted.group(1), counted.group(2), figure, words)
        : resolve(BindingParser.parse(reference, data), figure, words);
  }

  private Resolution counted(String name, String what, Figure figure, Words words) {
    if (name.equals("days")) {
      List<String> events = data.events().stream().map(Event::id).toList();
      return workings.event(what).isPresent()
          ? Resolution.of(workings.days(what))
          : Resolution.broken(Binding.Broken.unknown("no-such-event", what, events));
    }
    if (name.equals("turn")) {
      return Resolution.of(workings.turn(what));
    }
    if (what.equals("stops")) {
      return Resolution.of(workings.countStops());
    }
    if (what.equals("list")) {
      return Enumerations.announcedBy(words.scene(), figure)
          .map(members -> Resolution.of(List.of(Workings.countList(members))))
          .orElseGet(() -> Resolution.refused("no-list", figure.text()));
    }
    return Resolution.broken(
        Binding.Broken.unknown("count-of-what", what, List.of("stops", "list")));
  }

  private Resolution resolve(Binding binding, Figure figure, Words words) {
    if (binding instanceof Binding.Broken broken) {
      return Resolution.broken(broken);
    }
    if (binding instanceof Binding.Call call) {
      return call(call, figure, words);
    }
    return binding instanceof Binding.Plain plain
        ? plain(plain, figure, words)
        : Resolution.broken(Binding.Broken.of("reference-empty", "none"));
  }

  private Resolution call(Binding.Call call, Figure figure, Words words) {
    if (!NAMES.contains(call.name())) {
      return Resolution.broken(Binding.Broken.unknown("no-such-derivation", call.name(), NAMES));
    }
    List<Meant> inputs = new ArrayList<>();
    for (Binding each : call.inputs()) {
      Resolution input = resolve(each, figure, words);
      if (input.candidates().size() != 1) {
        return input.candidates().isEmpty() && input.refusal().isEmpty()
            ? without(each, input)
            : input;
      }
      inputs.add(input.candidates().get(0));
    }
    boolean single = inputs.size() == 1 && inputs.get(0).observation().isPresent();
    if (call.name().equals("growth") && single) {
      return Resolution.of(workings.growth(inputs.get(0).observation().get()));
    }
    if (call.name().equals("rank") && single) {
      return Resolution.of(workings.rank(inputs.get(0).observation().get(), words.among(figure)));
    }
    return Derivation.named(call.name())
        .map(derivation -> Resolution.of(workings.apply(derivation, inputs)))
        .orElseGet(() -> Resolution.refused("derivation-inputs", call.name(), 1, inputs.size()));
  }

  /** Which input the data lacks, and what it has instead. */
  private static Resolution without(Binding binding, Resolution input) {
    String reference = binding instanceof Binding.Plain plain ? plain.text() : "";
    return input.near().isEmpty()
        ? Resolution.refused("derivation-without-input", reference)
        : Resolution.refused("derivation-without-period", reference, Remarks.periods(input.near()));
  }

  private Resolution plain(Binding.Plain plain, Figure figure, Words words) {
    List<String> places =
        plain
            .place()
            .map(List::of)
            .or(() -> words.place(figure).map(Held::value))
            .orElse(List.of());
    List<String> indicators =
        plain
            .indicator()
            .map(List::of)
            .orElseGet(
                () ->
                    words.subject(figure).claims().stream()
                        .filter(Claim::isObserved)
                        .map(Claim::indicator)
                        .toList());
    Optional<Held<List<Period>>> periods =
        plain
            .period()
            .flatMap(Period::parse)
            .map(period -> new Held<>(List.of(period), Held.Origin.ATTACHED, Optional.empty()))
            .map(Optional::of)
            .orElseGet(() -> words.period(figure));
    List<Observation> near =
        indicators.stream()
            .flatMap(id -> places.stream().flatMap(place -> lookup.of(place, id).stream()))
            .toList();
    if (plain.source().isPresent()) {
      List<Meant> cited = cited(places, indicators, periods, plain.source().get());
      return cited.isEmpty() ? uncited(plain, near, periods) : Resolution.of(cited);
    }
    List<Meant> found =
        indicators.stream()
            .flatMap(indicator -> lookup.find(places, indicator, periods).stream())
            .flatMap(observation -> Meant.of(observation).stream())
            .toList();
    return found.isEmpty() ? Resolution.near(near) : Resolution.of(found);
  }

  /** The source says nothing of it; others may. */
  private static Resolution uncited(
      Binding.Plain plain, List<Observation> near, Optional<Held<List<Period>>> periods) {
    String others =
        near.stream()
            .filter(
                o ->
                    periods.isEmpty()
                        || periods.get().value().stream()
                            .anyMatch(p -> Lookup.answers(o.period(), p, o.indicator())))
            .flatMap(o -> o.values().stream())
            .map(value -> value.source().id())
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Resolution.near(near)
        : Resolution.broken(
            new Binding.Broken(
                Message.of("source-lacks", plain.source().orElseThrow(), others),
                Optional.empty()));
  }

  private List<Meant> cited(
      List<String> places,
      List<String> indicators,
      Optional<Held<List<Period>>> periods,
      String source) {
    List<Observation> all =
        places.stream()
            .distinct()
            .flatMap(
                place ->
                    indicators.stream()
                        .distinct()
                        .flatMap(indicator -> data.periods(place, indicator).stream()))
            .filter(o -> o.from(source).isPresent())
            .toList();
    return all.stream()
        .filter(
            o ->
                periods.isEmpty()
                    || periods.get().value().stream()
                        .anyMatch(p -> Lookup.answers(o.period(), p, o.indicator())))
        .flatMap(o -> Meant.of(o, source).stream())
        .toList();
  }
}
