package press.plumbline.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import press.plumbline.source.Fault;
import press.plumbline.source.SourceFile;
import press.plumbline.source.SourceText;

/**
 * The files of a series, and where it has none of a name the default packed in the jar: {@code
 * templates/article.peb}, {@code assets/site.css}.
 */
final class SeriesFiles {
  private static final String DEFAULTS = "/defaults/";

  private final Path root;
  private final Map<String, Optional<SourceFile>> texts = new ConcurrentHashMap<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  SeriesFiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** The text of a file, the same object each time; empty if neither has it. */
  Optional<SourceFile> text(String path) {
    return texts.computeIfAbsent(path, p -> bytes(p).map(bytes -> text(p, bytes)));
  }

  private SourceFile text(String path, byte[] bytes) {
    SourceText text = SourceText.of(path, bytes);
    text.faults().stream().filter(fault -> !isGateMark(fault)).forEach(this::report);
    return text.file();
  }

  /** Those are taken out of templates before they are used. */
  private static boolean isGateMark(Fault fault) {
    return fault.code().equals("noncharacter");
  }

  /** Keeps what is wrong with one of the files. */
  void report(Fault fault) {
    faults.add(fault);
  }

  /** What is wrong with the files that were read. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The default text of the same name, if the series has its own. */
  Optional<SourceFile> defaultText(String path) {
    return packed(path).map(b -> SourceFile.of(path, new String(b, StandardCharsets.UTF_8)));
  }

  /** A file somewhere below a folder, and nowhere else. */
  Optional<byte[]> below(String folder, String path) {
    return Path.of(folder).resolve(path).normalize().startsWith(folder)
        ? bytes(folder + "/" + path)
        : Optional.empty();
  }

  Optional<byte[]> bytes(String path) {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root)) {
      return Optional.empty();
    }
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : packed(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of a path in any mixture of capitals, by the name that it has. */
  Optional<Spelled> spelled(String path) {
    return Spelled.below(root, path);
  }

  /** What the files of a folder are called. */
  List<String> names(String folder) {
    Path there = root.resolve(folder).normalize();
    if (!there.startsWith(root) || !Files.isDirectory(there)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(there)) {
      return entries.map(entry -> Spelled.composed(entry.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> packed(String path) {
    if (path.contains("..")) {
      return Optional.empty();
    }
    try (InputStream in = SeriesFiles.class.getResourceAsStream(DEFAULTS + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
