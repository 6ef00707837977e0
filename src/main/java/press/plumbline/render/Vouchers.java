package press.plumbline.render;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Puts checked text between gate marks, and remembers which texts these were. */
final class Vouchers {
  private final Set<String> vouched = new HashSet<>();

  String wrap(String text) {
    if (text.isEmpty()) {
      return text;
    }
    vouched.add(text);
    return GateMarks.OPEN + text + GateMarks.CLOSE;
  }

  Set<String> all() {
    return Collections.unmodifiableSet(vouched);
  }
}
