package press.plumbline.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.verify.Finding;

/** Every mention of every observation in the stories of one edition, in the order of reading. */
final class FigureIndex {
  private final Map<String, List<Mention>> byObservation = new HashMap<>();
  private final Map<String, List<Mention>> byIndicator = new HashMap<>();
  private final Map<String, List<Story>> byPlace = new HashMap<>();

  FigureIndex(List<Story> stories) {
    stories.forEach(this::add);
  }

  private void add(Story story) {
    var seen = new HashSet<List<String>>();
    for (Finding finding : story.findings()) {
      var reference = Notes.reference(finding);
      var note = story.notes().of(finding);
      if (reference.isPresent() && note.isPresent()) {
        var sentence = Sentence.of(finding, story.findings());
        var mention = new Mention(story, finding, sentence, story.path() + "#r-" + note.get().id());
        for (Observation observation : reference.get().observations()) {
          file(byObservation, observation.reference(), mention);
          String whole = sentence.before() + "|" + sentence.after();
          if (seen.add(List.of(observation.indicator().id(), whole))) {
            file(byIndicator, observation.indicator().id(), mention);
          }
          var stories = byPlace.computeIfAbsent(observation.place().id(), id -> new ArrayList<>());
          if (!stories.contains(story)) {
            stories.add(story);
          }
        }
      }
    }
  }

  private static void file(Map<String, List<Mention>> index, String key, Mention mention) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(mention);
  }

  List<Mention> of(Observation observation) {
    return byObservation.getOrDefault(observation.reference(), List.of());
  }

  /** Each sentence once, however many of its figures are of the indicator. */
  List<Mention> of(Indicator indicator) {
    return byIndicator.getOrDefault(indicator.id(), List.of());
  }

  List<Story> citing(Place place) {
    return byPlace.getOrDefault(place.id(), List.of());
  }
}
