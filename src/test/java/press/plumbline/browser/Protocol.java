package press.plumbline.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation with one tab in the browser's debugging protocol: asked, answered, overheard. */
final class Protocol implements WebSocket.Listener {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int PATIENCE_SECONDS = 60;

  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> heard = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  Protocol(HttpClient client, URI tab) throws Exception {
    socket = client.newWebSocketBuilder().buildAsync(tab, this).get();
  }

  JsonNode send(String method, Map<String, Object> parameters) throws Exception {
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

  /** What the tab told of itself, by the name of the event, since it was last forgotten. */
  synchronized List<JsonNode> heard(String event) {
    return heard.stream()
        .filter(one -> one.get("method").asString().equals(event))
        .map(one -> one.get("params"))
        .toList();
  }

  synchronized void forget() {
    heard.clear();
  }

  synchronized void await(String event) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (heard(event).isEmpty()) {
      long rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (rest <= 0) {
        throw new IllegalStateException(event + " did not come");
      }
      wait(rest);
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
    heard.add(message);
    notifyAll();
  }

  void close() {
    socket.abort();
  }
}
