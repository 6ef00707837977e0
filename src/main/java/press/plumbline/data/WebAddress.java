package press.plumbline.data;

import java.net.URI;
import java.net.URISyntaxException;

/** An address that a link can have: {@code https://news.example/tour/}. */
public final class WebAddress {
  private WebAddress() {}

  static boolean isValid(String text) {
    try {
      var uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** One that pages can lie below. */
  public static boolean isBase(String text) {
    return isValid(text)
        && URI.create(text).getRawQuery() == null
        && text.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#');
  }
}
