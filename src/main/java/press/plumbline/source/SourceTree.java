package press.plumbline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What editors wrote: everything below {@code content/} of a series, in an order that is the same
 * on every machine.
 *
 * @param series {@code content/series.yaml}
 * @param statistics {@code content/data/*.yaml}
 * @param articles {@code content/<language>/*.md}
 * @param pictures images anywhere below {@code content/} but in {@code data}
 * @param faults files that are missing, misplaced or no UTF-8
 */
public record SourceTree(
    Optional<SourceFile> series,
    List<SourceFile> statistics,
    List<Article> articles,
    List<Picture> pictures,
    List<Fault> faults) {
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  /** Files that look as if they were meant: an article or data in the wrong place. */
  private static final Set<String> MISPLACED =
      Set.of("md", "markdown", "mdown", "mkd", "mdx", "yaml", "yml");

  public SourceTree {
    statistics = List.copyOf(statistics);
    articles = List.copyOf(articles);
    pictures = List.copyOf(pictures);
    faults = List.copyOf(faults);
  }

  /**
   * The text of one article.
   *
   * @param folder the language folder it lies in, such as {@code zh-CN}
   * @param slug its file name without the ending, equal in every edition
   */
  public record Article(String folder, String slug, SourceFile file) {}

  /** An image: its path relative to the root, with {@code /}, and where to read it. */
  public record Picture(String path, Path file) {}

  /** Reads the tree below a root; only the disk can make it throw. */
  public static SourceTree read(Path root) throws IOException {
    return new Reader(root).read();
  }

  /**
   * The statistics of another version of the data: of one file, or of a folder, which may be a
   * series or the {@code content} of one. Their paths are not relative to a root, but lead there
   * from where the program runs.
   */
  public static SourceTree statistics(Path place) throws IOException {
    Path content = Files.exists(place.resolve("series.yaml")) ? place : place.resolve("content");
    Path data = content.resolve("data");
    return new Reader(Files.isDirectory(data) ? data : place).statistics();
  }

  private static final class Reader {
    private final Path root;
    private final List<Fault> faults = new ArrayList<>();

    Reader(Path root) {
      this.root = root;
    }

    SourceTree read() throws IOException {
      List<Path> files =
          Files.isDirectory(root.resolve("content")) ? files(root.resolve("content")) : List.of();
      Optional<SourceFile> series = Optional.empty();
      List<SourceFile> statistics = new ArrayList<>();
      List<Article> articles = new ArrayList<>();
      List<Picture> pictures = new ArrayList<>();
      for (Path file : files) {
        String path = path(file);
        String[] parts = path.split("/");
        String ending = ending(path);
        if (path.equals("content/series.yaml")) {
          series = Optional.of(text(path, file));
        } else if (path.startsWith("content/data/")) {
          if (isStatistics(path)) {
            statistics.add(text(path, file));
          }
        } else if (ending.equals("md") && parts.length == 3) {
          String slug = parts[2].substring(0, parts[2].length() - ".md".length());
          articles.add(new Article(parts[1], slug, text(path, file)));
        } else if (ending.equals("md") && parts.length > 3) {
          faults.add(Fault.of("article-too-deep", SourceFile.of(path, "").start(), parts[1]));
        } else if (MISPLACED.contains(ending)) {
          faults.add(Fault.of("file-unread", SourceFile.of(path, "").start(), path));
        } else if (PICTURES.contains(ending)) {
          pictures.add(new Picture(path, file));
        }
      }
      if (series.isEmpty()) {
        boolean isThere = Files.isDirectory(root.resolve("content"));
        String code = isThere ? "no-series" : "no-content";
        faults.add(Fault.of(code, SourceFile.of("content/series.yaml", "").start()));
      }
      return new SourceTree(series, statistics, articles, pictures, faults);
    }

    SourceTree statistics() throws IOException {
      List<SourceFile> statistics = new ArrayList<>();
      for (Path file : files(root)) {
        if (isStatistics(file.getFileName().toString())) {
          statistics.add(text(slashed(file), file));
        }
      }
      return new SourceTree(Optional.empty(), statistics, List.of(), List.of(), faults);
    }

    private List<Path> files(Path folder) throws IOException {
      try (Stream<Path> walk = Files.walk(folder)) {
        return walk.filter(Files::isRegularFile)
            .filter(file -> !isHidden(path(file)))
            .sorted(Comparator.comparing(this::path))
            .toList();
      }
    }

    private static boolean isStatistics(String path) {
      return ending(path).equals("yaml") || ending(path).equals("yml");
    }

    private static boolean isHidden(String path) {
      return path.contains("/.");
    }

    /** Composed, since some file systems take names apart: é as e and an accent. */
    private String path(Path file) {
      return Normalizer.normalize(slashed(root.relativize(file)), Normalizer.Form.NFC);
    }

    private static String slashed(Path file) {
      return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static String ending(String path) {
      return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private SourceFile text(String path, Path file) throws IOException {
      SourceText text = SourceText.of(path, Files.readAllBytes(file));
      faults.addAll(text.faults());
      return text.file();
    }
  }
}
