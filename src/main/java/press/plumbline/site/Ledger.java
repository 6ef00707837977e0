package press.plumbline.site;

import java.util.LinkedHashMap;
import java.util.Map;
import press.plumbline.figure.Figure;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/** Every figure of every article with its verdict: what the series answers for, for machines. */
final class Ledger {
  private Ledger() {}

  static Map<String, Object> of(Site site) {
    var ledger = new LinkedHashMap<String, Object>();
    ledger.put("series", site.series().baseUrl());
    ledger.put(
        "figures",
        site.stories().stream()
            .flatMap(story -> story.findings().stream().map(finding -> entry(site, story, finding)))
            .toList());
    return ledger;
  }

  private static Map<String, Object> entry(Site site, Story story, Finding finding) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("article", story.slug());
    entry.put("language", story.language().tag());
    entry.put("url", url(site, story, finding));
    entry.put("text", Sentence.printed(finding));
    if (finding.reading() instanceof Figure figure) {
      entry.put("value", MachineValue.of(figure.value()));
      entry.put("unit", figure.unit().code());
      entry.put("approx", figure.approximation().code());
      entry.put("kind", figure.kind().code());
    }
    entry.put("verdict", finding.verdict().code());
    if (finding.verdict() instanceof Verdict.Verified verified) {
      entry.put("by", verified.by().code());
      entry.put("reference", verified.reference().text());
      entry.put("expected", verified.expected());
    } else if (finding.verdict() instanceof Verdict.Exempt exempt) {
      entry.put("by", exempt.by().code());
      entry.put("reason", exempt.reason());
    }
    return entry;
  }

  private static String url(Site site, Story story, Finding finding) {
    String folder = story.language() == site.series().main() ? "" : story.language().tag() + "/";
    String anchor = story.notes().of(finding).map(note -> "#r-" + note.id()).orElse("");
    return site.series().baseUrl() + folder + story.path() + anchor;
  }
}
