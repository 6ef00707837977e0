package press.plumbline.render;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import press.plumbline.report.Diagnostics;
import press.plumbline.site.Page;
import press.plumbline.site.Story;
import press.plumbline.source.Span;

/** The pictures that articles show: files beside them or among the assets, copied to the page. */
final class Pictures {
  private static final Set<String> KINDS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");
  private static final Pattern BOX =
      Pattern.compile("<svg[^>]*?\\bviewBox=\"\\s*\\S+\\s+\\S+\\s+(\\d+)\\S*\\s+(\\d+)");

  private final SeriesFiles files;
  private final SitePaths paths;
  private final Diagnostics problems;
  private final Map<String, byte[]> shown = new TreeMap<>();

  Pictures(SeriesFiles files, SitePaths paths, Diagnostics problems) {
    this.files = files;
    this.paths = paths;
    this.problems = problems;
  }

  Folder of(Story story, Page page) {
    return new Folder(story, page);
  }

  /** All that were shown, by path. */
  List<OutputFile.Binary> files() {
    return shown.entrySet().stream()
        .map(picture -> new OutputFile.Binary(picture.getKey(), picture.getValue()))
        .toList();
  }

  /** The pictures of one story as a page shows them. */
  final class Folder {
    private final Story story;
    private final Page page;

    private Folder(Story story, Page page) {
      this.story = story;
      this.page = page;
    }

    /** The {@code img}; nothing if there is no such picture. */
    String element(String url, String alt, Span at) {
      Optional<byte[]> bytes = find(url);
      if (bytes.isEmpty()) {
        problems.add(Remark.error("image", at, "image-missing", url));
        return "";
      }
      Optional<Dimension> size = size(url, bytes.get());
      if (size.isEmpty()) {
        problems.add(Remark.warning("image", at, "image-size", url));
      }
      String src = paths.lead(page.path(), place(url, bytes.get()));
      return "<img src=\"%s\" alt=\"%s\"%s loading=\"lazy\" decoding=\"async\">"
          .formatted(Html.escape(src), Html.escape(alt), size.map(Folder::attributes).orElse(""));
    }

    private Optional<byte[]> find(String url) {
      if (url.matches("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|")) {
        return Optional.empty();
      }
      String path = url.startsWith("/") ? url.substring(1) : url;
      Path beside = Path.of("/" + story.article().file().path()).resolveSibling(path).normalize();
      return KINDS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
          ? files.bytes(beside.toString().substring(1)).or(() -> files.below("assets", path))
          : Optional.empty();
    }

    /** Next to the page; of two pictures of one name the second goes by its content. */
    private String place(String url, byte[] bytes) {
      String name = Path.of(url).getFileName().toString();
      String path = folder() + name;
      byte[] there = shown.get(path);
      if (there != null && !Arrays.equals(there, bytes)) {
        path = folder() + Assets.hash(bytes) + "-" + name;
      }
      shown.put(path, bytes);
      return path;
    }

    private String folder() {
      return paths.edition(story.language()) + story.path();
    }

    private static String attributes(Dimension size) {
      return " width=\"" + size.width + "\" height=\"" + size.height + "\"";
    }
  }

  private static Optional<Dimension> size(String url, byte[] bytes) {
    if (url.endsWith(".svg")) {
      Matcher box = BOX.matcher(new String(bytes, StandardCharsets.UTF_8));
      return box.find()
          ? Optional.of(
              new Dimension(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))))
          : Optional.empty();
    }
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      reader.setInput(in);
      return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
    } catch (javax.imageio.IIOException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
