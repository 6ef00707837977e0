package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.figure.Figure;

/**
 * The indicator that heads a marked figure where the clause names no other, such as 常住人口 in
 * 苏州常住人口是郑州的1.85倍. Whatever stands between that the data has no name for may be the head itself, so
 * that then there is none.
 */
final class HeadWord {
  /** Words behind which a name is merely mentioned: with its exports, 凭出口. */
  private static final Pattern MENTIONED =
      Pattern.compile(
          "(?i)([凭靠以因除从由比较超每与和及跟同像对]|随着|由于|超过|按照|相比|为了|有着|拥有)$"
              + "|\\b(with|despite|for|through|per|from|than|without|since|thanks to|due to|owing to|and|or|like|as|on|to|over|above|below|exceeds?|exceeded|unlike|beside|besides|behind)(\\s+(the|its|their|a|an|all|that of|those of))?\\s*$");

  /** The export city of Kunshan is no exports. */
  private static final Pattern PLACE_BEHIND =
      Pattern.compile(
          "(?i)^ (city|cities|town|towns|county|counties|district|districts|region)\\b");

  private static final Pattern COUNTED =
      Pattern.compile("(?i)\\s*(的|of|in|more|fewer|less|additional)?\\s*(the |its |their |all )?");

  private final Words words;
  private final Figure figure;
  private final Observations data;

  HeadWord(Words words, Figure figure, Observations data) {
    this.words = words;
    this.figure = figure;
    this.data = data;
  }

  /** The ids of the indicator that heads the figure, if it is no kin of those given. */
  Optional<List<String>> strangerTo(List<Observation> inputs) {
    Scene scene = words.scene();
    Clause clause = scene.clause(scene.clauseAt(figure.start()));
    List<IndicatorWord> here = words.subjects().in(clause);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    Set<String> kin =
        inputs.stream().map(input -> root(input.indicator())).collect(Collectors.toSet());
    List<String> ids = here.get(0).ids();
    boolean one =
        here.stream()
            .allMatch(word -> word.tail() != IndicatorWord.Tail.OTHER && word.ids().equals(ids));
    boolean stranger =
        one && ids.stream().noneMatch(id -> kin.contains(root(data.indicators().get(id))));
    return stranger && here.stream().anyMatch(word -> isHead(word, clause))
        ? Optional.of(ids)
        : Optional.empty();
  }

  /** What it is the growth or the rank of, in the end. */
  private String root(Indicator indicator) {
    return indicator
        .growthOf()
        .or(indicator::rankOf)
        .filter(of -> data.indicators().containsKey(of))
        .map(of -> root(data.indicators().get(of)))
        .orElse(indicator.id());
  }

  private boolean isHead(IndicatorWord word, Clause clause) {
    Scene scene = words.scene();
    if (word.start() >= figure.end()) {
      return COUNTED.matcher(scene.between(figure.end(), word.start())).matches();
    }
    int previous = scene.previous(figure).map(Figure::end).orElse(clause.start());
    return word.end() <= figure.start()
        && word.start() >= previous
        && !MENTIONED.matcher(scene.before(word.start())).find()
        && !PLACE_BEHIND.matcher(scene.after(word.start(), word.end())).find()
        && !Wording.namesSomethingElse(scene, word.end(), figure.start());
  }
}
