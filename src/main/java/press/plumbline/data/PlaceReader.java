package press.plumbline.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.plumbline.source.Block;
import press.plumbline.source.Yaml;

/** Reads the places of the data, and asks whether those of the series are among them. */
final class PlaceReader {
  private final Series series;
  private final Notebook notes;
  private final Aliases aliases;
  private final Map<String, Yaml.Scalar> within = new HashMap<>();

  PlaceReader(Series series, Notebook notes, Aliases aliases) {
    this.series = series;
    this.notes = notes;
    this.aliases = aliases;
  }

  Map<String, Place> read(List<Fields> files) {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put(Place.SERIES, tour());
    places.putAll(new Section<>("places", notes, this::place).read(files));
    within.forEach((id, outer) -> checkWithin(id, outer, places));
    checkSeries(places.keySet());
    return places;
  }

  private Place tour() {
    return new Place(
        Place.SERIES,
        series.title(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        series.file().start());
  }

  private Optional<Place> place(Yaml.Scalar id, Yaml.Node node) {
    return Fields.of(node, id.at(), notes, "name", "also", "short", "at", "within", "about")
        .map(fields -> place(id, fields));
  }

  private Place place(Yaml.Scalar id, Fields fields) {
    LocalText name =
        fields.requiredLocal("name", Block.NOTE).orElseGet(() -> notes.placeholder(id.text()));
    aliases.place(id.text(), fields.names(), fields.words("short"));
    Optional<Yaml.Scalar> outer = fields.word("within");
    outer.ifPresent(word -> within.put(id.text(), word));
    return new Place(
        id.text(),
        name,
        fields.texts("also"),
        fields.texts("short"),
        fields.node("at").flatMap(this::coordinates),
        outer.map(Yaml.Scalar::text),
        fields.local("about"),
        id.at());
  }

  private Optional<Coordinates> coordinates(Yaml.Node node) {
    List<BigDecimal> degrees = new ArrayList<>();
    if (node instanceof Yaml.Sequence list) {
      for (Yaml.Node item : list.items()) {
        if (item instanceof Yaml.Scalar number && number.text().matches("-?\\d{1,3}(\\.\\d+)?")) {
          degrees.add(new BigDecimal(number.text()));
        }
      }
    }
    boolean right =
        degrees.size() == 2 && isWithin(degrees.get(0), 90) && isWithin(degrees.get(1), 180);
    if (!right) {
      notes.error("bad-coordinates", node.at());
      return Optional.empty();
    }
    return Optional.of(new Coordinates(degrees.get(0), degrees.get(1)));
  }

  private static boolean isWithin(BigDecimal degrees, int limit) {
    return degrees.abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
  }

  private void checkWithin(String id, Yaml.Scalar outer, Map<String, Place> places) {
    if (!places.containsKey(outer.text())) {
      notes.unknown("unknown-place", outer, places.keySet());
    } else if (isCircle(id)) {
      notes.error("within-itself", outer.at(), id);
    }
  }

  private boolean isCircle(String id) {
    Set<String> seen = new HashSet<>();
    Yaml.Scalar outer = within.get(id);
    while (outer != null && seen.add(outer.text())) {
      if (outer.text().equals(id)) {
        return true;
      }
      outer = within.get(outer.text());
    }
    return false;
  }

  private void checkSeries(Set<String> known) {
    series.home().ifPresent(home -> checkSeries(home, "home", known));
    series.stops().forEach(stop -> checkSeries(stop, "stops." + stop, known));
  }

  private void checkSeries(String id, String key, Set<String> known) {
    if (!known.contains(id)) {
      notes.unknown("unknown-place", id, series.at(key), known);
    }
  }
}
