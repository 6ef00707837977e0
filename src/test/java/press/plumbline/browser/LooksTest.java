package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.pages.BuiltSite;

/**
 * A page of every kind, as each reader's settings make it look: the pictures are for people to look
 * at, in {@code target/report/shots}; the test sees to it that none is blank.
 */
@Tag("full")
class LooksTest {
  private static final Path SHOTS = Path.of("target/report/shots");
  private static final int A_FEW = 8;

  private static final Map<String, Map<String, String>> LOOKS =
      new TreeMap<>(
          Map.of(
              "light", Map.of("prefers-color-scheme", "light"),
              "dark", Map.of("prefers-color-scheme", "dark"),
              "contrast", Map.of("prefers-contrast", "more"),
              "contrast-dark", Map.of("prefers-contrast", "more", "prefers-color-scheme", "dark"),
              "still", Map.of("prefers-reduced-motion", "reduce"),
              "forced", Map.of("forced-colors", "active", "prefers-color-scheme", "dark")));

  private static Readers readers;

  @BeforeAll
  static void start() throws Exception {
    readers = Readers.start();
    Files.createDirectories(SHOTS);
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
  }

  @Test
  void aPageOfEveryKindIsThereInEveryLook() throws Exception {
    BuiltSite tour = BuiltSite.tour();
    try (Host host = new Host(tour)) {
      assertThat(
              readers.visit(
                  tour.kinds(),
                  (browser, page) -> {
                    List<String> faults = new ArrayList<>();
                    browser.open(host.address(page), 390);
                    for (var look : LOOKS.entrySet()) {
                      browser.prefer(look.getValue());
                      byte[] picture = browser.picture();
                      String name = page.replace("/index.html", "").replace('/', '-');
                      Files.write(SHOTS.resolve(name + "." + look.getKey() + ".png"), picture);
                      if (colours(picture) < A_FEW) {
                        faults.add(page + " is blank in the look " + look.getKey());
                      }
                    }
                    return faults;
                  }))
          .isEmpty();
    }
  }

  /** Text alone has more than a few, for its edges are smoothed. */
  private static int colours(byte[] png) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        colours.add(picture.getRGB(x, y));
      }
    }
    return colours.size();
  }
}
