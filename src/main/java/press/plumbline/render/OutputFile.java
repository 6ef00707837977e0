package press.plumbline.render;

/** A path relative to the output folder, with {@code /}, and what goes there. */
public sealed interface OutputFile {
  String path();

  /** A file made by the build. */
  record Text(String path, String text) implements OutputFile {}

  /** A file carried over as it is. */
  record Binary(String path, byte[] bytes) implements OutputFile {}
}
