package press.plumbline.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.plumbline.data.Series;
import press.plumbline.source.Language;

/** What machines ask a site for: the rules for robots, the headers, data. */
final class MachineFiles {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private MachineFiles() {}

  static Page json(String path, Language language, Object data) {
    return new Page(path, language, Optional.empty(), "json", Map.of("data", data));
  }

  /** robots.txt and _headers. */
  static Map<String, String> texts(Series series) {
    var files = new LinkedHashMap<String, String>();
    files.put(
        "robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + series.baseUrl() + "sitemap.xml\n");
    files.put("_headers", headers());
    return files;
  }

  private static String headers() {
    return """
    /*
      Content-Security-Policy: %s
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin

    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    """
        .formatted(POLICY);
  }
}
