package press.plumbline.verify;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.figure.Figure;

/** Figures that follow one another in a list: the three of 分别为3.1%、4.2%和5.6%. */
final class Runs {

  private Runs() {}

  /** The run of the clause that the figure belongs to, itself alone if it is in no list. */
  static List<Figure> of(Scene scene, Figure figure) {
    Clause clause = scene.clauseOf(figure);
    List<Figure> run = new ArrayList<>();
    boolean here = false;
    Figure last = null;
    for (Figure each : scene.statistics()) {
      if (!clause.holds(each.start())) {
        continue;
      }
      if (last != null && !joined(scene.text(), last, each)) {
        if (here) {
          return run;
        }
        run.clear();
      }
      run.add(each);
      here |= each == figure;
      last = each;
    }
    return here ? run : List.of(figure);
  }

  private static boolean joined(String text, Figure a, Figure b) {
    return a.outerEnd() <= b.outerStart()
        && Joiners.FIGURES.matcher(text.substring(a.outerEnd(), b.outerStart())).matches();
  }

  /** The member of a list that stands at the figure's place in its run, if both are as long. */
  static <T> List<T> aligned(Scene scene, Figure figure, List<T> members) {
    if (members.size() < 2) {
      return members;
    }
    List<Figure> run = of(scene, figure);
    return run.size() == members.size() ? List.of(members.get(run.indexOf(figure))) : members;
  }
}
