package press.plumbline.verify;

import java.util.List;
import press.plumbline.data.Observations;
import press.plumbline.data.Series;
import press.plumbline.figure.Passage;

/** Holds the figures of an article against the observations. Pure, and safe to use in parallel. */
public final class Verifier {
  public Verifier(Observations observations, Series series) {}

  /** One finding a reading, and one for each inserted figure, in the order of the text. */
  public List<Finding> judge(List<Passage> passages, Start start) {
    return List.of();
  }
}
