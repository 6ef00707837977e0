package press.plumbline.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** A part of the data that is a list of things by id, put together from several files. */
final class Section<T> {
  /** Ids are names of folders, which no file system takes at any length. */
  private static final int LONGEST_ID = 80;

  /** Words that mean something else in a reference. */
  private static final Set<String> RESERVED = Set.of("none", "stops", "list");

  private final String key;
  private final BiFunction<Yaml.Scalar, Yaml.Node, Optional<T>> reader;
  private final Notebook notes;
  private final Map<String, Span> seen = new LinkedHashMap<>();
  private final Map<String, T> things = new LinkedHashMap<>();

  Section(String key, Notebook notes, BiFunction<Yaml.Scalar, Yaml.Node, Optional<T>> reader) {
    this.key = key;
    this.notes = notes;
    this.reader = reader;
  }

  Map<String, T> read(List<Fields> files) {
    for (Fields file : files) {
      file.entries(key).forEach(this::add);
    }
    return things;
  }

  private void add(Yaml.Entry entry) {
    Yaml.Scalar id = entry.key();
    if (!isId(id.text())) {
      notes.error("bad-id", id.at(), id.text());
    } else if (key.equals("places") && id.text().equals(Place.SERIES)) {
      notes.error("built-in-id", id.at(), id.text());
    } else if (seen.containsKey(id.text())) {
      notes.error("duplicate-id", id.at(), seen.get(id.text()), id.text());
    } else {
      seen.put(id.text(), id.at());
      reader.apply(id, entry.value()).ifPresent(thing -> things.put(id.text(), thing));
    }
  }

  /** Ids stand in references and addresses: {@code suzhou-industrial-park/gdp/2022}. */
  static boolean isId(String text) {
    return text.length() <= LONGEST_ID
        && text.matches("[a-z0-9]+(-[a-z0-9]+)*")
        && !RESERVED.contains(text)
        && Period.parse(text).isEmpty();
  }
}
