package press.plumbline.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import press.plumbline.source.Language;

/**
 * Addresses within the site: pages are {@code en/compare/} to each other and lead on relatively, so
 * that the site works below any address.
 */
final class SitePaths {
  private static final String INDEX = "index.html";

  private final String baseUrl;
  private final Language main;

  SitePaths(String baseUrl, Language main) {
    this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    this.main = main;
  }

  /** Where an edition begins: nothing for the main one, {@code en/} for another. */
  String edition(Language language) {
    return language == main ? "" : language.tag() + "/";
  }

  /** The address of a file: {@code compare/} for {@code compare/index.html}. */
  static String address(String path) {
    return path.equals(INDEX) || path.endsWith("/" + INDEX)
        ? path.substring(0, path.length() - INDEX.length())
        : path;
  }

  /** The file of an address. */
  static String file(String address) {
    return address.isEmpty() || address.endsWith("/") ? address + INDEX : address;
  }

  /** The address with the site's base before it, in the characters of a URI. */
  String absolute(String path) {
    String url = baseUrl + address(path);
    try {
      return new URI(url.replace(" ", "%20")).toASCIIString();
    } catch (URISyntaxException e) {
      return url;
    }
  }

  /**
   * How the page at {@code from} leads to an address. A page of errors is served at any depth, and
   * a feed is read elsewhere: the one leads from the server's root, the other by the full address.
   */
  String lead(String from, String to) {
    if (from.endsWith("404.html")) {
      return absolute(to).replaceFirst("^[a-z]+://[^/]*", "");
    }
    return from.endsWith(".html") ? relative(from, to) : absolute(to);
  }

  /** A path of the site as a URL writes it: {@code %E6%B8%AF.jpg} for 港.jpg. */
  static String encoded(String path) {
    var url = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || "/-._~".indexOf(b) >= 0);
      url.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
    }
    return url.toString();
  }

  static String relative(String from, String to) {
    int tail = tail(to);
    List<String> target = segments(address(to.substring(0, tail)));
    List<String> here = segments(address(from));
    String name = target.remove(target.size() - 1);
    here.remove(here.size() - 1);
    int common = 0;
    while (common < Math.min(here.size(), target.size())
        && here.get(common).equals(target.get(common))) {
      common++;
    }
    var path = new StringBuilder("../".repeat(here.size() - common));
    target.subList(common, target.size()).forEach(segment -> path.append(segment).append('/'));
    path.append(name);
    if (path.length() == 0) {
      path.append("./");
    } else if (path.toString().contains(":") && !path.toString().startsWith("../")) {
      path.insert(0, "./");
    }
    return path + to.substring(tail);
  }

  /** Where the query or fragment begins. */
  private static int tail(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '#' || address.charAt(i) == '?') {
        return i;
      }
    }
    return address.length();
  }

  /** Folders and, last, the name, which is empty for a folder's own page. */
  private static List<String> segments(String address) {
    return new ArrayList<>(List.of(address.split("/", -1)));
  }
}
