package press.plumbline.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody probably meant: {@code source} for {@code sorce}. */
public final class Nearest {
  private Nearest() {}

  /** The known word with the fewest slips in it, if there are few enough to be slips. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> slips(word, candidate) <= Math.max(1, word.length() / 3))
        .min(Comparator.comparingInt((String c) -> slips(word, c)).thenComparing(c -> c));
  }

  /** Letters left out, put in, mistaken or changed places. */
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : slips(a, b, cost, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int slips(String a, String b, int[][] cost, int i, int j) {
    int mistaken = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + mistaken, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
