package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the style sheet keep the contrast that WCAG asks for, in both themes. */
class StyleSheetTest {
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

  /** Text on paper, on the second paper, on what is marked, and hued text on its own tint. */
  @Test
  void textIsReadableOnEverythingItStandsOn() throws IOException {
    for (Map<String, String> theme : themes()) {
      for (String token : theme.keySet()) {
        if (token.matches("ink.*|hue-\\d|focus")) {
          String text = theme.get(token);
          for (String ground : List.of("paper", "paper-2", "mark")) {
            readable(token, text, ground, theme.get(ground), 4.5);
          }
        }
        if (token.matches("hue-\\d")) {
          String tint = mixed(theme.get(token), theme.get("paper"), 0.09);
          readable("ink", theme.get("ink"), "the tint of " + token, tint, 4.5);
        }
      }
    }
  }

  /** A note that a link leads to stands on the marker's colour, with all its small print. */
  @Test
  void textAndHuesAreReadableOnTheMarkerAndInCode() throws IOException {
    for (Map<String, String> theme : java.util.List.of(light(), dark())) {
      for (String token : theme.keySet()) {
        if (token.matches("ink.*|hue-\\d")) {
          assertThat(contrast(theme.get(token), theme.get("mark")))
              .as("%s %s on the marker %s", token, theme.get(token), theme.get("mark"))
              .isGreaterThanOrEqualTo(4.5);
        }
      }
      assertThat(contrast(theme.get("ink-2"), theme.get("paper-2"))).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(theme.get("focus"), theme.get("mark"))).isGreaterThanOrEqualTo(3);
    }
  }

  /** The hues go round, so that the last is the neighbour of the first. */
  @Test
  void neighboursInTheRoundOfHuesAreToldApart() throws IOException {
    for (Map<String, String> theme : java.util.List.of(light(), dark())) {
      for (int hue = 1; hue <= Hues.COUNT; hue++) {
        String one = theme.get("hue-" + hue);
        String next = theme.get("hue-" + (hue % Hues.COUNT + 1));
        assertThat(difference(one, next)).as("%s beside %s", one, next).isGreaterThan(0.05);
      }
    }
  }

  @Test
  void barsRulesOfFocusAndHuesAreSeenOnEverythingTheyStandOn() throws IOException {
    for (Map<String, String> theme : themes()) {
      for (String token : theme.keySet()) {
        if (token.matches("bar|hue-\\d|focus")) {
          readable(token, theme.get(token), "paper", theme.get("paper"), 3);
          readable(token, theme.get(token), "mark", theme.get("mark"), 3);
        }
      }
    }
  }

  @Test
  void whoAsksForMoreContrastGetsIt() throws IOException {
    assertThat(css()).contains("--ink-2: var(--ink); --ink-3: var(--ink); --rule: var(--ink-2);");
    for (Map<String, String> theme : themes()) {
      readable("ink", theme.get("ink"), "paper", theme.get("paper"), 7);
      readable("ink", theme.get("ink"), "mark", theme.get("mark"), 7);
    }
  }

  private static List<Map<String, String>> themes() throws IOException {
    return List.of(light(), dark());
  }

  private static void readable(
      String token, String colour, String ground, String under, double atLeast) {
    assertThat(contrast(colour, under))
        .as("%s %s on %s %s", token, colour, ground, under)
        .isGreaterThanOrEqualTo(atLeast);
  }

  /** A share of one colour in another; in sRGB, which for a tint of 9 % is near enough oklab. */
  private static String mixed(String one, String other, double share) {
    var mix = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int a = Integer.parseInt(one.substring(2 * i, 2 * i + 2), 16);
      int b = Integer.parseInt(other.substring(2 * i, 2 * i + 2), 16);
      mix.append("%02x".formatted(Math.round(a * share + b * (1 - share))));
    }
    return mix.toString();
  }

  @Test
  void everyHueIsDefinedInBothThemes() throws IOException {
    for (int hue = 1; hue <= Hues.COUNT; hue++) {
      assertThat(light()).containsKey("hue-" + hue);
      assertThat(dark().get("hue-" + hue)).isNotEqualTo(light().get("hue-" + hue));
      assertThat(css()).contains("[data-hue=\"" + hue + "\"] { --hue: var(--hue-" + hue + "); }");
    }
  }

  @Test
  void nothingIsFetchedFromElsewhere() throws IOException {
    assertThat(css()).doesNotContain("url(", "@import", "http");
  }

  private static String css() throws IOException {
    return Files.readString(Path.of("assets/site.css"));
  }

  private static Map<String, String> light() throws IOException {
    return tokens(css().substring(0, css().indexOf("prefers-color-scheme: dark")));
  }

  private static Map<String, String> dark() throws IOException {
    int dark = css().indexOf("prefers-color-scheme: dark");
    var theme = new HashMap<>(light());
    theme.putAll(tokens(css().substring(dark, css().indexOf("prefers-contrast", dark))));
    return theme;
  }

  private static Map<String, String> tokens(String css) {
    var tokens = new HashMap<String, String>();
    TOKEN.matcher(css).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
    return tokens;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  /** How far two colours lie apart in OKLab; 0.02 is just to be seen. */
  private static double difference(String one, String other) {
    double[] a = oklab(one);
    double[] b = oklab(other);
    return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
  }

  private static double[] oklab(String hex) {
    double r = channel(hex, 0);
    double g = channel(hex, 1);
    double b = channel(hex, 2);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return new double[] {
      0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    };
  }

  private static double channel(String hex, int index) {
    double channel = Integer.parseInt(hex.substring(2 * index, 2 * index + 2), 16) / 255.0;
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += weights[i] * channel(hex, i);
    }
    return sum;
  }
}
