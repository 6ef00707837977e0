package press.plumbline.verify;

import java.util.regex.Pattern;

/** What may stand between a figure and the place that it is said of: 731 in Portole. */
final class Beside {
  static final Pattern PLACE = Pattern.compile("\\s+(in|for|at|on)\\s+(the )?");

  private Beside() {}
}
