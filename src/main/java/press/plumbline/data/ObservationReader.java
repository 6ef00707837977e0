package press.plumbline.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.source.Language;
import press.plumbline.source.Setting;
import press.plumbline.source.Yaml;

/** Reads the observations of the data and puts together what several sources say of one. */
final class ObservationReader {
  private static final String[] STATUSES =
      Stream.of(Status.values()).map(Status::code).toArray(String[]::new);

  private final Map<String, Place> places;
  private final Map<String, Indicator> indicators;
  private final Map<String, Source> sources;
  private final Notebook notes;
  private final ValueReader values;
  private final Agreements agreements;
  private final Map<String, Found> found = new LinkedHashMap<>();

  /** An observation to be, with the values met so far. */
  private record Found(Subject subject, Indicator indicator, List<SourcedValue> values) {}

  /** Of what an entry of the file speaks, and who says it. */
  private record Subject(Place place, Period period, Source source) {}

  ObservationReader(
      Map<String, Place> places,
      Map<String, Indicator> indicators,
      Map<String, Source> sources,
      Notebook notes,
      BiPredicate<Figure, Figure> agrees) {
    this.places = places;
    this.indicators = indicators;
    this.sources = sources;
    this.notes = notes;
    this.values = new ValueReader(notes);
    this.agreements = new Agreements(agrees, notes);
  }

  void add(Yaml.Node node) {
    Optional<Fields> fields =
        Fields.of(node, Fields.head(node), notes, "place", "period", "source", "values");
    if (fields.isEmpty()) {
      return;
    }
    Optional<Place> place = place(fields.get());
    Optional<Period> period = period(fields.get());
    Optional<Source> source =
        fields.get().requiredWord("source").flatMap(id -> known("unknown-source", id, sources));
    fields.get().requiredNode("values");
    for (Yaml.Entry entry : fields.get().entries("values")) {
      Optional<Indicator> indicator = known("unknown-indicator", entry.key(), indicators);
      if (indicator.isPresent() && place.isPresent() && period.isPresent() && source.isPresent()) {
        var subject = new Subject(place.get(), period.get(), source.get());
        value(entry, indicator.get(), subject).ifPresent(v -> add(subject, indicator.get(), v));
      }
    }
  }

  /** Without a place it is the series itself. */
  private Optional<Place> place(Fields fields) {
    Optional<Yaml.Scalar> id = fields.word("place");
    return id.isEmpty()
        ? Optional.of(places.get(Place.SERIES))
        : known("unknown-place", id.get(), places);
  }

  private Optional<Period> period(Fields fields) {
    Optional<Yaml.Scalar> word = fields.requiredWord("period");
    Optional<Period> period = word.flatMap(text -> Period.parse(text.text()));
    if (word.isPresent() && period.isEmpty()) {
      notes.error("bad-period", word.get().at(), word.get().text());
    }
    return period;
  }

  private <T> Optional<T> known(String code, Yaml.Scalar id, Map<String, T> things) {
    if (!things.containsKey(id.text())) {
      notes.unknown(code, id, things.keySet());
    }
    return Optional.ofNullable(things.get(id.text()));
  }

  private Optional<SourcedValue> value(Yaml.Entry entry, Indicator indicator, Subject subject) {
    if (entry.value() instanceof Yaml.Scalar scalar) {
      return value(scalar, entry.key(), indicator, subject, Status.FINAL, Optional.empty());
    }
    Optional<Fields> fields =
        Fields.of(entry.value(), entry.key().at(), notes, "value", "status", "note");
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Status status = fields.get().oneOf("status", STATUSES).flatMap(Status::of).orElse(Status.FINAL);
    Optional<LocalText> note =
        fields.get().node("note").flatMap(text -> notes.note(text, about(subject, indicator)));
    if (status == Status.DISPUTED && note.isEmpty()) {
      notes.error("disputed-without-note", entry.key().at(), indicator.id());
    }
    return fields
        .get()
        .requiredWord("value")
        .flatMap(text -> value(text, entry.key(), indicator, subject, status, note));
  }

  private Optional<SourcedValue> value(
      Yaml.Scalar text,
      Yaml.Scalar key,
      Indicator indicator,
      Subject subject,
      Status status,
      Optional<LocalText> note) {
    if (text.isNull()) {
      notes.error("missing-value", key.at(), indicator.id());
      return Optional.empty();
    }
    return values
        .read(text, indicator)
        .map(figure -> new SourcedValue(figure, subject.source(), status, note, text.at()));
  }

  /** A note stands under its place, and goes on from its indicator and period. */
  private static Function<Language, Setting> about(Subject subject, Indicator indicator) {
    return language -> {
      String name = indicator.name().in(language);
      String period = subject.period().in(language);
      String lead = language == Language.CHINESE ? period + name : name + " " + period;
      return new Setting(List.of(subject.place().name().in(language)), "", "", "", lead.strip(), 0);
    };
  }

  private void add(Subject subject, Indicator indicator, SourcedValue value) {
    String reference = subject.place().id() + "/" + indicator.id() + "/" + subject.period();
    List<SourcedValue> others =
        found
            .computeIfAbsent(reference, key -> new Found(subject, indicator, new ArrayList<>()))
            .values();
    Optional<SourcedValue> same =
        others.stream()
            .filter(o -> o.source().equals(value.source()) && o.status() == value.status())
            .findFirst();
    if (same.isPresent()) {
      notes.error(
          "duplicate-observation", value.at(), same.get().at(), reference, value.source().id());
    } else {
      others.add(value);
    }
  }

  /** The observations by reference, the value that the series follows first in each. */
  Map<String, Observation> read() {
    Map<String, Observation> observations = new LinkedHashMap<>();
    found.forEach(
        (reference, one) ->
            observations.put(
                reference,
                new Observation(
                    one.subject().place(),
                    one.indicator(),
                    one.subject().period(),
                    agreements.sorted(reference, one.values()))));
    return observations;
  }
}
