package press.plumbline.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for remarks that last while lines move: made of the rule, the file, the marked text, and
 * how many of the same came before.
 */
final class Fingerprints {
  /** What the recipe is called; another recipe takes another number. */
  static final String NAME = "plumbline/v1";

  private final Map<String, Integer> seen = new HashMap<>();

  /** Asked for one remark after the other, in the order of their places. */
  String of(Diagnostic remark) {
    String what =
        String.join("\u0000", remark.rule(), remark.at().file().path(), remark.at().text());
    int number = seen.merge(what, 1, Integer::sum);
    return hash(what + "\u0000" + number);
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
