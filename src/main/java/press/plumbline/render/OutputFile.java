package press.plumbline.render;

import java.util.List;
import press.plumbline.source.SourceFile;

/** A path relative to the output folder, with {@code /}, and what goes there. */
public sealed interface OutputFile {
  String path();

  /**
   * A file made by the build.
   *
   * @param sources the templates and word lists it was made with, in which the gate looks for what
   *     was typed
   */
  record Text(String path, String text, List<SourceFile> sources) implements OutputFile {
    public Text {
      sources = List.copyOf(sources);
    }

    public Text(String path, String text) {
      this(path, text, List.of());
    }

    Text withText(String other) {
      return new Text(path, other, sources);
    }
  }

  /** A file carried over as it is. */
  record Binary(String path, byte[] bytes) implements OutputFile {}
}
