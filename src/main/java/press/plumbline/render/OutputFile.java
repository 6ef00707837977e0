package press.plumbline.render;

/** A path relative to the output folder, with {@code /}, and what goes there. */
public sealed interface OutputFile {
  String path();

  /** A file made by the build. */
  record Text(String path, String text, Origin origin) implements OutputFile {
    public Text(String path, String text) {
      this(path, text, Origin.NONE);
    }

    Text withText(String other) {
      return new Text(path, other, origin);
    }
  }

  /** A file carried over as it is. */
  record Binary(String path, byte[] bytes) implements OutputFile {}
}
