package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a page weighs on the wire: its HTML, style and script, compressed. The table in {@code
 * target/report/weight.txt} also names what is over the budget of its kind.
 */
@Tag("full")
class WeightTest {
  private static final int HTML = 24_000;
  private static final int STYLE = 8_000;
  private static final int SCRIPT = 2_000;

  /** Style and the script of search are over their budgets; so much heavier they must not grow. */
  private static final int STYLE_NOW = 9_200;

  private static final int SCRIPT_NOW = 2_800;
  private static final int TARGET = 40_000;
  private static final int STOP = 60_000;
  private static final String LINE = "%7d %7d %7d %7d  %s%s%n";

  private final BuiltSite tour = BuiltSite.tour();
  private final Map<String, Integer> packed = new HashMap<>();

  /** A page of the tour and what it brings, in bytes. */
  private record Weight(String page, int html, int style, int script) {
    int sum() {
      return html + style + script;
    }

    boolean isWithinBudget() {
      return html <= HTML && style <= STYLE && script <= SCRIPT && sum() <= TARGET;
    }
  }

  @Test
  void noPageIsHeavierThanTheStop() throws IOException {
    List<Weight> weights =
        tour.pages().stream()
            .map(this::weigh)
            .sorted(Comparator.comparingInt(Weight::sum).reversed())
            .toList();
    report(weights);
    assertThat(weights.stream().filter(weight -> weight.sum() > STOP * articles(weight.page())))
        .isEmpty();
    assertThat(weights.stream().filter(weight -> weight.sum() > TARGET * articles(weight.page())))
        .isEmpty();
    assertThat(weights.stream().filter(weight -> weight.style() > STYLE_NOW)).isEmpty();
    assertThat(weights.stream().filter(weight -> weight.script() > SCRIPT_NOW)).isEmpty();
  }

  /** The sheet for the printer is all articles in one: it may weigh what they may. */
  private int articles(String page) {
    return Math.max(1, tour.page(page).select("article").size());
  }

  private static void report(List<Weight> weights) throws IOException {
    var table = new StringBuilder("   html   style  script     sum  page, bytes by gzip\n");
    for (Weight one : weights) {
      table.append(
          LINE.formatted(
              one.html(),
              one.style(),
              one.script(),
              one.sum(),
              one.page(),
              one.isWithinBudget() ? "" : "  over budget"));
    }
    Path report = Path.of("target/report/weight.txt");
    Files.createDirectories(report.getParent());
    Files.writeString(report, table);
  }

  private Weight weigh(String page) {
    return new Weight(
        page,
        packed(page),
        sum(page, "link[rel=stylesheet]", "href"),
        sum(page, "script[src]", "src"));
  }

  private int sum(String page, String elements, String attribute) {
    return tour.page(page).select(elements).stream()
        .map(element -> file(page, element, attribute))
        .mapToInt(this::packed)
        .sum();
  }

  private String file(String page, Element element, String attribute) {
    String address =
        URI.create(tour.home()).resolve(page).resolve(element.attr(attribute)).toString();
    assertThat(address).as("%s brings a file of the site", page).startsWith(tour.home());
    return address.substring(tour.home().length());
  }

  private int packed(String file) {
    return packed.computeIfAbsent(file, path -> gzip(tour.files().get(path)));
  }

  private static int gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  @Test
  void noPageBringsMoreThanStyleScriptAndTheEditorsPictures() {
    List<String> faults = new ArrayList<>();
    for (String page : tour.pages()) {
      for (Element element : tour.page(page).select("[src], link[rel~=stylesheet|preload|icon]")) {
        String link = element.hasAttr("src") ? element.attr("src") : element.attr("href");
        boolean isPicture = element.tagName().matches("img|source");
        if (isPicture && element.closest(".prose") == null) {
          faults.add(page + " has a picture that no editor put there: " + link);
        }
        if (!isPicture && !link.matches(".*assets/[a-z-]+\\.[0-9a-f]{10}\\.(css|js|svg)")) {
          faults.add(page + " brings " + link);
        }
      }
      int files =
          tour.page(page).select("script[src], link[rel=stylesheet], link[rel=icon]").size();
      if (files > 4) {
        faults.add(page + " brings " + files + " files");
      }
    }
    assertThat(faults).isEmpty();
  }
}
