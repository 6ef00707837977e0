package press.plumbline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects remarks on the way down the line; the only mutable object that crosses packages. */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic remark) -> remark.at().file().path())
          .thenComparing(remark -> remark.at().start())
          .thenComparing(Diagnostic::rule);

  private final List<Diagnostic> remarks = new ArrayList<>();

  public void add(Diagnostic remark) {
    remarks.add(remark);
  }

  public void addAll(Collection<Diagnostic> more) {
    remarks.addAll(more);
  }

  public boolean hasErrors() {
    return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
  }

  public boolean contains(String rule) {
    return remarks.stream().anyMatch(remark -> remark.rule().equals(rule));
  }

  /** All of them by file and position, each once. */
  public List<Diagnostic> sorted() {
    return remarks.stream().distinct().sorted(BY_PLACE).toList();
  }
}
