package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.data.Observation;
import press.plumbline.figure.Figure;

/** Finds what an unmarked figure is about, from the words around it and never by its value. */
final class Reader {
  private final Lookup lookup;
  private final Workings workings;

  Reader(Lookup lookup, Workings workings) {
    this.lookup = lookup;
    this.workings = workings;
  }

  /** The observations, or where there are none what is worked out from them. */
  List<Meant> plain(Figure figure, Words words, Subject subject) {
    List<Meant> observed =
        observations(figure, words, subject, Claim.Form.OBSERVED).stream()
            .flatMap(observation -> Meant.of(observation).stream())
            .toList();
    if (!observed.isEmpty()) {
      return observed;
    }
    List<Meant> derived = new ArrayList<>();
    for (Observation level : observations(figure, words, subject, Claim.Form.GROWTH)) {
      workings.growth(level).meant().ifPresent(derived::add);
    }
    for (Observation level : observations(figure, words, subject, Claim.Form.RANK)) {
      workings.rank(level, List.of()).meant().ifPresent(derived::add);
    }
    return derived;
  }

  private List<Observation> observations(
      Figure figure, Words words, Subject subject, Claim.Form form) {
    List<String> places = words.place(figure).map(Held::value).orElse(List.of());
    return subject.claims().stream()
        .filter(claim -> claim.form() == form)
        .flatMap(claim -> lookup.find(places, claim.indicator(), words.period(figure)).stream())
        .distinct()
        .toList();
  }
}
