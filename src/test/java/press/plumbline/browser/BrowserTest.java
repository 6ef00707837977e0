package press.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.Build;
import press.plumbline.Outcome;
import press.plumbline.Project;
import press.plumbline.render.OutputFile;

/** The built tour in a real browser, served with the headers it is published with. */
@Tag("full")
class BrowserTest {
  private static final List<Integer> WIDTHS = List.of(320, 360, 390, 768, 1024, 1280);

  private static final Map<String, byte[]> FILES = new TreeMap<>();
  private static HttpServer server;
  private static Chromium browser;
  private static String base;

  /** Where the series says it will stand; pages of errors lead from the server's root. */
  private static String mount;

  @BeforeAll
  static void serveTheTour() throws Exception {
    Optional<Path> binary = Chromium.find();
    assumeTrue(binary.isPresent(), "no chromium on this machine; .ci/run installs it");
    Project project =
        new Project(Path.of("."), Instant.parse("2024-01-01T00:00:00Z"), Optional.empty(), false);
    Outcome outcome = new Build(project).run();
    assertThat(outcome.isInOrder()).isTrue();
    outcome.files().forEach(file -> FILES.put(file.path(), bytes(file)));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", BrowserTest::answer);
    server.start();
    mount = mount();
    base = "http://127.0.0.1:" + server.getAddress().getPort() + mount;
    browser = Chromium.start(binary.get());
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  private static byte[] bytes(OutputFile file) {
    return file instanceof OutputFile.Text text
        ? text.text().getBytes(StandardCharsets.UTF_8)
        : ((OutputFile.Binary) file).bytes();
  }

  private static String mount() {
    String map = new String(FILES.get("sitemap.xml"), StandardCharsets.UTF_8);
    String home = map.substring(map.indexOf("<loc>") + "<loc>".length(), map.indexOf("</loc>"));
    return URI.create(home).getPath();
  }

  private static void answer(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String path = asked.startsWith(mount) ? asked.substring(mount.length()) : asked;
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    byte[] body = FILES.get(file);
    exchange.getResponseHeaders().set("Content-Type", type(file));
    policies().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
    if (body != null) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private static String type(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "application/octet-stream";
    };
  }

  /** The headers that the site's {@code _headers} file asks every host to send. */
  private static Map<String, String> policies() {
    Map<String, String> headers = new TreeMap<>();
    for (String line : new String(FILES.get("_headers"), StandardCharsets.UTF_8).lines().toList()) {
      int colon = line.indexOf(':');
      if (line.startsWith("  ")
          && colon > 0
          && !headers.containsKey(line.substring(0, colon).strip())) {
        headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static List<String> pages() {
    return FILES.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  @Test
  void noPageScrollsSidewaysOrComplains() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String page : pages()) {
      browser.open(base + page, WIDTHS.get(0), false);
      for (int width : WIDTHS) {
        browser.size(width);
        String wide =
            browser.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (wide.equals("true")) {
          faults.add(page + " scrolls sideways at " + width);
        }
      }
      browser.console().forEach(message -> faults.add(page + ": " + message));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aFigureOpensItsCardByKeyAndEscapeGivesTheFocusBack() throws Exception {
    browser.open(base + article(), 1280, false);
    browser.evaluate("document.querySelector('a.fig').focus()");
    browser.press("Enter");
    assertThat(browser.evaluate("String(!!document.querySelector('[popover]:popover-open'))"))
        .isEqualTo("true");
    assertThat(browser.evaluate("document.querySelector('[popover] .fact').textContent.trim()"))
        .isNotEmpty();
    browser.press("Escape");
    assertThat(browser.evaluate("String(!!document.querySelector('[popover]:popover-open'))"))
        .isEqualTo("false");
    assertThat(
            browser.evaluate("String(document.activeElement === document.querySelector('a.fig'))"))
        .isEqualTo("true");
  }

  @Test
  void aFigureOfTheFrontPageOpensTheCardThatAnotherPageHolds() throws Exception {
    browser.open(base, 1280, false);
    browser.evaluate("document.querySelector('main a.fig').focus()");
    browser.press("Enter");
    String open = "String(!!document.querySelector('[popover]:popover-open .fact__val'))";
    for (int tries = 0; tries < 50 && browser.evaluate(open).equals("false"); tries++) {
      Thread.sleep(100);
    }
    assertThat(browser.evaluate(open)).isEqualTo("true");
    assertThat(browser.evaluate("document.querySelector('[popover] .fact__more a').href"))
        .contains("/indicators/");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void everyFigureHasItsNoteInThePage() throws Exception {
    for (String page : pages()) {
      browser.open(base + page, 390, true);
      assertThat(
              browser.evaluate(
                  "[...document.querySelectorAll('a.fig')]"
                      + ".map(a => a.getAttribute('href')).filter(h => h.startsWith('#')"
                      + " && !document.getElementById(decodeURIComponent(h.slice(1)))).join()"))
          .as(page)
          .isEmpty();
    }
  }

  private static String article() throws IOException {
    return FILES.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html"))
        .filter(file -> new String(file.getValue(), StandardCharsets.UTF_8).contains("id=\"r-"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () -> new IOException("no article with a figure in " + Files.exists(Path.of("."))));
  }
}
