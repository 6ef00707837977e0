package press.plumbline.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.Unit;

/**
 * One value in a comparison.
 *
 * @param width of a hundred, such as {@code 70.23}, the longest being 100; empty where lengths mean
 *     nothing, as with ranks, mixed units or losses
 * @param self whether it is the value the reader asked for
 */
public record Bar(Checked place, Printed value, String width, boolean self, int hue, String path) {
  private static final int MOST = 6;

  /**
   * Largest first, of ranks the best; beside one that is asked for only a handful more, else all.
   */
  static List<Bar> of(List<Observation> peers, Optional<Observation> self, Edition edition) {
    boolean drawn = isDrawn(peers);
    BigDecimal longest =
        peers.stream().map(Bar::amount).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    var upwards = Comparator.comparing(Bar::amount);
    boolean ranks = peers.stream().allMatch(peer -> unit(peer).equals(Unit.RANK));
    var sorted = peers.stream().sorted(ranks ? upwards : upwards.reversed()).toList();
    return sorted.stream()
        .filter(
            peer ->
                self.isEmpty()
                    || sorted.indexOf(peer) < MOST
                    || self.filter(peer::equals).isPresent())
        .map(
            peer ->
                new Bar(
                    edition.name(peer.place()),
                    edition.print(peer),
                    drawn ? width(amount(peer), longest) : "",
                    self.filter(peer::equals).isPresent(),
                    edition.hue(peer.place()),
                    edition.path(peer)))
        .toList();
  }

  /** Lengths compare only where all values are amounts of one unit, none below zero. */
  static boolean isDrawn(List<Observation> peers) {
    return peers.size() > 1
        && isMeasured(peers)
        && peers.stream().allMatch(peer -> amount(peer).signum() >= 0)
        && peers.stream().anyMatch(peer -> amount(peer).signum() > 0);
  }

  /** Whether all are amounts of one unit; ranks are none. */
  static boolean isMeasured(List<Observation> values) {
    return values.stream().map(Bar::unit).distinct().count() == 1
        && !unit(values.get(0)).equals(Unit.RANK)
        && !unit(values.get(0)).equals(Unit.ORDINAL)
        && values.stream().allMatch(value -> known(value).isPresent());
  }

  static String width(BigDecimal amount, BigDecimal longest) {
    return amount
        .multiply(BigDecimal.valueOf(100))
        .divide(longest, 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static Unit unit(Observation observation) {
    return observation.followed().map(value -> value.figure().unit()).orElse(Unit.NONE);
  }

  private static Optional<BigDecimal> known(Observation observation) {
    return observation
        .followed()
        .map(SourcedValue::figure)
        .flatMap(figure -> MachineValue.amount(figure.value()));
  }

  static BigDecimal amount(Observation observation) {
    return known(observation).orElse(BigDecimal.ZERO);
  }
}
