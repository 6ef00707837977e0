package press.plumbline.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The typeface that the project brings. */
final class Types {
  private static final Path FILE = Path.of("assets/share/share.otf");

  private Types() {}

  static Typeface own() {
    try {
      return Typeface.read(Files.readAllBytes(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
