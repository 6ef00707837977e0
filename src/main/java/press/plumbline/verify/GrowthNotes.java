package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Label;
import press.plumbline.report.Message;

/**
 * Notes on growth that is stated otherwise than its levels have it. A few are told one by one, more
 * of them at once, since a yearbook of real rates beside nominal levels would bury all else; one
 * that says growth where the levels shrink is told by itself in any case.
 */
public final class GrowthNotes {
  private static final String RULE = "growth";
  private static final int FEW = 3;

  private GrowthNotes() {}

  public static List<Diagnostic> of(Observations data) {
    List<StatedGrowth> all = StatedGrowth.unexplained(data);
    List<StatedGrowth> turned = all.stream().filter(StatedGrowth::isTurned).toList();
    List<StatedGrowth> others = all.stream().filter(growth -> !growth.isTurned()).toList();
    List<Diagnostic> notes = new ArrayList<>();
    turned.forEach(growth -> notes.add(note(growth, "growth-turned")));
    if (others.size() <= FEW) {
      others.forEach(growth -> notes.add(note(growth, "growth-differs")));
    } else {
      notes.add(together(others));
    }
    return notes;
  }

  private static Diagnostic note(StatedGrowth growth, String code) {
    Message headline =
        Message.of(code, growth.growth().reference(), stated(growth), growth.result());
    return related(growth, headline);
  }

  private static Diagnostic together(List<StatedGrowth> all) {
    StatedGrowth first = all.get(0);
    Message headline =
        Message.of(
            "growth-differs-often",
            all.size(),
            first.growth().reference(),
            stated(first),
            first.result());
    return related(first, headline).help(Message.of("help-growth-sheet"));
  }

  private static Diagnostic related(StatedGrowth growth, Message headline) {
    return Diagnostic.note(RULE, growth.said().at(), headline)
        .with(level(growth.now()), level(growth.before()))
        .help(Message.of("help-growth"));
  }

  private static Label level(Observation level) {
    return new Label(
        level.followed().orElseThrow().at(), Message.of("growth-level", level.reference()));
  }

  private static String stated(StatedGrowth growth) {
    return growth.said().figure().prose().text();
  }
}
