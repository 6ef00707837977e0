package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HuesTest {
  @Test
  void theHomePlaceAndTheStopsTakeTheFirstHuesInOrder() {
    var hues =
        hues(
            List.of("home: base", "stops: [b, a]"),
            "  a: {name: A}",
            "  b: {name: B}",
            "  c: {name: C}",
            "  base: {name: Base}");
    assertThat(List.of(hues.of("base"), hues.of("b"), hues.of("a"), hues.of("c")))
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void aPlaceWithinAnotherHasItsHue() {
    var hues =
        hues(
            List.of("stops: [other, city]"),
            "  lab: {name: Lab, within: park}",
            "  park: {name: Park, within: city}",
            "  city: {name: City}",
            "  other: {name: Other}");
    assertThat(hues.of("lab")).isEqualTo(hues.of("park")).isEqualTo(hues.of("city")).isEqualTo(2);
  }

  @Test
  void stopsThatLieInOnePlaceHaveHuesOfTheirOwn() {
    var hues =
        hues(
            List.of("stops: [farm, mill]"),
            "  coast: {name: Coast}",
            "  farm: {name: Farm, within: coast}",
            "  mill: {name: Mill, within: coast}",
            "  barn: {name: Barn, within: farm}");
    assertThat(List.of(hues.of("farm"), hues.of("mill"), hues.of("barn"), hues.of("coast")))
        .containsExactly(1, 2, 1, 3);
  }

  @Test
  void thirtyPlacesShareTheHuesThatThereAreAndNeighboursNever() {
    var places = new ArrayList<String>();
    for (int i = 0; i < 30; i++) {
      places.add("  lake-%d: {name: Lake}".formatted(i));
      places.add("  bay-%d: {name: Bay, within: lake-%d}".formatted(i, i));
    }
    var hues = hues(List.of(), places.toArray(String[]::new));
    for (int i = 0; i < 30; i++) {
      assertThat(hues.of("lake-" + i)).isEqualTo(i % Hues.COUNT + 1).isEqualTo(hues.of("bay-" + i));
    }
  }

  @Test
  void twoStopsInOnePlaceAreToldApart() {
    var hues =
        hues(
            List.of("stops: [park, port]"),
            "  city: {name: City}",
            "  park: {name: Park, within: city}",
            "  lab: {name: Lab, within: park}",
            "  port: {name: Port, within: city}",
            "  other: {name: Other}");
    assertThat(List.of(hues.of("park"), hues.of("lab"), hues.of("port"), hues.of("city")))
        .containsExactly(1, 1, 2, 3);
  }

  private static Hues hues(List<String> route, String... places) {
    var series = Small.series(route.toArray(String[]::new));
    return Hues.of(series, Small.data(series, "places:\n" + String.join("\n", places)).places());
  }
}
