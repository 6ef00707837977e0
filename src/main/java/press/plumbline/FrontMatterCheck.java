package press.plumbline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import press.plumbline.article.Article;
import press.plumbline.article.FrontMatter;
import press.plumbline.article.FrontMatter.Located;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Message;
import press.plumbline.report.Nearest;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verifier;

/** Whether what an article's front matter names is in the data: its stop, its key figures. */
final class FrontMatterCheck {
  private final Observations data;
  private final Verifier verifier;
  private final Diagnostics problems;

  FrontMatterCheck(Observations data, Verifier verifier, Diagnostics problems) {
    this.data = data;
    this.verifier = verifier;
    this.problems = problems;
  }

  void check(Article article) {
    FrontMatter meta = article.meta();
    meta.stop()
        .filter(stop -> !data.places().containsKey(stop.text()))
        .ifPresent(stop -> report("stop-unknown", stop, data.places().keySet()));
    meta.period()
        .filter(period -> Period.parse(period.text()).isEmpty())
        .ifPresent(period -> report("period-unknown", period, List.of()));
    meta.keyFigures().forEach(this::reference);
    meta.differs().forEach(this::claim);
    meta.corrections().forEach(correction -> correction.figure().ifPresent(this::reference));
  }

  private void reference(Located figure) {
    if (!data.observations().containsKey(figure.text())) {
      report("figure-unknown", figure, data.observations().keySet());
    }
  }

  /** An observation or what is worked out from some, written in full. */
  private void claim(Located figure) {
    Optional<String> meant = verifier.reference(figure.text()).map(Reference::text);
    if (meant.isEmpty()) {
      report("claim-unknown", figure, data.observations().keySet());
    } else if (!meant.get().equals(figure.text())) {
      report("claim-unknown", figure, List.of(meant.get()));
    }
  }

  private void report(String code, Located word, Collection<String> known) {
    Message help =
        Nearest.to(word.text(), known)
            .map(near -> Message.of("did-you-mean", near))
            .orElse(Message.of(code + ".help"));
    problems.add(
        Diagnostic.error("front-matter", word.at(), Message.of(code, word.text())).help(help));
  }
}
