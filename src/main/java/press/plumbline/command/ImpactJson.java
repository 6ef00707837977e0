package press.plumbline.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.Consequences;
import press.plumbline.Effect;
import press.plumbline.Revision;
import press.plumbline.data.Observation;
import press.plumbline.data.SourcedValue;
import press.plumbline.report.Messages;
import press.plumbline.site.Sentence;
import tools.jackson.databind.json.JsonMapper;

/** What {@code impact --format json} prints (CONTRACT.md, section 2). */
final class ImpactJson {
  private final CheckJson figures;

  private ImpactJson(Messages messages) {
    this.figures = new CheckJson(messages);
  }

  static String of(Consequences consequences, Messages messages) {
    return new ImpactJson(messages).print(consequences);
  }

  private String print(Consequences all) {
    var json = new LinkedHashMap<String, Object>();
    json.put(
        "changes",
        all.revisions().stream()
            .flatMap(one -> one.steps().stream().map(step -> change(one.reference(), step)))
            .toList());
    json.put("false", effects(all.untrue()));
    json.put("reprinted", effects(all.reprinted()));
    json.put("mended", effects(all.mended()));
    json.put("still-true", effects(all.kept()));
    json.put("uncited", all.uncited().stream().map(ImpactJson::uncited).toList());
    json.put("summary", summary(all));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }

  private static Map<String, Object> summary(Consequences all) {
    var json = new LinkedHashMap<String, Object>();
    json.put("changes", all.revisions().size());
    json.put("false", all.untrue().size());
    json.put("reprinted", all.reprinted().size());
    json.put("mended", all.mended().size());
    json.put("still-true", all.kept().size());
    json.put("wrong-already", all.wrongAlready());
    json.put("uncited", all.uncited().size());
    return json;
  }

  private static Map<String, Object> change(String reference, Revision.Step step) {
    var json = new LinkedHashMap<String, Object>();
    json.put("reference", reference);
    json.put("old", printed(step.before()));
    json.put("new", printed(step.after()));
    json.put("source", step.latest().source().id());
    json.putAll(CheckJson.place(step.latest().at()));
    return json;
  }

  private static String printed(Optional<SourcedValue> value) {
    return value.map(one -> one.figure().prose().text()).orElse(null);
  }

  private List<Map<String, Object>> effects(List<Effect> effects) {
    return effects.stream().map(this::effect).toList();
  }

  /** A figure as {@code check} has it, with its sentence, what was printed, and what changed. */
  private Map<String, Object> effect(Effect effect) {
    Map<String, Object> json = figures.figure(effect.after());
    Sentence sentence = effect.sentence();
    json.put("sentence", sentence.before() + "" + sentence.figure() + sentence.after());
    json.put("was", Sentence.printed(effect.before()));
    json.put("expected-before", Judgement.expected(effect.before().verdict()).orElse(null));
    json.put("changes", effect.revisions());
    return json;
  }

  private static Map<String, Object> uncited(Observation observation) {
    SourcedValue value = observation.told();
    var json = new LinkedHashMap<String, Object>();
    json.put("reference", observation.reference());
    json.put("value", printed(Optional.of(value)));
    json.putAll(CheckJson.place(value.at()));
    return json;
  }
}
