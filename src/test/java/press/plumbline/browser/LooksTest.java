package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.pages.BuiltSite;

/**
 * A page of every kind, as each reader's settings make it look: the pictures are for people to look
 * at, in {@code target/report/shots}. The test sees to it that none is blank, and with {@code
 * -Dapproved=FOLDER} that each is as one there, which was looked at and approved; what is not there
 * yet is put there. Such a folder serves one browser and its fonts.
 */
@Tag("full")
class LooksTest {
  private static final Path SHOTS = Path.of("target/report/shots");
  private static final int A_FEW = 8;

  /** Of the dots of a picture, how many may differ from the approved one. */
  private static final double TOLERANCE = 0.001;

  private static final Optional<Path> APPROVED =
      Optional.ofNullable(System.getProperty("approved")).map(Path::of);

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
                    String name = page.replace("/index.html", "").replace('/', '-');
                    browser.open(host.address(page), 390);
                    for (var look : LOOKS.entrySet()) {
                      browser.prefer(look.getValue());
                      fault(browser, name + "." + look.getKey()).ifPresent(faults::add);
                    }
                    browser.size(1280);
                    for (String theme : List.of("light", "dark")) {
                      browser.prefer(LOOKS.get(theme));
                      fault(browser, name + ".wide-" + theme).ifPresent(faults::add);
                    }
                    return faults;
                  }))
          .isEmpty();
    }
  }

  /** Takes a picture of what is on the screen, and says what is wrong with it. */
  private static Optional<String> fault(Chromium browser, String name) throws Exception {
    byte[] png = browser.picture();
    Files.write(SHOTS.resolve(name + ".png"), png);
    BufferedImage picture = read(png);
    if (dots(picture).distinct().limit(A_FEW).count() < A_FEW) {
      return Optional.of(name + " is blank");
    }
    if (APPROVED.isEmpty()) {
      return Optional.empty();
    }
    Path approved = APPROVED.get().resolve(name + ".png");
    if (!Files.exists(approved)) {
      Files.createDirectories(APPROVED.get());
      Files.write(approved, png);
      return Optional.empty();
    }
    double changed = changed(picture, read(Files.readAllBytes(approved)));
    return changed > TOLERANCE
        ? Optional.of("%s differs from %s by %.2f %%".formatted(name, approved, 100 * changed))
        : Optional.empty();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** The share of the dots of two pictures that are not the same. */
  private static double changed(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return 1;
    }
    int[] dots = dots(one).toArray();
    int[] others = dots(other).toArray();
    return IntStream.range(0, dots.length).filter(i -> dots[i] != others[i]).count()
        / (double) dots.length;
  }

  private static IntStream dots(BufferedImage picture) {
    int width = picture.getWidth();
    return IntStream.of(picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width));
  }
}
