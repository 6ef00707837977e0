package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.Golden;
import press.plumbline.pages.BuiltSite;
import press.plumbline.picture.Photographs;

/** An article with photographs, over a connection on which each of them takes its time. */
@Tag("full")
class PicturesInTheBrowserTest {
  private static final String ARTICLE =
      """
      ---
      title: 北岸
      stop: north-lake
      period: 2022
      date: 2023-05-10
      ---
      ![湖面](wide.jpg "清晨的*湖面*")

      2022年，北湖水域面积48.6平方公里，游客112.4万人次，增长6.2%。

      岸上的路修到了芦苇荡边上，行人多起来。

      ![芦苇](upright.jpg "芦苇荡")

      [![码头](small.jpg "码头")](https://news.example/)

      - 渡船
      - ![渡船](wide.jpg)

      > ![湖面](wide.jpg)

      | 上午 | 下午 |
      | --- | --- |
      | ![上午](wide.jpg) | ![下午](small.jpg) |

      岸边![路标](small.jpg)的路标。
      """;

  /** How long each picture takes to come. */
  private static final Duration WAIT = Duration.ofMillis(250);

  @TempDir private static Path root;

  private static Readers readers;
  private static Chromium browser;
  private static Host host;
  private static String page;

  @BeforeAll
  static void serveAnArticleWithPictures() throws Exception {
    readers = Readers.start(1);
    browser = readers.one();
    FileUtils.copyDirectory(Golden.RESOURCES.resolve("diagnostics/_base").toFile(), root.toFile());
    Path folder = root.resolve("content/zh-CN");
    Files.writeString(folder.resolve("level.md"), ARTICLE);
    Files.write(folder.resolve("wide.jpg"), Photographs.jpeg(2400, 1600));
    Files.write(folder.resolve("upright.jpg"), Photographs.lightJpeg(1200, 1600));
    Files.write(folder.resolve("small.jpg"), Photographs.lightJpeg(420, 300));
    host = new Host(BuiltSite.of("pictures", root), WAIT);
    page = host.address("zh-CN/level/index.html");
  }

  @AfterAll
  static void stop() throws Exception {
    if (readers != null) {
      readers.close();
    }
    if (host != null) {
      host.close();
    }
  }

  @Test
  void nothingMovesWhilePicturesArrive() throws Exception {
    for (int width : new int[] {390, 1280}) {
      browser.open(page, width, 1, false);
      readToTheEnd();
      assertThat(
              browser.evaluate(
                  "new Promise(tell => new PerformanceObserver(list => tell(String("
                      + "list.getEntries().reduce((sum, one) => sum + one.value, 0))))"
                      + ".observe({type: 'layout-shift', buffered: true})"
                      + " || setTimeout(() => tell('0'), 500))"))
          .as("layout shift at " + width)
          .isEqualTo("0");
    }
  }

  @Test
  void eachScreenLoadsTheSizeThatItNeeds() throws Exception {
    assertThat(loaded(390, 1)).isEqualTo("wide-480w.jpg upright-480w.jpg small.jpg");
    assertThat(loaded(390, 2)).isEqualTo("wide-800w.jpg upright-800w.jpg small.jpg");
    assertThat(loaded(390, 3)).isEqualTo("wide-1200w.jpg upright.jpg small.jpg");
    assertThat(loaded(1280, 1)).isEqualTo("wide-800w.jpg upright-480w.jpg small.jpg");
    assertThat(loaded(1280, 2)).isEqualTo("wide-1600w.jpg upright.jpg small.jpg");
  }

  private static String loaded(int width, int dots) throws Exception {
    browser.open("about:blank", width, dots, false);
    browser.open(page, width, dots, false);
    readToTheEnd();
    return browser.evaluate(
        "[...document.querySelectorAll('figure > img, figure > a > img')].slice(0, 3)"
            + ".map(it => it.currentSrc.replace(/.*\\//, '')).join(' ')");
  }

  /** What {@code sizes} promises is what the style sheet gives. */
  @Test
  void picturesAreAsWideAsTheySay() throws Exception {
    for (int width : new int[] {320, 390, 767, 800, 1024, 1100, 1280, 1600}) {
      browser.open(page, width, 1, false);
      readToTheEnd();
      assertThat(
              browser.evaluate(
                  """
                  [...document.querySelectorAll('.prose > figure img[sizes]')].map(it => {
                    const probe = document.createElement('div');
                    const size = it.sizes.split(', ').find(one =>
                        !one.startsWith('(') || matchMedia(one.slice(0, one.indexOf(')') + 1)).matches)
                        .replace(/^\\(min-width: \\S+\\)\\s*/, '');
                    document.body.append(probe);
                    probe.style.inlineSize = size;
                    const said = probe.getBoundingClientRect().width;
                    probe.remove();
                    return Math.abs(said - it.getBoundingClientRect().width) < 1 ? ''
                        : size + ' is not ' + it.getBoundingClientRect().width;
                  }).join('')
                  """))
          .as("at " + width)
          .isEmpty();
    }
  }

  @Test
  void noPictureIsWiderThanItsColumn() throws Exception {
    for (int width : new int[] {320, 390, 768, 1280}) {
      browser.open(page, width, 1, false);
      readToTheEnd();
      assertThat(
              browser.evaluate(
                  "[...document.querySelectorAll('.prose img')].filter(it =>"
                      + " it.getBoundingClientRect().right >"
                      + " it.closest('li, blockquote, td, figure, .prose')"
                      + ".getBoundingClientRect().right + 1)"
                      + ".map(it => it.alt).join()"))
          .as("at " + width)
          .isEmpty();
      assertThat(
              browser.evaluate(
                  "String(document.documentElement.scrollWidth"
                      + " > document.documentElement.clientWidth)"))
          .isEqualTo("false");
    }
  }

  private static void readToTheEnd() throws Exception {
    assertThat(browser.evaluate("String(document.querySelectorAll('.prose img').length)"))
        .isEqualTo("8");
    browser.evaluate(
        """
        (async () => {
          for (const image of document.querySelectorAll('.prose img')) {
            image.scrollIntoView();
            await new Promise(frame => requestAnimationFrame(frame));
            while (!image.complete || !image.naturalWidth) {
              await new Promise(done => setTimeout(done, 20));
            }
          }
          await new Promise(done => setTimeout(done, 100));
        })()
        """);
  }
}
