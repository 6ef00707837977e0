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
          "  long: {name: A Lake with a Name of Uncommon Length, at: [31, 110]}",
          "  fiji: {name: Fiji, at: [-18.1, 178.4]}",
          "  samoa: {name: Samoa, at: [-13.8, -171.8]}",
          "  tonga: {name: Tonga, at: [-21.1, -175.2]}",
          twelve("spot", 0, 0),
          twelve("row", 0, 0.3),
          twelve("ring", 0.0004, 0.0002),
          "  nowhere: {name: Nowhere}");

  private static String twelve(String kind, double north, double east) {
    var places = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      places.append(
          String.format(
              java.util.Locale.ROOT,
              "  %s-%d: {name: Place, at: [%.5f, %.5f]}%n",
              kind,
              i,
              50 + north * (i * 7 % 5),
              8 + east * i));
    }
    return places.toString().stripTrailing();
  }

  @Test
  void drawsALegFromEachPlaceToTheNext() {
    var map = map("a", "b", "c", "d").orElseThrow();
    assertThat(map.nodes()).hasSize(4);
    assertThat(map.legs()).hasSize(3);
  }

  @Test
  void saysThatPlacesAreSetApart() {
    assertThat(map("d", "same").orElseThrow().apart()).isTrue();
    assertThat(map("a", "d").orElseThrow().apart()).isFalse();
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
  void nodesNeverCoverEachOther() {
    for (String[] route : List.of(many("spot"), many("row"), many("ring"))) {
      var nodes = map(route).orElseThrow().nodes();
      for (int i = 0; i < nodes.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(
                  Math.hypot(x(nodes.get(i)) - x(nodes.get(j)), y(nodes.get(i)) - y(nodes.get(j))))
              .as(route[i] + " and " + route[j])
              .isGreaterThan(20);
        }
      }
    }
  }

  @Test
  void aTourAcrossTheDateLineStaysTogether() {
    var map = map("fiji", "samoa", "tonga").orElseThrow();
    assertThat(x(map.nodes().get(0))).isLessThan(x(map.nodes().get(2)));
    assertThat(x(map.nodes().get(2))).isLessThan(x(map.nodes().get(1)));
    assertThat(map.meridians())
        .extracting(line -> line.degree().text())
        .contains("180°")
        .allMatch(degree -> degree.matches("1[678]\\d°[EW]?"));
  }

  @Test
  void aNameWithoutRoomIsLeftOut() {
    assertThat(map("a", "long").orElseThrow().nodes())
        .extracting(node -> node.name().text())
        .containsExactly("Alder", "");
  }

  @Test
  void linesOfTheGraticuleAreFewHoweverNearThePlacesLie() {
    for (String[] route : List.of(many("spot"), many("row"), many("ring"))) {
      var map = map(route).orElseThrow();
      assertThat(map.meridians().size()).isBetween(1, 9);
      assertThat(map.parallels().size()).isBetween(1, 9);
    }
  }

  private static String[] many(String kind) {
    return java.util.stream.IntStream.range(0, 12)
        .mapToObj(i -> kind + "-" + i)
        .toArray(String[]::new);
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
