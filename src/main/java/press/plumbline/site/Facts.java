package press.plumbline.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.data.Source;
import press.plumbline.data.SourcedValue;
import press.plumbline.data.Status;
import press.plumbline.figure.Figure;
import press.plumbline.verify.Reference;

/** Makes the facts of one edition's cards, from references and from observations. */
final class Facts {
  private final Edition edition;
  private final Peers peers;

  /** Many pages tell the same. */
  private final Map<String, Fact> told = new HashMap<>();

  Facts(Edition edition, Peers peers) {
    this.edition = edition;
    this.peers = peers;
  }

  /** What a figure of an article is about; {@code expected} is what the data has. */
  Fact of(Reference reference, String expected) {
    return told.computeIfAbsent(
        reference.text() + "=" + expected, any -> fact(reference, expected));
  }

  private Fact fact(Reference reference, String expected) {
    return reference.isDerived()
        ? derived(reference, expected)
        : observed(reference.observations().get(0), reference.sourceId(), reference.text());
  }

  Fact of(Observation observation) {
    return told.computeIfAbsent(
        observation.reference(), reference -> observed(observation, Optional.empty(), reference));
  }

  private Fact observed(Observation observation, Optional<String> sourceId, String reference) {
    SourcedValue value = sourceId.flatMap(observation::from).orElseGet(observation::told);
    List<Bar> bars = bars(observation);
    return new Fact(
        Notes.slug(reference),
        reference,
        edition.hue(observation.place()),
        edition.name(observation.place()),
        edition.name(observation.indicator()),
        edition.print(observation.period()),
        edition.print(observation, value),
        "",
        List.of(),
        value.figure().approximation().code(),
        value.status().code(),
        inSource(observation, value),
        languageOf(words(value.figure())),
        Fact.InText.NOTHING,
        value.note().map(edition::own).orElse(Checked.NONE),
        List.of(line(value.source())),
        others(observation, value),
        bars,
        bars.isEmpty() ? Elsewhere.of(observation, edition) : List.of(),
        edition.path(observation));
  }

  /** The source's own words, where the edition sets the value in another unit or language. */
  private Checked inSource(Observation observation, SourcedValue value) {
    String printed = edition.print(observation, value).whole().text();
    String words = words(value.figure());
    return printed.replaceAll("[\\s,]", "").equals(words.replaceAll("[\\s,]", ""))
        ? Checked.NONE
        : new Checked(words);
  }

  private String languageOf(String words) {
    return SourceLanguage.of(words, edition.language()).tag();
  }

  static String words(Figure figure) {
    return figure.prose().text().substring(figure.outerStart(), figure.outerEnd());
  }

  private List<Fact.Other> others(Observation observation, SourcedValue told) {
    boolean isFollowed = observation.followed().filter(told::equals).isPresent();
    return observation.values().stream()
        .filter(value -> value != told)
        .filter(
            value ->
                value.status() != Status.FINAL
                    || !MachineValue.of(value.figure().value())
                        .equals(MachineValue.of(told.figure().value())))
        .map(
            value ->
                new Fact.Other(
                    edition.print(observation, value),
                    line(value.source()),
                    standing(value, isFollowed),
                    value.note().map(edition::own).orElse(Checked.NONE)))
        .toList();
  }

  /**
   * A final value beside the one that is followed agrees with it; beside another it is followed.
   */
  private static String standing(SourcedValue other, boolean besideFollowed) {
    if (other.status() != Status.FINAL) {
      return other.status().code();
    }
    return besideFollowed ? "agrees" : "followed";
  }

  private List<Bar> bars(Observation observation) {
    var alike = peers.of(observation);
    return alike.size() < 2 ? List.of() : Bar.of(alike, Optional.of(observation), edition);
  }

  Fact.SourceLine line(Source source) {
    return new Fact.SourceLine(
        source.id(),
        languageOf(source.title().in(edition.language())),
        languageOf(source.publisher().in(edition.language())),
        edition.text(source.publisher()),
        edition.text(source.title()),
        source.published().map(edition::print).orElse(Checked.NONE),
        source.url().orElse(""));
  }

  private Fact derived(Reference reference, String expected) {
    var inputs = reference.observations();
    Observation first = inputs.get(0);
    return new Fact(
        Notes.slug(reference.text()),
        reference.text(),
        edition.hue(first.place()),
        where(reference, inputs),
        edition.joined(inputs.stream().map(input -> edition.name(input.indicator()))),
        edition.joined(inputs.stream().map(input -> edition.print(input.period()))),
        Printed.of(expected, ""),
        reference.operation().orElseThrow(),
        inputs.stream().map(this::input).toList(),
        "exact",
        Status.FINAL.code(),
        Checked.NONE,
        edition.language().tag(),
        Fact.InText.NOTHING,
        Checked.NONE,
        inputs.stream()
            .flatMap(
                input -> input.followed().or(() -> input.values().stream().findFirst()).stream())
            .map(value -> line(value.source()))
            .distinct()
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        edition.path(first));
  }

  /** A rank is that of the first; anything else is of all that it is worked out from. */
  private Checked where(Reference reference, List<Observation> inputs) {
    boolean isRank = reference.operation().filter(name -> name.endsWith("rank")).isPresent();
    return edition.joined(
        inputs.stream()
            .limit(isRank ? 1 : inputs.size())
            .map(input -> edition.name(input.place())));
  }

  private Fact.Input input(Observation observation) {
    return new Fact.Input(
        edition.name(observation),
        edition.print(observation.period()),
        edition.print(observation),
        edition.path(observation));
  }
}
