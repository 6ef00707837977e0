package press.plumbline.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.plumbline.source.Fault;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;

/**
 * The styles, scripts and images that pages ask for, under names that change with their content:
 * {@code site.css} goes out as {@code assets/site.3f786850e3.css}.
 */
final class Assets {
  private static final Pattern URL =
      Pattern.compile("url\\(\\s*([\"']?)(?!data:|[a-z]+:|/|#)([^\"')?#]+)([^\"')]*)\\1\\s*\\)");

  private final SeriesFiles files;
  private final Map<String, Optional<OutputFile.Binary>> asked = new ConcurrentHashMap<>();

  Assets(SeriesFiles files) {
    this.files = files;
  }

  /** The path of the asset in the output; empty if there is no such file. */
  Optional<String> path(String name) {
    Optional<OutputFile.Binary> known = asked.get(name);
    if (known == null) {
      known = make(name);
      asked.put(name, known);
    }
    return known.map(OutputFile.Binary::path);
  }

  /** All that were asked for, by path. */
  List<OutputFile.Binary> files() {
    var byPath = new TreeMap<String, OutputFile.Binary>();
    asked.values().forEach(asset -> asset.ifPresent(file -> byPath.put(file.path(), file)));
    return List.copyOf(byPath.values());
  }

  private Optional<OutputFile.Binary> make(String name) {
    return files
        .below("assets", name)
        .map(bytes -> name.endsWith(".css") ? styles(name, bytes) : bytes)
        .map(bytes -> name.endsWith(".js") ? Script.lean(bytes) : bytes)
        .map(bytes -> new OutputFile.Binary("assets/" + hashed(name, bytes), bytes));
  }

  private byte[] styles(String name, byte[] css) {
    // Asked for as a text, a file that is no UTF-8 is reported.
    files.text("assets/" + name);
    return withHashedUrls(name, css);
  }

  /** A style sheet names its pictures by their own new names. */
  private byte[] withHashedUrls(String name, byte[] css) {
    String text = new String(css, StandardCharsets.UTF_8);
    String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/') + 1) : "";
    return URL.matcher(text)
        .replaceAll(
            url -> {
              String asset = java.nio.file.Path.of(folder + url.group(2)).normalize().toString();
              String quote = url.group(1);
              return Matcher.quoteReplacement(
                  path(asset)
                      .or(() -> missing(name, css, asset))
                      .map(path -> SitePaths.relative("assets/" + name, path))
                      .map(path -> "url(" + quote + path + url.group(3) + quote + ")")
                      .orElse(url.group()));
            })
        .getBytes(StandardCharsets.UTF_8);
  }

  private Optional<String> missing(String sheet, byte[] css, String asset) {
    String text = new String(css, StandardCharsets.UTF_8);
    int at = Math.max(0, text.indexOf(asset));
    var file = SourceFile.of("assets/" + sheet, text);
    Span use = file.span(at, Math.min(text.length(), at + asset.length()));
    files.report(new Fault("template-asset", use, List.of(asset)));
    return Optional.empty();
  }

  private static String hashed(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    String hash = hash(bytes);
    return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
