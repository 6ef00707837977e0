package press.plumbline.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word an editor probably meant: {@code standfirst} for {@code standfrist}. */
public final class Nearest {
  private Nearest() {}

  /** The candidate a slip or two away from the word, if there is one. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT).replace('_', '-');
    int most = Math.max(1, lower.length() / 3);
    return candidates.stream()
        .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= most)
        .min(
            Comparator.comparing(
                    (String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters are put in, left out, changed or swapped with the next one. */
  private static int distance(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        slips[i][j] = i == 0 || j == 0 ? i + j : fewest(a, b, i, j, slips);
      }
    }
    return slips[a.length()][b.length()];
  }

  private static int fewest(String a, String b, int i, int j, int[][] slips) {
    int changed = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(changed, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, 1 + slips[i - 2][j - 2]) : fewest;
  }
}
