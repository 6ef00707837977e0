package press.plumbline.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A headless browser, driven over its own debugging protocol: what a page measures, prints to the
 * console and does when it is touched.
 */
final class Chromium implements AutoCloseable, WebSocket.Listener {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PATIENCE_SECONDS = 30;

  private final Process process;
  private final Path profile;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
  private final List<String> console = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private WebSocket socket;

  private Chromium(Process process, Path profile) {
    this.process = process;
    this.profile = profile;
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
    Chromium browser = new Chromium(process, profile);
    browser.connect();
    return browser;
  }

  private void connect() throws Exception {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
      if (System.nanoTime() > end || !process.isAlive()) {
        throw new IOException("the browser did not start");
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    List<String> lines = Files.readAllLines(file);
    HttpClient client = HttpClient.newHttpClient();
    String list =
        new String(
            URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list")
                .toURL()
                .openStream()
                .readAllBytes(),
            StandardCharsets.UTF_8);
    String target = JSON.readTree(list).get(0).get("webSocketDebuggerUrl").asString();
    socket = client.newWebSocketBuilder().buildAsync(URI.create(target), this).get();
    send("Page.enable", Map.of());
    send("Runtime.enable", Map.of());
    send("Log.enable", Map.of());
  }

  /** Opens a page at a width and in a theme, and waits until it has loaded. */
  void open(String url, int width, boolean dark) throws Exception {
    open(url, width, 1, dark);
  }

  void open(String url, int width, int dots, boolean dark) throws Exception {
    console.clear();
    events.clear();
    size(width, dots);
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    send("Page.navigate", Map.of("url", url));
    JsonNode event;
    do {
      event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } while (event != null && !event.get("method").asString().equals("Page.loadEventFired"));
  }

  void size(int width) throws Exception {
    size(width, 1);
  }

  /**
   * @param dots how many the screen has for each pixel of the page
   */
  void size(int width, int dots) throws Exception {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", dots, "mobile", false));
  }

  /** The value of an expression in the page, as text. */
  String evaluate(String expression) throws Exception {
    JsonNode result =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(result.get("exceptionDetails").toString());
    }
    JsonNode value = result.get("result").get("value");
    return value == null ? "" : value.asString();
  }

  void press(String key) throws Exception {
    String text = key.equals("Enter") ? "\r" : "";
    int code = key.equals("Enter") ? 13 : key.equals("Escape") ? 27 : 9;
    for (String type : List.of("keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "text",
              type.equals("keyDown") ? text : "",
              "windowsVirtualKeyCode",
              code));
    }
  }

  void scripts(boolean on) throws Exception {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** What the page said to the console since it was opened: errors, warnings, broken policies. */
  synchronized List<String> console() {
    return List.copyOf(console);
  }

  private JsonNode send(String method, Map<String, Object> parameters) throws Exception {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
        .get();
    try {
      JsonNode node = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (node.has("error")) {
        throw new IllegalStateException(method + ": " + node.get("error"));
      }
      return node.get("result");
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException(method + " was not answered", e);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean whole) {
    part.append(data);
    if (whole) {
      hear(JSON.readTree(part.toString()));
      part.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  private synchronized void hear(JsonNode message) {
    if (message.has("id")) {
      answers.remove(message.get("id").asInt()).complete(message);
      return;
    }
    String method = message.get("method").asString();
    if (method.equals("Log.entryAdded")
        || method.equals("Runtime.consoleAPICalled")
        || method.equals("Runtime.exceptionThrown")) {
      console.add(message.get("params").toString());
    }
    events.add(message);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.abort();
    }
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
    FileUtils.deleteQuietly(profile.toFile());
  }
}
