package press.plumbline.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.report.Nearest;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/**
 * The keys of one mapping, read one by one; a value of the wrong shape is reported and left out.
 */
final class Fields {
  private final Yaml.Mapping mapping;
  private final Harvest harvest;

  private Fields(Yaml.Mapping mapping, Harvest harvest) {
    this.mapping = mapping;
    this.harvest = harvest;
  }

  /** The mapping with its keys checked against those that may stand in it. */
  static Fields of(Yaml.Mapping mapping, Set<String> known, Harvest harvest) {
    for (Yaml.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        Nearest.to(key, known)
            .ifPresentOrElse(
                near -> harvest.fault("unknown-key", entry.key().at(), "key-misspelt", key, near),
                () ->
                    harvest.fault(
                        "unknown-key",
                        entry.key().at(),
                        "key-unknown",
                        key,
                        String.join(", ", known.stream().sorted().toList())));
      }
    }
    return new Fields(mapping, harvest);
  }

  /** The value of a key, unless it is missing or empty. */
  Optional<Yaml.Node> get(String key) {
    return mapping
        .get(key)
        .filter(node -> !(node instanceof Yaml.Scalar scalar) || !scalar.text().isBlank())
        .filter(node -> !(node instanceof Yaml.Scalar scalar) || !scalar.isNull());
  }

  Optional<Yaml.Scalar> text(String key) {
    return get(key).flatMap(node -> text(key, node));
  }

  /** The value of a key that must be there; {@code owner} is where it is missed. */
  Optional<Yaml.Scalar> requiredText(String key, Span owner) {
    if (get(key).isEmpty()) {
      harvest.fault("missing-key", owner, "key-missing", key);
    }
    return text(key);
  }

  /** The items of a list; a single value counts as a list of one. */
  List<Yaml.Node> list(String key) {
    return get(key)
        .map(node -> node instanceof Yaml.Sequence list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  List<Yaml.Scalar> texts(String key) {
    return list(key).stream().flatMap(node -> text(key, node).stream()).toList();
  }

  private Optional<Yaml.Scalar> text(String key, Yaml.Node node) {
    if (node instanceof Yaml.Scalar scalar) {
      return Optional.of(scalar);
    }
    String code = node.at().text().startsWith("[") ? "text-bracket" : "text-expected";
    harvest.fault("front-matter", node.at(), code, key);
    return Optional.empty();
  }
}
