package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import press.plumbline.Build;
import press.plumbline.Golden;
import press.plumbline.Outcome;
import press.plumbline.Project;
import press.plumbline.render.OutputFile;

/** A series as it is published: every file by its path, {@code en/compare/index.html}. */
public final class BuiltSite {
  private static final Map<Path, BuiltSite> BUILT = new ConcurrentHashMap<>();

  private final String name;
  private final Map<String, byte[]> files;

  private BuiltSite(String name, Map<String, byte[]> files) {
    this.name = name;
    this.files = files;
  }

  /** The series of this checkout. */
  public static BuiltSite tour() {
    return of("tour", Path.of("."));
  }

  /** English first, longer names, no map: it shares nothing with the tour but the look. */
  public static BuiltSite wind() {
    return of("wind", Golden.RESOURCES.resolve("series/wind"));
  }

  /** Those that wear the look of this checkout. */
  public static List<BuiltSite> dressed() {
    return List.of(tour(), wind());
  }

  /** Also one with bare templates of its own, made for reading its files and not for the eye. */
  public static List<BuiltSite> all() {
    return List.of(tour(), wind(), of("two-lakes", Golden.RESOURCES.resolve("sites/two-lakes")));
  }

  /** A series of a test's own, built once. */
  public static BuiltSite of(String name, Path root) {
    return BUILT.computeIfAbsent(root, folder -> new BuiltSite(name, build(folder)));
  }

  private static Map<String, byte[]> build(Path root) {
    var project = new Project(root, Instant.parse("2024-06-01T00:00:00Z"), Optional.empty(), false);
    try {
      Outcome outcome = new Build(project).run();
      assertThat(outcome.isInOrder()).as("%s is in order", root).isTrue();
      var files = new TreeMap<String, byte[]>();
      outcome.files().forEach(file -> files.put(file.path(), bytes(file)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(OutputFile file) {
    return file instanceof OutputFile.Text text
        ? text.text().getBytes(StandardCharsets.UTF_8)
        : ((OutputFile.Binary) file).bytes();
  }

  public Map<String, byte[]> files() {
    return files;
  }

  public String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  public Document page(String path) {
    return Jsoup.parse(text(path));
  }

  public List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  public Set<String> languages() {
    return pages().stream()
        .map(page -> page(page).selectFirst("html").attr("lang"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One page of every kind in every language, the longest of each. */
  public List<String> kinds() {
    Map<String, String> kinds = new TreeMap<>();
    for (String page : pages()) {
      kinds.merge(kind(page), page, this::longer);
    }
    return List.copyOf(kinds.values());
  }

  /** What a browser goes through: every page of the tour, of another series one of every kind. */
  public List<String> visited() {
    return this == tour() ? pages() : kinds();
  }

  private String longer(String one, String other) {
    return files.get(other).length > files.get(one).length ? other : one;
  }

  private String kind(String page) {
    Document html = page(page);
    String[] path = page.split("/");
    int first = html.selectFirst("html").attr("lang").equals(path[0]) ? 1 : 0;
    String kind = html.selectFirst("article.art") != null ? "article" : path[first];
    return html.selectFirst("html").attr("lang") + " " + kind;
  }

  /** Whether a reader can open a card on this page. */
  public boolean hasCards(String page) {
    return page(page).selectFirst("main a.fig[href*=#n-]") != null;
  }

  /** Where the series says that it stands: {@code /tour/}. */
  public String mount() {
    return URI.create(home()).getPath();
  }

  /** The address of its front page, as robots are told where the map is. */
  public String home() {
    String robots = text("robots.txt");
    String said = "Sitemap: ";
    int from = robots.indexOf(said) + said.length();
    return robots.substring(from, robots.indexOf("sitemap.xml", from));
  }

  /** The headers that its {@code _headers} file asks every host to send with every page. */
  public Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    for (String line : text("_headers").lines().skip(1).takeWhile(l -> !l.isBlank()).toList()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return headers;
  }

  @Override
  public String toString() {
    return name;
  }
}
