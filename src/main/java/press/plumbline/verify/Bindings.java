package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.figure.Figure;

/** Finds what a reference in a mark means; parts left out are what the words say. */
final class Bindings {
  private static final Pattern COUNTED = Pattern.compile("(count|days|turn)\\(([^(),/@]+)\\)");

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
   * @param refusal the code of the message why it leads nowhere
   * @param broken whether the reference itself is at fault, not the data
   */
  record Resolution(List<Meant> candidates, String refusal, String argument, boolean broken) {
    static Resolution of(List<Meant> candidates) {
      return new Resolution(List.copyOf(candidates), "", "", false);
    }

    static Resolution of(Workings.Result result) {
      return new Resolution(result.meant().stream().toList(), result.refusal(), "", false);
    }

    static Resolution broken(String code, String argument) {
      return new Resolution(List.of(), code, argument, true);
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
      return workings.event(what).isPresent()
          ? Resolution.of(workings.days(what))
          : Resolution.broken("no-such-event", what);
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
          .orElseGet(() -> new Resolution(List.of(), "no-list", "", false));
    }
    return Resolution.broken("reference-syntax", what);
  }

  private Resolution resolve(Binding binding, Figure figure, Words words) {
    if (binding instanceof Binding.Broken broken) {
      return Resolution.broken(broken.code(), broken.argument());
    }
    if (binding instanceof Binding.Call call) {
      return call(call, figure, words);
    }
    return binding instanceof Binding.Plain plain
        ? Resolution.of(plain(plain, figure, words))
        : Resolution.broken("reference-syntax", "none");
  }

  private Resolution call(Binding.Call call, Figure figure, Words words) {
    List<Meant> inputs = new ArrayList<>();
    for (Binding each : call.inputs()) {
      Resolution input = resolve(each, figure, words);
      if (input.candidates().size() != 1) {
        return input.candidates().isEmpty() && input.refusal().isEmpty()
            ? new Resolution(List.of(), "derivation-without-input", "", false)
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
        .orElseGet(() -> Resolution.broken("no-such-derivation", call.name()));
  }

  private List<Meant> plain(Binding.Plain plain, Figure figure, Words words) {
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
    return plain.source().isPresent()
        ? cited(places, indicators, periods, plain.source().get())
        : indicators.stream()
            .flatMap(indicator -> lookup.find(places, indicator, periods).stream())
            .flatMap(observation -> Meant.of(observation).stream())
            .toList();
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
