package press.plumbline.verify;

import java.util.List;
import press.plumbline.data.Observations;
import press.plumbline.data.Vocabulary;

/**
 * The words of a data set and what may be claimed by them, gone through once for all articles: 苏州,
 * 进出口占全国比重.
 */
record Terms(Vocabulary vocabulary, Carried carried, Claims claims, Shares shares) {

  static Terms of(Observations data) {
    return new Terms(Vocabulary.of(data), new Carried(data), new Claims(data), new Shares(data));
  }

  /** The names of the data in a text, in order, with the words that stand for them. */
  List<Named> in(String text) {
    List<Named> named = vocabulary.mentions(text).stream().map(Named::of).toList();
    return Pronouns.with(carried.with(named, text), text);
  }
}
