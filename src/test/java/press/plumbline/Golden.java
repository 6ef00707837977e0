package press.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Expected output in the tree; {@code -Dgolden=update} writes it anew, and then the diff is read.
 */
public final class Golden {
  public static final Path RESOURCES = Path.of("src/test/resources");

  private Golden() {}

  private static boolean isUpdate() {
    return "update".equals(System.getProperty("golden"));
  }

  /** The cases of a kind: the folders below it, but for shared ones, which begin with _. */
  public static Stream<Path> cases(String kind) {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve(kind))) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith("_"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void assertText(Path expected, String actual) throws IOException {
    if (isUpdate()) {
      FileUtils.writeStringToFile(expected.toFile(), actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).as(expected.toString()).isEqualTo(Files.readString(expected));
  }

  /** Both ways: a file that nobody expected and one that nobody produced both fail. */
  public static void assertFiles(Path folder, Map<String, byte[]> actual) throws IOException {
    if (isUpdate()) {
      FileUtils.deleteDirectory(folder.toFile());
      for (Map.Entry<String, byte[]> file : actual.entrySet()) {
        FileUtils.writeByteArrayToFile(folder.resolve(file.getKey()).toFile(), file.getValue());
      }
    }
    Map<String, byte[]> expected = read(folder);
    assertThat(actual.keySet()).as(folder.toString()).isEqualTo(expected.keySet());
    for (Map.Entry<String, byte[]> file : expected.entrySet()) {
      assertThat(new String(actual.get(file.getKey()), StandardCharsets.UTF_8))
          .as(folder.resolve(file.getKey()).toString())
          .isEqualTo(new String(file.getValue(), StandardCharsets.UTF_8));
      // Where the text says nothing, as of a picture, the bytes do.
      assertThat(actual.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
    }
  }

  private static Map<String, byte[]> read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
