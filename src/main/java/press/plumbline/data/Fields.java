package press.plumbline.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.plumbline.source.Block;
import press.plumbline.source.Span;
import press.plumbline.source.Yaml;

/** One mapping of a data file, read key by key; a key that nobody knows is an error. */
final class Fields {
  private final Yaml.Mapping mapping;
  private final Span owner;
  private final Notebook notes;

  private Fields(Yaml.Mapping mapping, Span owner, Notebook notes) {
    this.mapping = mapping;
    this.owner = owner;
    this.notes = notes;
  }

  /** The fields of a node, if it is a mapping; {@code owner} is where a missing key is reported. */
  static Optional<Fields> of(Yaml.Node node, Span owner, Notebook notes, String... known) {
    if (!(node instanceof Yaml.Mapping mapping)) {
      notes.error("not-a-mapping", node.at().start() == node.at().end() ? owner : node.at());
      return Optional.empty();
    }
    for (Yaml.Entry entry : mapping.entries()) {
      if (!List.of(known).contains(entry.key().text())) {
        notes.unknown("unknown-key", entry.key(), List.of(known));
      }
    }
    return Optional.of(new Fields(mapping, owner, notes));
  }

  Span owner() {
    return owner;
  }

  Optional<Yaml.Node> node(String key) {
    return mapping.get(key).filter(node -> !(node instanceof Yaml.Scalar s && s.isNull()));
  }

  Optional<Yaml.Node> requiredNode(String key) {
    Optional<Yaml.Node> node = node(key).filter(it -> !isBlank(it));
    if (node.isEmpty()) {
      notes.error("missing-key", owner, key);
    }
    return node;
  }

  private static boolean isBlank(Yaml.Node node) {
    return node instanceof Yaml.Scalar scalar && scalar.text().isBlank();
  }

  /** Where to say what a mapping lacks that has no key of its own: at its first key. */
  static Span head(Yaml.Node node) {
    return node instanceof Yaml.Mapping mapping && !mapping.entries().isEmpty()
        ? mapping.entries().get(0).key().at()
        : node.at();
  }

  /** A single word or text. */
  Optional<Yaml.Scalar> word(String key) {
    return node(key).flatMap(this::word);
  }

  Optional<Yaml.Scalar> requiredWord(String key) {
    return requiredNode(key).flatMap(this::word);
  }

  private Optional<Yaml.Scalar> word(Yaml.Node node) {
    if (node instanceof Yaml.Scalar scalar) {
      return Optional.of(scalar);
    }
    notes.error("not-a-text", node.at());
    return Optional.empty();
  }

  /** A list of words; one word alone is a list of one. */
  List<Yaml.Scalar> words(String key) {
    List<Yaml.Scalar> words = new ArrayList<>();
    for (Yaml.Node item : items(key)) {
      word(item).filter(word -> !word.isNull()).ifPresent(words::add);
    }
    return words;
  }

  List<String> texts(String key) {
    return words(key).stream().map(Yaml.Scalar::text).toList();
  }

  List<Yaml.Node> items(String key) {
    Optional<Yaml.Node> node = node(key);
    if (node.isEmpty()) {
      return List.of();
    }
    return node.get() instanceof Yaml.Sequence list ? list.items() : List.of(node.get());
  }

  /** The pairs below a key. */
  List<Yaml.Entry> entries(String key) {
    Optional<Yaml.Node> node = node(key);
    if (node.isPresent() && !(node.get() instanceof Yaml.Mapping)) {
      notes.error("not-a-mapping", node.get().at());
    }
    return node.isPresent() && node.get() instanceof Yaml.Mapping pairs
        ? pairs.entries()
        : List.of();
  }

  Optional<LocalText> local(String key) {
    return node(key).flatMap(node -> notes.local(node, Block.NOTE));
  }

  Optional<LocalText> requiredLocal(String key, Block block) {
    return requiredNode(key).flatMap(node -> notes.local(node, block));
  }

  /** The names something goes by: {@code name} in each language, and {@code also}. */
  List<Yaml.Scalar> names() {
    List<Yaml.Scalar> names = new ArrayList<>();
    Optional<Yaml.Node> name = node("name");
    if (name.isPresent() && name.get() instanceof Yaml.Scalar scalar) {
      names.add(scalar);
    } else if (name.isPresent() && name.get() instanceof Yaml.Mapping texts) {
      texts.entries().stream()
          .filter(entry -> entry.value() instanceof Yaml.Scalar)
          .forEach(entry -> names.add((Yaml.Scalar) entry.value()));
    }
    names.addAll(words("also"));
    return names;
  }

  /** The word of a closed list, such as {@code stock} or {@code flow}. */
  Optional<String> oneOf(String key, String... known) {
    Optional<Yaml.Scalar> word = word(key);
    if (word.isPresent() && !List.of(known).contains(word.get().text())) {
      notes.unknown("unknown-word", word.get(), List.of(known));
      return Optional.empty();
    }
    return word.map(Yaml.Scalar::text);
  }

  /** A day, month or year, as {@code 2023-05-06}, {@code 2023-05} or {@code 2023}. */
  Optional<String> date(String key) {
    Optional<Yaml.Scalar> word = word(key);
    if (word.isPresent() && !isDate(word.get().text())) {
      notes.error("bad-date", word.get().at(), word.get().text());
      return Optional.empty();
    }
    return word.map(Yaml.Scalar::text);
  }

  private static boolean isDate(String text) {
    return text.matches("\\d{4}(-\\d{2}){0,2}") && Period.parse(text).isPresent();
  }

  Optional<String> url(String key) {
    Optional<Yaml.Scalar> word = word(key);
    if (word.isPresent() && !WebAddress.isValid(word.get().text())) {
      notes.error("bad-url", word.get().at(), word.get().text());
      return Optional.empty();
    }
    return word.map(Yaml.Scalar::text);
  }
}
