package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.plumbline.Build;
import press.plumbline.Outcome;
import press.plumbline.Project;
import press.plumbline.picture.Photographs;
import press.plumbline.render.OutputFile;

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

  private static final Map<String, byte[]> FILES = new TreeMap<>();

  @TempDir private static Path root;

  private static HttpServer server;
  private static ExecutorService answers;
  private static Chromium browser;
  private static String page;

  @BeforeAll
  static void serveAnArticleWithPictures() throws Exception {
    Optional<Path> binary = Chromium.find();
    assumeTrue(binary.isPresent(), "no chromium on this machine; .ci/run installs it");
    FileUtils.copyDirectory(
        Path.of("src/test/resources/diagnostics/_base").toFile(), root.toFile());
    Path folder = root.resolve("content/zh-CN");
    Files.writeString(folder.resolve("level.md"), ARTICLE);
    Files.write(folder.resolve("wide.jpg"), Photographs.jpeg(2400, 1600));
    Files.write(folder.resolve("upright.jpg"), Photographs.lightJpeg(1200, 1600));
    Files.write(folder.resolve("small.jpg"), Photographs.lightJpeg(420, 300));
    Project project =
        new Project(root, Instant.parse("2024-01-01T00:00:00Z"), Optional.empty(), false);
    Outcome outcome = new Build(project).run();
    assertThat(outcome.isInOrder()).isTrue();
    outcome.files().forEach(file -> FILES.put(file.path(), bytes(file)));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", PicturesInTheBrowserTest::answer);
    answers = Executors.newCachedThreadPool();
    server.setExecutor(answers);
    server.start();
    page = "http://127.0.0.1:" + server.getAddress().getPort() + "/zh-CN/level/";
    browser = Chromium.start(binary.get());
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
      answers.shutdownNow();
    }
  }

  private static byte[] bytes(OutputFile file) {
    return file instanceof OutputFile.Text text
        ? text.text().getBytes(StandardCharsets.UTF_8)
        : ((OutputFile.Binary) file).bytes();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    byte[] body = FILES.getOrDefault(file, new byte[0]);
    if (file.endsWith(".jpg")) {
      pause();
    }
    exchange.getResponseHeaders().set("Content-Type", type(file));
    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "jpg" -> "image/jpeg";
      case "svg" -> "image/svg+xml";
      default -> "application/octet-stream";
    };
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
