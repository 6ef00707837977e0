package press.plumbline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file and how its name is spelled, capitals and all. Some file systems give {@code harbour.JPG}
 * to whoever asks for {@code Harbour.jpg}; the server that readers ask does not.
 *
 * @param path relative to where it was looked for, in composed characters
 */
record Spelled(String path, Path file) {

  /** The file of a path, by its very name or else by the same letters. */
  static Optional<Spelled> below(Path root, String path) {
    Path asked = Path.of(path).normalize();
    Optional<Spelled> found = Optional.of(new Spelled("", root));
    for (Path name : asked) {
      found = found.flatMap(folder -> folder.at(composed(name)));
    }
    return found.filter(file -> Files.isRegularFile(file.file()));
  }

  private Optional<Spelled> at(String name) {
    if (!Files.isDirectory(file) || name.equals("..")) {
      return Optional.empty();
    }
    try (Stream<Path> entries = Files.list(file)) {
      var alike =
          entries.filter(entry -> composed(entry.getFileName()).equalsIgnoreCase(name)).toList();
      return alike.stream()
          .filter(entry -> composed(entry.getFileName()).equals(name))
          .findFirst()
          .or(() -> alike.stream().sorted().findFirst())
          .map(entry -> new Spelled(below(composed(entry.getFileName())), entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }

  static String composed(Path name) {
    return Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }
}
