package press.plumbline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import press.plumbline.pages.BuiltSite;

/** A static host on loopback, which sends the headers that the site's own file asks for. */
final class Host implements AutoCloseable {
  private final BuiltSite site;
  private final Duration wait;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  Host(BuiltSite site) throws IOException {
    this(site, Duration.ZERO);
  }

  /**
   * @param wait before each photograph is sent, as over a slow connection
   */
  Host(BuiltSite site, Duration wait) throws IOException {
    this.site = site;
    this.wait = wait;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(workers);
    server.start();
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The address of a page: {@code about/index.html} is at {@code /tour/about/}. */
  String address(String page) {
    return origin() + site.mount() + page.replaceFirst("(^|/)index\\.html$", "$1");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String path = asked.startsWith(site.mount()) ? asked.substring(site.mount().length()) : asked;
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    byte[] body = site.files().get(file);
    if (type(file).equals("image/jpeg")) {
      pause();
    }
    exchange.getResponseHeaders().set("Content-Type", type(file));
    site.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
    if (body != null) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "json" -> "application/json; charset=utf-8";
      case "xml" -> "application/xml; charset=utf-8";
      case "txt" -> "text/plain; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
