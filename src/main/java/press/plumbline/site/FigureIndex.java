package press.plumbline.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.verify.Finding;

/** What the stories of one edition cite: how often a value, in which sentences an indicator. */
final class FigureIndex {
  private final Map<String, Integer> mentions = new HashMap<>();
  private final Map<String, List<Quote>> quotes = new HashMap<>();
  private final Map<String, Set<Story>> stories = new HashMap<>();

  FigureIndex(List<Story> all) {
    all.forEach(this::add);
  }

  private void add(Story story) {
    var sentences = new LinkedHashMap<String, Map<Object, List<Finding>>>();
    for (Finding finding : story.findings()) {
      if (Notes.isLinked(finding) && story.notes().of(finding).isPresent()) {
        var observations = Notes.reference(finding).orElseThrow().observations();
        observations.forEach(one -> count(one, story));
        observations.stream()
            .map(one -> one.indicator().id())
            .distinct()
            .forEach(
                id ->
                    sentences
                        .computeIfAbsent(id, any -> new LinkedHashMap<>())
                        .computeIfAbsent(sentence(finding), any -> new ArrayList<>())
                        .add(finding));
      }
    }
    sentences.forEach(
        (id, cited) ->
            cited
                .values()
                .forEach(
                    findings ->
                        quotes
                            .computeIfAbsent(id, any -> new ArrayList<>())
                            .add(Quote.of(story, findings))));
  }

  private void count(Observation observation, Story story) {
    mentions.merge(observation.reference(), 1, Integer::sum);
    stories.computeIfAbsent(observation.place().id(), any -> new LinkedHashSet<>()).add(story);
  }

  /** What two findings of one sentence have in common. */
  private static Object sentence(Finding finding) {
    var prose = finding.reading().prose();
    return List.of(
        System.identityHashCode(prose), Sentence.bounds(prose.text(), finding.reading()).start());
  }

  int mentions(Observation observation) {
    return mentions.getOrDefault(observation.reference(), 0);
  }

  /** In the order of reading, each sentence once, however many of its figures are of it. */
  List<Quote> quotes(Indicator indicator) {
    return quotes.getOrDefault(indicator.id(), List.of());
  }

  Set<Story> citing(Place place) {
    return stories.getOrDefault(place.id(), Set.of());
  }
}
