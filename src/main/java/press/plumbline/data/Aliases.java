package press.plumbline.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.plumbline.figure.Unit;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/**
 * The names given so far; one that could mean two things of a kind is reported where it is given
 * the second time, and one that is no name but a word of every other sentence where it stands.
 */
final class Aliases {
  private final Notebook notes;
  private final Map<String, Owner> owners = new HashMap<>();

  /** Who has a name, and where it was given. */
  private record Owner(String id, Span at) {}

  Aliases(Notebook notes) {
    this.notes = notes;
  }

  /** Short names may be shared: 全市 means the city that is in force. */
  void place(String id, List<Yaml.Scalar> names, List<Yaml.Scalar> shortNames) {
    names.forEach(name -> add("place", id, name));
    shortNames.forEach(this::checkLength);
  }

  /** Indicators in different units may share a name; the unit of the figure tells them apart. */
  void indicator(String id, Unit unit, List<Yaml.Scalar> names) {
    names.forEach(name -> add("indicator " + unit, id, name));
  }

  void event(String id, List<Yaml.Scalar> names) {
    names.forEach(name -> add("event", id, name));
  }

  private void add(String kind, String id, Yaml.Scalar name) {
    checkLength(name);
    if (CommonWords.contains(name.text())) {
      notes.error("common-word", name.at(), name.text(), id);
    }
    var owner = new Owner(id, name.at());
    Owner first = owners.putIfAbsent(kind + " " + Letters.of(name.text()), owner);
    if (first != null && !first.id().equals(id)) {
      notes.error("ambiguous-alias", name.at(), first.at(), name.text(), first.id(), id);
    }
  }

  private void checkLength(Yaml.Scalar name) {
    if (name.text().codePointCount(0, name.text().length()) < 2) {
      notes.error("short-alias", name.at(), name.text());
    }
  }
}
