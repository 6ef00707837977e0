package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;

class ComparisonTest {
  private static final String DATA =
      """
      sources:
        survey: {title: Survey, publisher: Board}
      places:
        base: {name: Base}
        alder: {name: Alder}
        birch: {name: Birch}
        far: {name: Far}
        north-bay: {name: North Bay, within: alder}
        south-bay: {name: South Bay, within: birch}
      indicators:
        area: {name: surface area, unit: km2}
        place: {name: rank by area, unit: rank, rank-of: area}
        change: {name: change in level, unit: m}
      observations:
        - {place: base, period: 2023, source: survey, values: {area: 10, change: 1}}
        - {place: alder, period: 2023, source: survey, values: {area: 40, change: -1}}
        - {place: birch, period: 2023, source: survey, values: {area: 20}}
        - {place: birch, period: 2022, source: survey, values: {area: 19}}
        - {place: far, period: 2023, source: survey, values: {area: 90}}
        - {place: north-bay, period: 2023, source: survey, values: {area: 4}}
        - {place: south-bay, period: 2023, source: survey, values: {area: 2}}
      """;

  private final Series series = Small.series("home: base", "stops: [alder, birch]");
  private final Observations data = Small.data(series, DATA);
  private final Peers peers = new Peers(series, data);

  @Test
  void onlyHomeAndStopsOfOneYearCompare() {
    assertThat(names(peers.of(observation("alder/area/2023"))))
        .containsExactly("base", "alder", "birch");
  }

  @Test
  void aPlaceThatIsNoStopComparesWithThemWhenItIsAskedFor() {
    assertThat(names(peers.of(observation("far/area/2023"))))
        .containsExactly("base", "alder", "birch", "far");
  }

  @Test
  void aBayIsSetBesideABayAndNotBesideTheLakeThatHoldsIt() {
    assertThat(names(peers.of(observation("north-bay/area/2023"))))
        .containsExactly("north-bay", "south-bay");
  }

  @Test
  void anotherYearIsNoPeer() {
    assertThat(names(peers.of(observation("birch/area/2022")))).containsExactly("birch");
  }

  @Test
  void withoutARouteEveryPlaceOfOneLevelCompares() {
    var plain = Small.series();
    var all = new Peers(plain, Small.data(plain, DATA));
    assertThat(names(all.of(observation("base/area/2023"))))
        .containsExactly("base", "alder", "birch", "far");
  }

  @Test
  void barsAreLargestFirstAndInProportion() {
    var self = observation("birch/area/2023");
    var bars = Bar.of(peers.of(self), Optional.of(self), edition());
    assertThat(bars)
        .extracting(bar -> bar.place().text())
        .containsExactly("Alder", "Birch", "Base");
    assertThat(bars).extracting(Bar::width).containsExactly("100.00", "50.00", "25.00");
    assertThat(bars).extracting(Bar::self).containsExactly(false, true, false);
  }

  @Test
  void aLossHasNoLength() {
    assertThat(Bar.isDrawn(peers.of(observation("alder/change/2023")))).isFalse();
    assertThat(Bar.isDrawn(peers.of(observation("alder/area/2023")))).isTrue();
  }

  private Edition edition() {
    var site = new Site(series, data, List.of());
    return new Edition(site, series.main(), Hues.of(series, data.places()), peers);
  }

  private Observation observation(String reference) {
    return data.observations().get(reference);
  }

  private static List<String> names(List<Observation> observations) {
    return observations.stream().map(one -> one.place().id()).toList();
  }
}
