package press.plumbline.source;

import java.util.List;
import java.util.Optional;

/** YAML as a tree of values that know where they stand. */
public final class Yaml {
  private Yaml() {}

  /** A value in the tree. */
  public sealed interface Node {
    Span at();
  }

  /** {@code key: value} pairs in the order of the file, repeated keys left out and reported. */
  public record Mapping(List<Entry> entries, Span at) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Node> get(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).map(Entry::value).findFirst();
    }
  }

  /** One pair of a mapping. */
  public record Entry(Scalar key, Node value) {}

  /** A list. */
  public record Sequence(List<Node> items, Span at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A text, number or word, as the reader of the file takes it.
   *
   * @param text decoded: escapes resolved, folded lines joined
   * @param plain whether it was written without quotes and not as a block
   * @param map from each character of {@code text} to the source, through escapes and folds
   */
  public record Scalar(String text, boolean plain, SourceMap map, Span at) implements Node {
    /** Whether nothing was written, or {@code null} or {@code ~}. */
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    /** The text as prose that points back into the file, for what readers see or figures. */
    public Prose prose(Language language, Block block) {
      return new Prose(text, language, block, Setting.NONE, List.of(), map);
    }
  }

  /** A tree, unless the text is empty or broken, and the faults found. */
  public record Document(Optional<Node> root, List<Fault> faults) {
    public Document {
      faults = List.copyOf(faults);
    }
  }

  /** Reads a whole file as one YAML document. */
  public static Document read(SourceFile file) {
    return read(file, 0, file.text().length());
  }

  /** Reads the stretch of a file from {@code start} to {@code end} as one YAML document. */
  public static Document read(SourceFile file, int start, int end) {
    return new YamlTree(file, start, end).read();
  }
}
