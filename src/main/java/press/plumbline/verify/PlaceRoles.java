package press.plumbline.verify;

import java.util.regex.Pattern;
import press.plumbline.figure.Figure;

/**
 * What a place is named for: to say whose the figures are, to hold them against (比宁波), or as a part
 * of a name.
 */
final class PlaceRoles {
  private static final Pattern ORIGIN = Pattern.compile("\\s+from\\s+(the )?");
  private static final Pattern AND =
      Pattern.compile("(?i)\\s+(in|at|on|for) [^,;.]{2,40}?(,| and|, and)\\s*");

  private final Scene scene;

  PlaceRoles(Scene scene) {
    this.scene = scene;
  }

  Role of(int start, int end) {
    if (isOrigin(start)) {
      return Role.SETS;
    }
    Role role = Role.ofPlace(scene.beforeMasked(start), scene.after(start, end), scene.language());
    return role == Role.SETS && isOfAnotherSide(start) ? Role.COMPARED : role;
  }

  /** 66.7 percent against 53.6 percent in Ostrand: the place is that of the second alone. */
  private boolean isOfAnotherSide(int start) {
    return scene
        .lastBefore(start)
        .filter(figure -> figure.outerEnd() <= start)
        .filter(figure -> Beside.PLACE.matcher(scene.without(figure.outerEnd(), start)).matches())
        .filter(this::isOther)
        .isPresent();
  }

  /** Compared with 15.4 percent in Calder and 18.9 percent in Tarnshire: the second as well. */
  boolean isOther(Figure figure) {
    return scene.isOtherSide(figure)
        || scene
            .previous(figure)
            .filter(before -> before.outerEnd() <= figure.outerStart())
            .filter(
                before ->
                    AND.matcher(scene.text().substring(before.outerEnd(), figure.outerStart()))
                        .matches())
            .filter(this::isOther)
            .isPresent();
  }

  /** The exports from Ningbo are its own; they are held against nothing. */
  private boolean isOrigin(int place) {
    return scene.named().stream()
        .filter(name -> name.isIndicator() && name.end() < place)
        .anyMatch(name -> ORIGIN.matcher(scene.text().substring(name.end(), place)).matches());
  }
}
