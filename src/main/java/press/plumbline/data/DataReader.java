package press.plumbline.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import press.plumbline.figure.Figure;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Yaml;

/** Reads the files of {@code content/data} as one data set. */
public final class DataReader {
  private final Series series;
  private final Notebook notes;
  private final List<Fields> files = new ArrayList<>();
  private final Aliases aliases;
  private boolean broken;

  private DataReader(Series series, Diagnostics problems) {
    this.series = series;
    this.notes = new Notebook(series.languages(), problems);
    this.aliases = new Aliases(notes);
  }

  /**
   * The observations; what is wrong goes to the remarks, and the rest is read on.
   *
   * @param agrees whether a printed figure can be true where another source has observed another,
   *     more exact one (FIGURES.md, section 4)
   */
  public static Observations read(
      List<SourceFile> files,
      Series series,
      BiPredicate<Figure, Figure> agrees,
      Diagnostics problems) {
    return opened(files, series, problems).read(agrees);
  }

  /**
   * The same, unless one of the files is no YAML: what only that file has would be missing
   * everywhere, and the one fault is what is to be said.
   */
  public static Optional<Observations> readWhole(
      List<SourceFile> files,
      Series series,
      BiPredicate<Figure, Figure> agrees,
      Diagnostics problems) {
    var reader = opened(files, series, problems);
    return reader.broken ? Optional.empty() : Optional.of(reader.read(agrees));
  }

  private static DataReader opened(List<SourceFile> files, Series series, Diagnostics problems) {
    var reader = new DataReader(series, problems);
    files.forEach(file -> reader.open(file, problems));
    return reader;
  }

  private void open(SourceFile file, Diagnostics problems) {
    Yaml.Document document = Yaml.read(file);
    document.faults().forEach(fault -> problems.add(Diagnostic.of(fault)));
    broken |= document.faults().stream().anyMatch(fault -> !fault.isRepetition());
    document
        .root()
        .flatMap(
            root ->
                Fields.of(
                    root,
                    file.start(),
                    notes,
                    "sources",
                    "places",
                    "indicators",
                    "observations",
                    "events"))
        .ifPresent(files::add);
  }

  private Observations read(BiPredicate<Figure, Figure> agrees) {
    Map<String, Source> sources = new Section<>("sources", notes, this::source).read(files);
    Map<String, Place> places = new PlaceReader(series, notes, aliases).read(files);
    Map<String, Indicator> indicators = new IndicatorReader(notes, aliases).read(files);
    var observations = new ObservationReader(places, indicators, sources, notes, agrees);
    for (Fields file : files) {
      file.items("observations").forEach(observations::add);
    }
    var events = new EventReader(notes, aliases);
    for (Fields file : files) {
      file.items("events").forEach(events::add);
    }
    return new Observations(
        places, indicators, sources, observations.read(), events.read(), notes.prose());
  }

  private Optional<Source> source(Yaml.Scalar id, Yaml.Node node) {
    return Fields.of(
            node, id.at(), notes, "title", "publisher", "published", "url", "accessed", "note")
        .map(
            fields ->
                new Source(
                    id.text(),
                    work(fields, "title", id),
                    work(fields, "publisher", id),
                    fields.date("published"),
                    fields.url("url"),
                    fields.date("accessed"),
                    fields.node("note").flatMap(note -> notes.note(note, Notebook.NO_SETTING)),
                    id.at()));
  }

  /** The title of a work and who published it are quoted, not judged. */
  private LocalText work(Fields fields, String key, Yaml.Scalar id) {
    return fields
        .requiredNode(key)
        .flatMap(notes::unjudged)
        .orElseGet(() -> notes.placeholder(id.text()));
  }
}
