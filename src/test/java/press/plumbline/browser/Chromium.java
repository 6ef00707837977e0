package press.plumbline.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless browser with one tab: what a page measures, prints to the console and does when it is
 * touched.
 */
final class Chromium implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;
  private static final Map<String, Integer> KEYS = Map.of("Enter", 13, "Escape", 27, "Tab", 9);

  private final Process process;
  private final Path profile;
  private final Protocol tab;

  private Chromium(Process process, Path profile) throws Exception {
    this.process = process;
    this.profile = profile;
    tab = connect();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      tab.send(domain + ".enable", Map.of());
    }
  }

  /** The browser of this machine, if it has one. */
  static Optional<Path> find() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path binary) throws Exception {
    Path profile = Files.createTempDirectory("plumbline-browser");
    Process process =
        new ProcessBuilder(
                binary.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    return new Chromium(process, profile);
  }

  private Protocol connect() throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IOException("the browser did not start");
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    URI tabs = URI.create("http://127.0.0.1:" + Files.readAllLines(file).get(0) + "/json/list");
    HttpClient client = HttpClient.newHttpClient();
    while (true) {
      String list =
          client
              .send(HttpRequest.newBuilder(tabs).build(), HttpResponse.BodyHandlers.ofString())
              .body();
      for (JsonNode target : JsonMapper.shared().readTree(list)) {
        if (target.get("type").asString().equals("page")) {
          return new Protocol(client, URI.create(target.get("webSocketDebuggerUrl").asString()));
        }
      }
      if (System.nanoTime() > end) {
        throw new IOException("the browser has no tab");
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
  }

  /** Opens a page at a width and in a theme, and waits until it has loaded. */
  void open(String url, int width, boolean dark) throws Exception {
    open(url, width, 1, dark);
  }

  void open(String url, int width, int dots, boolean dark) throws Exception {
    prefer(Map.of("prefers-color-scheme", dark ? "dark" : "light"));
    size(width, dots);
    go(url);
  }

  /** Opens a page at a width, whatever the reader prefers. */
  void open(String url, int width) throws Exception {
    size(width);
    go(url);
  }

  private void go(String url) throws Exception {
    tab.forget();
    tab.send("Page.navigate", Map.of("url", url));
    tab.await("Page.loadEventFired");
  }

  void size(int width) throws Exception {
    size(width, 1);
  }

  /**
   * @param dots how many the screen has for each pixel of the page
   */
  void size(int width, int dots) throws Exception {
    screen(width, 900, dots);
  }

  void screen(int width, int height, int dots) throws Exception {
    tab.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", dots, "mobile", false));
  }

  /** What the reader prefers: {@code prefers-color-scheme: dark}. */
  void prefer(Map<String, String> features) throws Exception {
    List<Map<String, String>> media = new ArrayList<>();
    features.forEach((name, value) -> media.add(Map.of("name", name, "value", value)));
    tab.send("Emulation.setEmulatedMedia", Map.of("features", media));
  }

  /** Shows the page as on {@code print}; empty: as on a screen. */
  void media(String media) throws Exception {
    tab.send("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  void fingers(boolean on) throws Exception {
    tab.send("Emulation.setTouchEmulationEnabled", Map.of("enabled", on));
  }

  void scripts(boolean on) throws Exception {
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Runs a script in every page that is opened from now on, before the page's own. */
  void bring(String script) throws Exception {
    tab.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** The value of an expression in the page, as text. */
  String evaluate(String expression) throws Exception {
    JsonNode result =
        tab.send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    JsonNode value = result.get("result").get("value");
    return value == null ? "" : value.asString();
  }

  boolean holds(String expression) throws Exception {
    return evaluate("String(!!(" + expression + "))").equals("true");
  }

  void press(String key) throws Exception {
    for (String type : List.of("keyDown", "keyUp")) {
      tab.send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "text",
              type.equals("keyDown") && key.equals("Enter") ? "\r" : "",
              "windowsVirtualKeyCode",
              KEYS.get(key)));
    }
  }

  /** A finger on the middle of the first line of the element that an expression finds. */
  void tap(String element) throws Exception {
    String at =
        evaluate(
            "(() => { const box = (%s).getClientRects()[0];".formatted(element)
                + " return (box.left + box.width / 2) + ' ' + (box.top + box.height / 2) })()");
    String[] place = at.split(" ");
    tap(Double.parseDouble(place[0]), Double.parseDouble(place[1]));
  }

  void tap(double x, double y) throws Exception {
    tab.send(
        "Input.dispatchTouchEvent",
        Map.of("type", "touchStart", "touchPoints", List.of(Map.of("x", x, "y", y))));
    tab.send("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  byte[] picture() throws Exception {
    return decoded(
        tab.send(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false)));
  }

  byte[] print() throws Exception {
    return decoded(
        tab.send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
  }

  private static byte[] decoded(JsonNode result) {
    return Base64.getDecoder().decode(result.get("data").asString());
  }

  /** What the page said since it was opened: errors, warnings, broken policies. */
  List<String> console() {
    return Stream.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
        .flatMap(event -> tab.heard(event).stream())
        .map(JsonNode::toString)
        .toList();
  }

  /** The addresses that were asked for since the page was opened. */
  List<String> requests() {
    return tab.heard("Network.requestWillBeSent").stream()
        .map(event -> event.get("request").get("url").asString())
        .toList();
  }

  @Override
  public void close() throws IOException {
    tab.close();
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    FileUtils.deleteQuietly(profile.toFile());
  }
}
