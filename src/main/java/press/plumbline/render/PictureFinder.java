package press.plumbline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.plumbline.picture.Kind;
import press.plumbline.report.Message;
import press.plumbline.report.Nearest;

/** Where the picture lies that an article shows: beside the article, or among the assets. */
final class PictureFinder {
  private static final String ASSETS = "assets/";

  private final SeriesFiles files;

  PictureFinder(SeriesFiles files) {
    this.files = files;
  }

  /** A file that is there under the name asked for, or what is the matter. */
  sealed interface Place {}

  /**
   * @param path from the root of the series
   */
  record Found(String path, Supplier<byte[]> bytes) implements Place {}

  record Fault(Message headline, Message help) implements Place {
    Fault(String code, Object... arguments) {
      this(Message.of(code, arguments), Message.of(code + ".help", arguments));
    }
  }

  /**
   * @param article its file, from the root of the series
   * @param url the picture as the article names it
   */
  Place find(String article, String url) {
    if (url.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*")) {
      return new Fault("image-elsewhere", url.startsWith("data:") ? "data:" : url);
    }
    String path = Normalizer.normalize(decoded(url), Normalizer.Form.NFC);
    List<String> paths = paths(article, path);
    var alike = paths.stream().flatMap(there -> files.spelled(there).stream()).toList();
    return alike.stream()
        .filter(file -> paths.contains(file.path()))
        .findFirst()
        .map(file -> found(url, file))
        .or(() -> alike.stream().findFirst().map(file -> otherCapitals(url, path, file)))
        .or(() -> packed(paths))
        .orElseGet(() -> missing(url, paths));
  }

  private List<String> paths(String article, String path) {
    String relative = path.replaceFirst("^/+", "");
    return Stream.of(
            Path.of("/" + article).resolveSibling(relative), Path.of("/", ASSETS, relative))
        .map(file -> file.normalize().toString().replace('\\', '/').substring(1))
        .toList();
  }

  private static Place found(String url, Spelled file) {
    if (Kind.named(file.path()).isEmpty()) {
      return new Fault("image-kind", url);
    }
    return new Found(
        file.path(),
        () -> {
          try {
            return Files.readAllBytes(file.file());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Optional<Place> packed(List<String> paths) {
    return paths.stream()
        .filter(path -> path.startsWith(ASSETS) && Kind.named(path).isPresent())
        .flatMap(path -> files.bytes(path).map(b -> (Place) new Found(path, () -> b)).stream())
        .findFirst();
  }

  /** With the path as the article would have to write it. */
  private static Place otherCapitals(String url, String path, Spelled file) {
    int length = path.contains("..") ? 0 : path.replaceFirst("^/+", "").length();
    String tail = file.path().substring(file.path().length() - length);
    return new Fault(
        "image-case", url, tail.isEmpty() ? file.file().getFileName().toString() : tail);
  }

  private Place missing(String url, List<String> paths) {
    var there = new TreeSet<String>();
    for (String path : paths) {
      int name = path.lastIndexOf('/') + 1;
      files.names(path.substring(0, name)).stream()
          .filter(file -> Kind.named(file).isPresent())
          .forEach(there::add);
    }
    Fault fault = new Fault("image-missing", url);
    String name = url.substring(url.lastIndexOf('/') + 1);
    return Nearest.to(name, there)
        .map(near -> new Fault(fault.headline(), Message.of("did-you-mean", near)))
        .orElse(fault);
  }

  private static String decoded(String url) {
    try {
      String text = URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
      return text.indexOf('\0') < 0 ? text : url;
    } catch (IllegalArgumentException e) {
      // A % that begins no escape stands for itself.
      return url;
    }
  }
}
