package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.verify.Verifier;

class ComparisonTest {
  private static final String DATA =
      """
      sources:
        survey: {title: Survey, publisher: Board}
        gazette: {title: Gazette, publisher: Press}
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
        - {place: base, period: 2023, source: survey, values: {area: 10, change: 1, place: 3}}
        - {place: alder, period: 2023, source: survey, values: {area: 40, change: -1, place: 1}}
        - {place: birch, period: 2023, source: survey, values: {area: 20, place: 2}}
        - {place: birch, period: 2023, source: gazette, values: {area: {value: 25, status: disputed, note: With the reeds.}}}
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
  void ranksAreListedFromTheBest() {
    assertThat(Bar.of(peers.of(observation("alder/place/2023")), Optional.empty(), edition()))
        .extracting(bar -> bar.place().text())
        .containsExactly("Alder", "Birch", "Base");
  }

  @Test
  void onlyBesideOneThatIsAskedForIsTheListShort() {
    var one = observation("birch/area/2023");
    var all = data.all().stream().filter(each -> each.indicator().equals(one.indicator())).toList();
    assertThat(all).hasSizeGreaterThan(6);
    assertThat(Bar.of(all, Optional.empty(), edition())).hasSameSizeAs(all);
    assertThat(Bar.of(all, Optional.of(observation("south-bay/area/2023")), edition()))
        .hasSize(7)
        .last()
        .matches(Bar::self);
  }

  /** Beside the value that is followed another agrees; beside one that is not, it is followed. */
  @Test
  void aDisputedValueSaysThatTheOtherIsFollowed() {
    var verifier = new Verifier(data, series);
    var disputed = verifier.reference("birch/area/2023@gazette").orElseThrow();
    assertThat(edition().facts().of(disputed, "").others())
        .extracting(Fact.Other::status)
        .containsExactly("followed");
    assertThat(edition().facts().of(observation("birch/area/2023")).others())
        .extracting(Fact.Other::status)
        .containsExactly("disputed");
  }

  @Test
  void aRankIsOfItsPlaceAlone() {
    var verifier = new Verifier(data, series);
    var rank = verifier.reference("rank(alder/area/2023)").orElseThrow();
    assertThat(edition().facts().of(rank, "No. 1").where().text()).isEqualTo("Alder");
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
