package press.plumbline.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import press.plumbline.report.Message;

/**
 * Writes a site in one step: into a new folder beside the old one, which it then replaces. If
 * anything goes wrong the old site stays.
 */
public final class SiteWriter {
  /** By which a folder is known as a site of ours, and may be replaced. */
  private static final List<String> MARKERS = List.of("figures.json", "_headers");

  private final Path out;

  private SiteWriter(Path out) {
    this.out = out;
  }

  /** Why a folder is not written to. */
  public static final class Refused extends Exception {
    private final transient Message reason;

    private Refused(String code, Path folder) {
      super(code);
      this.reason = Message.of(code, folder);
    }

    public Message reason() {
      return reason;
    }
  }

  /**
   * A writer for a folder that is not there, empty, or a site of ours.
   *
   * @param root the series, no part of which may be overwritten
   */
  public static SiteWriter of(Path out, Path root) throws Refused, IOException {
    Path target = whole(out);
    refuseSeries(out, root);
    if (Files.exists(target) && !isOurs(target)) {
      throw new Refused("out-foreign", out);
    }
    return new SiteWriter(target);
  }

  /**
   * Refuses a place for something else that a build writes: what editors wrote, or within the site,
   * which would no longer be the site.
   */
  public static void refuse(Path other, Path site, Path root) throws Refused {
    refuseSeries(other, root);
    if (whole(other).startsWith(whole(site))) {
      throw new Refused("out-site", other);
    }
  }

  private static void refuseSeries(Path out, Path root) throws Refused {
    Path target = whole(out);
    Path series = whole(root);
    if (series.startsWith(target) || target.getParent() == null) {
      throw new Refused("out-above", out);
    }
    for (String part : List.of("content", "templates", "assets", "src", ".git")) {
      if (target.startsWith(series.resolve(part))) {
        throw new Refused("out-source", out);
      }
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return MARKERS.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)))
          || entries.findAny().isEmpty();
    }
  }

  /** Replaces the folder by these files. */
  public void write(List<OutputFile> files) throws IOException {
    Files.createDirectories(out.getParent());
    Path beside = Files.createTempDirectory(out.getParent(), "." + out.getFileName() + "-");
    try {
      // A temporary folder is for its owner only; the site within it is for everybody.
      Path fresh = Files.createDirectory(beside.resolve("new"));
      for (OutputFile file : files) {
        write(fresh, file);
      }
      swap(fresh, beside.resolve("old"));
    } finally {
      FileUtils.deleteDirectory(beside.toFile());
    }
  }

  private static void write(Path folder, OutputFile file) throws IOException {
    Path path = folder.resolve(file.path()).normalize();
    if (!path.startsWith(folder)) {
      throw new IOException("outside of the site: " + file.path());
    }
    FileUtils.writeByteArrayToFile(path.toFile(), bytes(file));
  }

  static byte[] bytes(OutputFile file) {
    return file instanceof OutputFile.Text text
        ? text.text().getBytes(StandardCharsets.UTF_8)
        : ((OutputFile.Binary) file).bytes();
  }

  private void swap(Path fresh, Path aside) throws IOException {
    boolean replaces = Files.exists(out);
    if (replaces) {
      Files.move(out, aside);
    }
    try {
      Files.move(fresh, out);
    } catch (IOException e) {
      if (replaces) {
        Files.move(aside, out);
      }
      throw e;
    }
  }
}
