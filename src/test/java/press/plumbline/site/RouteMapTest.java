package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;

class RouteMapTest {
  private static final Observations DATA =
      Small.data(
          Small.series(),
          "places:",
          "  a: {name: Alder, at: [34.76, 113.65]}",
          "  b: {name: Birch, at: [31.30, 120.60]}",
          "  c: {name: Cedar, at: [29.88, 121.55]}",
          "  d: {name: Doon, at: [30.67, 104.07]}",
          "  same: {name: Same, at: [30.67, 104.07]}",
          "  nowhere: {name: Nowhere}");

  @Test
  void drawsALegFromEachPlaceToTheNext() {
    var map = map("a", "b", "c", "d").orElseThrow();
    assertThat(map.nodes()).hasSize(4);
    assertThat(map.legs()).hasSize(3);
  }

  @Test
  void eastIsRightAndNorthIsUp() {
    var nodes = map("a", "b", "c", "d").orElseThrow().nodes();
    assertThat(x(nodes.get(3))).isLessThan(x(nodes.get(0))).isLessThan(x(nodes.get(2)));
    assertThat(y(nodes.get(0))).isLessThan(y(nodes.get(1))).isLessThan(y(nodes.get(2)));
  }

  @Test
  void everythingLiesWithinTheDrawing() {
    var map = map("a", "b", "c", "d").orElseThrow();
    for (RouteMap.Node node : map.nodes()) {
      assertThat(x(node)).isBetween(0.0, RouteMap.WIDTH);
      assertThat(y(node)).isBetween(0.0, Double.parseDouble(map.height()));
      assertThat(Double.parseDouble(node.labelX())).isBetween(0.0, RouteMap.WIDTH);
    }
  }

  @Test
  void thereIsNoMapOfFewerThanTwoPlaces() {
    assertThat(map("a", "nowhere")).isEmpty();
    assertThat(map()).isEmpty();
  }

  @Test
  void twoPlacesAtOneSpotAreDrawnAllTheSame() {
    assertThat(map("d", "same").orElseThrow().nodes()).hasSize(2);
  }

  @Test
  void placesWithoutCoordinatesAreLeftOut() {
    assertThat(map("a", "nowhere", "b").orElseThrow().nodes())
        .extracting(node -> node.name().text())
        .containsExactly("Alder", "Birch");
  }

  private static Optional<RouteMap> map(String... ids) {
    var stops = new ArrayList<Stop>();
    for (String id : ids) {
      Place place = DATA.places().get(id);
      var turn = stops.isEmpty() ? Checked.NONE : Checked.count(stops.size());
      var name = new Checked(place.name().in(press.plumbline.source.Language.ENGLISH));
      stops.add(
          new Stop(place, stops.size(), turn, name, 1, "places/" + id + "/", List.of(), List.of()));
    }
    return RouteMap.of(stops);
  }

  private static double x(RouteMap.Node node) {
    return Double.parseDouble(node.x());
  }

  private static double y(RouteMap.Node node) {
    return Double.parseDouble(node.y());
  }
}
